import type { Message } from '../ui/messages.ts';

/** Texts of the settings page and of the first-run page. */
export const optionsMessages = {
  title: { en: 'Gloss settings', vi: 'Cài đặt Gloss' },
  saved: { en: 'Every change is kept at once.', vi: 'Mọi thay đổi được lưu ngay.' },
  openSheet: { en: 'Full fact sheet', vi: 'Bảng dữ kiện đầy đủ' },

  managed: { en: 'Set by your organisation.', vi: 'Do tổ chức của bạn đặt.' },
  managedAll: {
    en: 'Your organisation has set these settings; they cannot be changed here.',
    vi: 'Tổ chức của bạn đã đặt các cài đặt này; không thể đổi ở đây.',
  },
  where: { en: 'Where Gloss works', vi: 'Gloss hoạt động ở đâu' },
  'all-sites': { en: 'On every site', vi: 'Trên mọi trang web' },
  'all-sites-note': {
    en: 'Except those that you turn off. Pages that have nothing to do with the talks are left alone.',
    vi: 'Trừ những trang bạn tắt. Trang không liên quan tới đàm phán được để yên.',
  },
  'listed-sites': { en: 'Only on sites that I turn on', vi: 'Chỉ trên trang web tôi bật' },
  'listed-sites-note': {
    en: 'One click in the popup turns a site on.',
    vi: 'Một lần bấm trong cửa sổ Gloss là bật một trang web.',
  },

  look: { en: 'How mentions are marked', vi: 'Cách đánh dấu' },
  quiet: { en: 'Quiet: a thin line', vi: 'Nhẹ: gạch mảnh' },
  marked: { en: 'Marked: a stronger line, a faint ground', vi: 'Rõ: gạch đậm hơn, nền nhạt' },
  strong: { en: 'Strong: line and ground', vi: 'Đậm: gạch và nền' },
  off: { en: 'Off: nothing is marked, the popup still lists', vi: 'Tắt: không đánh dấu, vẫn liệt kê' },
  sampleOfficial: { en: 'Phạm Minh Chính', vi: 'Phạm Minh Chính' },
  sampleFigure: { en: '46 per cent', vi: '46%' },
  sampleEvent: { en: 'first round', vi: 'vòng đàm phán đầu tiên' },
  sampleKinds: {
    en: 'Dotted for people, dashed for figures, double for events and the rest.',
    vi: 'Gạch chấm cho người, gạch đứt cho con số, gạch đôi cho sự kiện và phần còn lại.',
  },

  language: { en: 'Language', vi: 'Ngôn ngữ' },
  auto: { en: 'As the browser', vi: 'Theo trình duyệt' },

  pause: { en: 'Pause', vi: 'Tạm dừng' },
  running: { en: 'Gloss is running.', vi: 'Gloss đang chạy.' },
  pausedForever: {
    en: 'Gloss is paused everywhere until you turn it on.',
    vi: 'Gloss tạm dừng mọi nơi đến khi bạn bật lại.',
  },
  pausedUntil: { en: 'Gloss is paused everywhere until {time}.', vi: 'Gloss tạm dừng mọi nơi đến {time}.' },
  pauseHour: { en: 'Pause for an hour', vi: 'Tạm dừng một giờ' },
  pauseMorning: { en: 'Pause until tomorrow morning', vi: 'Tạm dừng đến sáng mai' },
  pauseForever: { en: 'Pause until turned on', vi: 'Tạm dừng đến khi bật lại' },
  resume: { en: 'Turn on again', vi: 'Bật lại' },

  theme: { en: 'Light or dark', vi: 'Sáng hay tối' },
  themeAuto: { en: 'As the system', vi: 'Theo hệ thống' },
  light: { en: 'Light', vi: 'Sáng' },
  dark: { en: 'Dark', vi: 'Tối' },
  badge: { en: 'Toolbar button', vi: 'Nút trên thanh công cụ' },
  badgeNote: {
    en: 'Shows how many subjects are on the page.',
    vi: 'Hiện số chủ đề có trên trang.',
  },

  shortcuts: { en: 'Keyboard', vi: 'Phím tắt' },
  shortcutsNote: {
    en: 'The keys that your browser gives Gloss now. You can change them in the browser.',
    vi: 'Các phím mà trình duyệt hiện dành cho Gloss. Bạn có thể đổi chúng trong trình duyệt.',
  },
  noKeys: { en: 'No key yet', vi: 'Chưa có phím' },
  changeKeys: { en: 'Change the keys', vi: 'Đổi phím' },
  _execute_action: { en: 'Open the popup', vi: 'Mở cửa sổ Gloss' },
  'toggle-site': { en: 'Turn on or off on this site', vi: 'Bật hoặc tắt trên trang web này' },
  'next-mention': { en: 'Next mention', vi: 'Chỗ nhắc tiếp theo' },
  'previous-mention': { en: 'Previous mention', vi: 'Chỗ nhắc trước' },
  'toggle-pause': {
    en: 'Pause everywhere, or end the pause',
    vi: 'Tạm dừng mọi nơi, hoặc thôi tạm dừng',
  },
  'open-sheet': { en: 'Open the full fact sheet', vi: 'Mở bảng dữ kiện đầy đủ' },

  aside: { en: 'Kept aside', vi: 'Để riêng' },
  asideNote: {
    en: 'These stored settings could not be read. Nothing is lost: they stay here until a Gloss can read them, or you remove them.',
    vi: 'Không đọc được các cài đặt đã lưu dưới đây. Không gì bị mất: chúng được giữ lại đến khi Gloss đọc được hoặc bạn xoá đi.',
  },
  asideDrop: { en: 'Remove them', vi: 'Xoá các mục này' },

  sites: { en: 'Sites and pages', vi: 'Trang web và trang' },
  sitesNote: {
    en: 'A rule for a site holds for its subdomains too; the most specific rule wins.',
    vi: 'Quy tắc của một trang web áp dụng cả cho tên miền con; quy tắc cụ thể nhất thắng.',
  },
  noSites: { en: 'No site has a rule of its own.', vi: 'Chưa có quy tắc riêng cho trang web nào.' },
  ruleOn: { en: 'On', vi: 'Bật' },
  ruleOff: { en: 'Off', vi: 'Tắt' },
  pageOnly: { en: 'this page only', vi: 'chỉ trang này' },
  edit: { en: 'Edit', vi: 'Sửa' },
  editRule: { en: 'Edit the rule for {name}', vi: 'Sửa quy tắc cho {name}' },
  ruleSwitch: { en: 'Gloss on {name}', vi: 'Gloss trên {name}' },
  ruleRemoved: { en: 'The rule for {name} is removed.', vi: 'Đã xoá quy tắc cho {name}.' },
  findRule: { en: 'Search {n} rules', vi: 'Tìm trong {n} quy tắc' },
  noRuleFound: { en: 'No rule has that in its name.', vi: 'Không có quy tắc nào chứa từ đó.' },
  remove: { en: 'Remove', vi: 'Xoá' },
  removeRule: { en: 'Remove the rule for {name}', vi: 'Xoá quy tắc cho {name}' },
  addSite: { en: 'Site, e.g. news.example', vi: 'Trang web, vd. news.example' },
  addOn: { en: 'Turn on there', vi: 'Bật ở đó' },
  addOff: { en: 'Turn off there', vi: 'Tắt ở đó' },
  nowOn: { en: 'Gloss is on at {name}.', vi: 'Gloss đang bật ở {name}.' },
  nowOff: { en: 'Gloss is off at {name}.', vi: 'Gloss đang tắt ở {name}.' },
  notASite: {
    en: '“{typed}” is not a site. Write a name as in the address bar, such as news.example.',
    vi: '“{typed}” không phải trang web. Hãy ghi tên như trên thanh địa chỉ, ví dụ news.example.',
  },

  groups: { en: 'What is marked', vi: 'Đánh dấu những gì' },
  groupsNote: {
    en: 'What you leave out is marked on no page; the sheet has it still.',
    vi: 'Mục bạn bỏ chọn sẽ không được đánh dấu trên trang nào; bảng dữ kiện vẫn có.',
  },
  officials: { en: 'Officials', vi: 'Quan chức' },
  figures: { en: 'Figures', vi: 'Con số' },
  negotiation: { en: 'Rounds, calls, papers', vi: 'Vòng đàm phán, điện đàm, văn kiện' },
  others: { en: 'Everything else', vi: 'Phần còn lại' },

  muted: { en: 'Hidden subjects', vi: 'Mục đã ẩn' },
  noMuted: {
    en: 'None. “Hide subject on this site” on a card adds its subject here.',
    vi: 'Không có. Nút “Ẩn chủ đề ở trang web này” trên thẻ thêm chủ đề vào đây.',
  },
  mutedOn: { en: 'on {host}', vi: 'trên {host}' },
  showAgain: { en: 'Show again', vi: 'Hiện lại' },
  showAgainNamed: { en: 'Show again: {name} on {host}', vi: 'Hiện lại: {name} trên {host}' },

  file: { en: 'Keep and restore', vi: 'Lưu giữ và khôi phục' },
  export: { en: 'Save settings as a file', vi: 'Lưu cài đặt thành tệp' },
  import: { en: 'Take settings from a file', vi: 'Lấy cài đặt từ tệp' },
  reset: { en: 'Reset everything', vi: 'Đặt lại tất cả' },
  imported: { en: 'The settings of the file are in force.', vi: 'Cài đặt trong tệp đã có hiệu lực.' },
  wasReset: { en: 'Everything is as when Gloss was new.', vi: 'Mọi thứ trở lại như khi mới cài.' },
  left: { en: 'Nothing was changed.', vi: 'Không có gì thay đổi.' },
  preview: { en: 'The file would change:', vi: 'Tệp sẽ thay đổi:' },
  noChange: {
    en: 'The file says what is in force already.',
    vi: 'Tệp giống hệt cài đặt đang có hiệu lực.',
  },
  listChange: { en: '{added} more, {removed} less', vi: 'thêm {added}, bớt {removed}' },
  takeFile: { en: 'Take these settings', vi: 'Dùng cài đặt này' },
  leaveFile: { en: 'Leave it', vi: 'Thôi' },
  yes: { en: 'yes', vi: 'có' },
  no: { en: 'no', vi: 'không' },
  forever: { en: 'until turned on', vi: 'đến khi bật lại' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  undone: { en: 'Your settings are back.', vi: 'Cài đặt của bạn đã trở lại.' },
  notTaken: {
    en: 'The file was not taken; your settings are as they were.',
    vi: 'Không dùng được tệp; cài đặt của bạn giữ nguyên.',
  },
  'not-json': {
    en: 'It is not a JSON file. Choose a file that Gloss saved.',
    vi: 'Đây không phải tệp JSON. Hãy chọn tệp do Gloss lưu.',
  },
  'not-settings': {
    en: 'It holds no settings of Gloss. Choose a file that Gloss saved.',
    vi: 'Tệp không chứa cài đặt của Gloss. Hãy chọn tệp do Gloss lưu.',
  },
  newer: {
    en: 'It is from a newer Gloss (version {version} of the settings). Update Gloss first.',
    vi: 'Tệp từ bản Gloss mới hơn (cài đặt phiên bản {version}). Hãy cập nhật Gloss trước.',
  },
  field: {
    en: '{field}: {value} is not a value that it can have.',
    vi: '{field}: không thể có giá trị {value}.',
  },

  welcome: { en: 'Welcome to Gloss', vi: 'Chào mừng đến với Gloss' },
  welcomeLead: {
    en: 'A gloss is a short note that explains a word in a text. On news pages, this one explains the US–Việt Nam trade talks of spring 2025: who is who, what a figure means, where the talks stood, and which document says so.',
    vi: 'Gloss là chú giải ngắn cho một từ trong văn bản. Trên trang tin, tiện ích này chú giải đàm phán thương mại Việt Nam – Hoa Kỳ mùa xuân 2025: ai là ai, con số có nghĩa gì, đàm phán đến đâu, và tài liệu nào nói vậy.',
  },
  welcomeLook: { en: 'This is how it looks', vi: 'Trông như thế này' },
  welcomeHow: {
    en: 'Rest the pointer on a marked word for a moment and a card opens; click to keep it, press Esc to close it. The toolbar button lists everything on the page and works without a mouse.',
    vi: 'Dừng con trỏ trên từ được đánh dấu một lát, thẻ sẽ mở; bấm để giữ lại, nhấn Esc để đóng. Nút trên thanh công cụ liệt kê mọi thứ trên trang và dùng được không cần chuột.',
  },
  welcomeSample: {
    en: '{official} met ministers before the {event} of talks; Washington had announced a {figure} tariff.',
    vi: '{official} họp với các bộ trưởng trước {event}; Washington đã công bố mức thuế {figure}.',
  },
  welcomeWhere: { en: 'Where should it work?', vi: 'Bạn muốn dùng ở đâu?' },
  welcomePrivacy: {
    en: 'Nothing that you read leaves your browser, and pages stay exactly as they are.',
    vi: 'Không gì bạn đọc rời khỏi trình duyệt, và các trang giữ nguyên như vốn có.',
  },
  changeLater: {
    en: 'You can change this at any time in the settings.',
    vi: 'Bạn có thể đổi bất cứ lúc nào trong cài đặt.',
  },
  openSettings: { en: 'All settings', vi: 'Mọi cài đặt' },
} satisfies Record<string, Message>;
