import type { Message } from '../ui/messages.ts';

/** Texts of the toolbar popup around the fact sheet. */
export const popupMessages = {
  site: { en: 'This site', vi: 'Trang web này' },
  onSite: { en: 'Gloss on {host}', vi: 'Gloss trên {host}' },
  alsoSubdomains: { en: 'and its subdomains', vi: 'và các tên miền con' },
  on: { en: 'On', vi: 'Bật' },
  off: { en: 'Off', vi: 'Tắt' },
  pageOff: { en: 'Turn off on this page only', vi: 'Chỉ tắt trên trang này' },
  pageOn: { en: 'Turn on for this page only', vi: 'Chỉ bật cho trang này' },
  pageFollow: { en: 'Treat this page like its site again', vi: 'Để trang này theo cả trang web' },
  pause: { en: 'Pause everywhere', vi: 'Tạm dừng mọi nơi' },
  pauseHour: { en: 'For an hour', vi: 'Một giờ' },
  pauseForever: { en: 'Until turned on', vi: 'Đến khi bật lại' },
  resume: { en: 'Turn on again', vi: 'Bật lại' },
  settings: { en: 'Settings', vi: 'Cài đặt' },
  fullSheet: { en: 'Full fact sheet', vi: 'Bảng dữ kiện đầy đủ' },

  loading: { en: 'Looking at the page…', vi: 'Đang xem trang…' },
  active: { en: '{n} subjects on this page', enOne: '1 subject on this page', vi: '{n} mục trên trang này' },
  'browser-page': {
    en: 'This is not a web page. Extensions may not read pages of the browser itself.',
    vi: 'Đây không phải trang web. Tiện ích không được đọc trang của chính trình duyệt.',
  },
  'browser-page-do': {
    en: 'Open a news page, or search the fact sheet here.',
    vi: 'Hãy mở một trang tin, hoặc tìm trong bảng dữ kiện ở đây.',
  },
  'site-off': { en: 'Gloss is off on this site.', vi: 'Gloss đang tắt trên trang web này.' },
  'site-off-do': {
    en: 'Turn on the switch above and the page is read at once.',
    vi: 'Bật công tắc ở trên, trang sẽ được đọc ngay.',
  },
  'page-off': {
    en: 'Gloss is off on this one page; on the rest of the site its switch holds.',
    vi: 'Gloss chỉ tắt trên đúng trang này; phần còn lại theo công tắc của trang web.',
  },
  'page-off-do': {
    en: 'Treat the page like its site again to change that.',
    vi: 'Để trang này theo cả trang web nếu muốn đổi lại.',
  },
  paused: { en: 'Gloss is paused everywhere.', vi: 'Gloss đang tạm dừng mọi nơi.' },
  'paused-do': { en: 'Until you turn it on again.', vi: 'Đến khi bạn bật lại.' },
  pausedUntil: {
    en: 'Until {time}, or until you turn it on again.',
    vi: 'Đến {time}, hoặc đến khi bạn bật lại.',
  },
  'nothing-found': {
    en: 'Nothing on this page concerns the US–Việt Nam trade talks.',
    vi: 'Trang này không có gì về đàm phán thương mại Việt Nam – Hoa Kỳ.',
  },
  'nothing-found-do': {
    en: 'Gloss marks nothing here and has loaded nothing more. The fact sheet is below.',
    vi: 'Gloss không đánh dấu gì và không tải gì thêm ở đây. Bảng dữ kiện ở bên dưới.',
  },
  pdf: {
    en: 'This is a PDF. The browser’s PDF viewer cannot be read by extensions.',
    vi: 'Đây là tệp PDF. Tiện ích không đọc được trình xem PDF của trình duyệt.',
  },
  'pdf-do': {
    en: 'If the text also exists as a web page, open that.',
    vi: 'Nếu nội dung có ở dạng trang web, hãy mở trang đó.',
  },
  'no-permission': { en: 'Gloss may not read this page.', vi: 'Gloss không được phép đọc trang này.' },
  'no-permission-do': {
    en: 'Some pages (local files, add-on stores) are closed to extensions. For a web site, access can be given here or in the browser’s extension settings.',
    vi: 'Một số trang (tệp trên máy, kho tiện ích) không mở cho tiện ích. Với trang web, có thể cấp quyền ở đây hoặc trong cài đặt tiện ích của trình duyệt.',
  },
  allow: { en: 'Allow reading web pages', vi: 'Cho phép đọc trang web' },
  stopped: { en: 'Gloss stopped reading this page: {why}', vi: 'Gloss đã ngừng đọc trang này: {why}' },
  skipped: { en: 'Not read on this page: {parts}', vi: 'Không đọc trên trang này: {parts}' },

  onThisPage: { en: 'On this page', vi: 'Trang này' },
  occurrences: { en: '{n} places', enOne: '1 place', vi: '{n} chỗ' },
  showAll: { en: 'Show all {n}', vi: 'Xem cả {n} chỗ' },
  jump: { en: 'Go to', vi: 'Đi tới' },
  facts: { en: 'Facts', vi: 'Dữ kiện' },
  differing: { en: 'Differs from the documents', vi: 'Khác với tài liệu' },
  differingNote: {
    en: 'The page gives these figures otherwise. They are not marked.',
    vi: 'Trang này nêu các con số dưới đây khác đi. Chúng không được đánh dấu.',
  },
  onPage: { en: 'The page', vi: 'Trang này' },
  inDocuments: { en: 'The documents', vi: 'Tài liệu' },
  listing: { en: 'Listing the places…', vi: 'Đang liệt kê…' },
} satisfies Record<string, Message>;
