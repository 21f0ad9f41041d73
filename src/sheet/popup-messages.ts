import type { Message } from '../ui/messages.ts';

/** Texts of the toolbar popup around the fact sheet. */
export const popupMessages = {
  onSite: { en: 'Gloss on {host}', vi: 'Gloss trên {host}' },
  alsoSubdomains: { en: 'and its subdomains', vi: 'và các tên miền con' },
  on: { en: 'On', vi: 'Bật' },
  off: { en: 'Off', vi: 'Tắt' },
  managed: { en: 'Set by your organisation', vi: 'Do tổ chức của bạn đặt' },
  resting: { en: 'Paused', vi: 'Tạm dừng' },
  more: { en: 'More choices', vi: 'Lựa chọn khác' },
  pageOff: { en: 'Turn off on this page only', vi: 'Chỉ tắt trên trang này' },
  pageOn: { en: 'Turn on for this page only', vi: 'Chỉ bật cho trang này' },
  pageFollow: { en: 'Treat this page like its site again', vi: 'Để trang này theo cả trang web' },
  pauseHour: { en: 'Pause everywhere for an hour', vi: 'Tạm dừng mọi nơi trong một giờ' },
  pauseMorning: { en: 'Pause everywhere until tomorrow morning', vi: 'Tạm dừng mọi nơi đến sáng mai' },
  pauseForever: { en: 'Pause everywhere until turned on', vi: 'Tạm dừng mọi nơi đến khi bật lại' },
  resume: { en: 'Turn on again', vi: 'Bật lại' },
  settings: { en: 'Settings', vi: 'Cài đặt' },
  fullSheet: { en: 'Full fact sheet', vi: 'Bảng dữ kiện đầy đủ' },
  besideThePage: { en: 'Beside the page', vi: 'Mở bên cạnh trang' },

  looking: { en: 'Looking at the page…', vi: 'Đang xem trang…' },
  silent: { en: 'The page does not answer.', vi: 'Trang không trả lời.' },
  'silent-do': {
    en: 'It may be busy or hung. The facts can be searched here all the same.',
    vi: 'Có thể trang đang bận hoặc bị treo. Bạn vẫn có thể tìm dữ kiện ở đây.',
  },
  unfinished: {
    en: 'The page is still loading; nothing was found in it yet.',
    vi: 'Trang chưa tải xong; chưa tìm thấy gì trong phần đã có.',
  },
  'unfinished-do': {
    en: 'What comes is read as it comes.',
    vi: 'Nội dung tải đến đâu sẽ được đọc đến đó.',
  },
  active: { en: '{n} subjects on this page', enOne: '1 subject on this page', vi: '{n} mục trên trang này' },
  'browser-page': {
    en: 'This is not a web page. Extensions may not read pages of the browser itself.',
    vi: 'Đây không phải trang web. Tiện ích không được đọc trang của chính trình duyệt.',
  },
  'browser-page-do': {
    en: 'Open a news page, or search the facts here.',
    vi: 'Hãy mở một trang tin, hoặc tìm dữ kiện ở đây.',
  },
  'site-off': { en: 'Gloss is off on this site.', vi: 'Gloss đang tắt trên trang web này.' },
  'site-off-do': {
    en: 'Turn on the switch and the page is read at once.',
    vi: 'Bật công tắc, trang sẽ được đọc ngay.',
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
    en: 'Gloss marks nothing here. The facts can be searched all the same.',
    vi: 'Gloss không đánh dấu gì ở đây. Bạn vẫn có thể tìm dữ kiện.',
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
  onClickOnly: {
    en: 'Gloss may not read this site by itself: it reads a page when you press its button, a menu entry or a key of it.',
    vi: 'Gloss không được phép tự đọc trang web này: nó đọc một trang khi bạn bấm nút, mục trình đơn hoặc phím tắt của nó.',
  },
  allowHere: { en: 'Always read {host}', vi: 'Luôn đọc {host}' },
  allow: { en: 'Allow reading web pages', vi: 'Cho phép đọc trang web' },
  stopped: { en: 'Gloss stopped reading this page: {why}', vi: 'Gloss đã ngừng đọc trang này: {why}' },
  skipped: { en: 'Not read on this page: {parts}', vi: 'Không đọc trên trang này: {parts}' },

  occurrences: { en: '{n} places', enOne: '1 place', vi: '{n} chỗ' },
  ofCount: { en: '{at} of {n}', vi: '{at}/{n}' },
  previous: { en: 'Previous mention: {name}', vi: 'Chỗ nhắc trước: {name}' },
  next: { en: 'Next mention: {name}', vi: 'Chỗ nhắc sau: {name}' },
  excerpts: { en: 'Excerpts: {name}', vi: 'Trích đoạn: {name}' },
  jump: { en: 'Go to', vi: 'Đi tới' },
  copyLink: { en: 'Copy link', vi: 'Chép liên kết' },
  copied: { en: 'Copied.', vi: 'Đã chép.' },
  notCopied: { en: 'The browser did not let it be copied.', vi: 'Trình duyệt không cho chép.' },
  differing: { en: 'Differs from the documents', vi: 'Khác với tài liệu' },
  differingNote: {
    en: 'The page gives these figures otherwise. They are not marked.',
    vi: 'Trang này nêu các con số dưới đây khác đi. Chúng không được đánh dấu.',
  },
  documentsSay: { en: 'documents: {value}', vi: 'tài liệu: {value}' },
  listing: { en: 'Listing the places…', vi: 'Đang liệt kê…' },
  back: { en: 'Back', vi: 'Quay lại' },
  inFullSheet: { en: 'In the full sheet', vi: 'Trong bảng đầy đủ' },
} satisfies Record<string, Message>;
