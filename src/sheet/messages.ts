import type { Message } from '../ui/messages.ts';

/** Texts of the fact sheet, wherever it is shown; facts have their own. */
export const sheetMessages = {
  pageTitle: {
    en: 'The US–Việt Nam trade talks of spring 2025',
    vi: 'Đàm phán thương mại Việt Nam – Hoa Kỳ, mùa xuân 2025',
  },
  pageLead: {
    en: 'What two documents of those weeks say, each statement with its proof.',
    vi: 'Điều hai tài liệu thời điểm đó nói, mỗi ý đều kèm dẫn chứng.',
  },
  contents: { en: 'Contents', vi: 'Mục lục' },
  settings: { en: 'Settings', vi: 'Cài đặt' },
  openAll: { en: 'Open all', vi: 'Mở tất cả' },
  closeAll: { en: 'Close all', vi: 'Đóng tất cả' },

  glance: { en: 'At a glance', vi: 'Nhìn nhanh' },
  standing: { en: 'Where the talks stand', vi: 'Đàm phán đang ở đâu' },
  latest: { en: 'Latest', vi: 'Gần nhất' },
  planned: { en: 'Planned', vi: 'Dự kiến' },
  levels: { en: 'Tariff levels', vi: 'Các mức thuế' },
  trade: { en: 'Trade and the deficit between', vi: 'Thương mại và thâm hụt' },
  growth: { en: 'The deficit, with its growth', vi: 'Thâm hụt và mức tăng' },
  quarter: { en: 'First quarter, with its growth', vi: 'Quý I và mức tăng' },
  timeline: { en: 'Timeline', vi: 'Diễn biến' },
  sources: { en: 'Sources', vi: 'Nguồn' },
  differences: { en: 'Where the documents differ', vi: 'Chỗ hai tài liệu khác nhau' },
  differencesNote: {
    en: 'Both versions stand as the documents have them. Gloss does not settle which is right.',
    vi: 'Cả hai cách nói được giữ như trong tài liệu. Gloss không phân định bên nào đúng.',
  },
  differ: { en: 'The documents differ: {topic}', vi: 'Hai tài liệu khác nhau: {topic}' },

  officials: { en: 'Officials', vi: 'Quan chức' },
  figures: { en: 'Figures', vi: 'Con số' },
  negotiation: { en: 'Negotiation', vi: 'Đàm phán' },
  others: { en: 'Also involved', vi: 'Liên quan' },

  search: { en: 'Search the facts', vi: 'Tìm trong dữ kiện' },
  searchHint: { en: 'A name, a figure, a word', vi: 'Tên, con số, từ bất kỳ' },
  found: { en: '{n} answers', enOne: '1 answer', vi: '{n} kết quả' },
  foundMany: {
    en: '{n} answers; the best {shown} are shown',
    vi: '{n} kết quả; hiện {shown} kết quả tốt nhất',
  },
  foundSome: {
    en: 'Nothing has all these words; some of them:',
    vi: 'Không có kết quả chứa mọi từ; có một phần:',
  },
  foundNone: {
    en: 'Nothing found for “{query}”. The documents do not speak of it, or in other words.',
    vi: 'Không thấy gì cho “{query}”. Tài liệu không nói tới, hoặc dùng từ khác.',
  },
  foundNoneSuch: {
    en: 'Nothing of this kind. Widen the choice above.',
    vi: 'Không có gì thuộc loại này. Hãy nới lựa chọn ở trên.',
  },
  narrow: { en: 'Narrow the search', vi: 'Thu hẹp tìm kiếm' },
  filterGroup: { en: 'Group', vi: 'Nhóm' },
  allGroups: { en: 'All groups', vi: 'Mọi nhóm' },
  filterStatus: { en: 'Status', vi: 'Trạng thái' },
  allStatuses: { en: 'Any status', vi: 'Mọi trạng thái' },
  filterDocument: { en: 'Document', vi: 'Tài liệu' },
  allDocuments: { en: 'Both documents', vi: 'Cả hai tài liệu' },
  document: { en: 'Document', vi: 'Tài liệu' },
  noFacts: {
    en: 'The documents name it and say nothing more of it.',
    vi: 'Tài liệu có nhắc tên nhưng không nói gì thêm.',
  },
  asOf: { en: 'as of {day}', vi: 'tính đến {day}' },
  saidBy: { en: 'According to: {who}', vi: 'Theo: {who}' },
  source: { en: '{publisher}, {day}, paragraph {paragraph}', vi: '{publisher}, {day}, đoạn {paragraph}' },
  copyFact: { en: 'Copy with source', vi: 'Chép kèm nguồn' },
  arithmetic: { en: 'Calculated: {sum}', vi: 'Phép tính: {sum}' },
  related: { en: 'Related', vi: 'Liên quan' },

  taken: { en: 'What was taken from it, in its order', vi: 'Những gì được lấy từ tài liệu, theo thứ tự' },
  paragraph: { en: 'Paragraph {paragraph}', vi: 'Đoạn {paragraph}' },
  otherWords: { en: 'Here the documents differ', vi: 'Ở đây hai tài liệu khác nhau' },
  print: { en: 'Print', vi: 'In' },
  about: { en: 'About Gloss', vi: 'Về Gloss' },
  aboutVersion: { en: 'Version {version}', vi: 'Phiên bản {version}' },
  aboutFactBase: {
    en: 'Fact base {factBase}: {facts} facts about {subjects} subjects, from {documents} documents; {differences} points on which they differ.',
    vi: 'Bộ dữ kiện {factBase}: {facts} dữ kiện về {subjects} mục, từ {documents} tài liệu; {differences} điểm hai tài liệu khác nhau.',
  },
  permissions: { en: 'What Gloss may do, and why', vi: 'Gloss được phép làm gì và vì sao' },
  permissionSites: {
    en: 'Read web pages: to find the mentions. Nothing of a page is kept or sent.',
    vi: 'Đọc trang web: để tìm các chỗ nhắc tới. Không giữ hay gửi đi gì của trang.',
  },
  permissionScripts: {
    en: 'Run its scripts there: to mark them and to open cards.',
    vi: 'Chạy mã của Gloss trên trang: để đánh dấu và mở thẻ.',
  },
  permissionStorage: {
    en: 'Store: your settings, in this browser only.',
    vi: 'Lưu trữ: cài đặt của bạn, chỉ trong trình duyệt này.',
  },
  permissionAlarms: {
    en: 'Set an alarm: to end a pause of an hour.',
    vi: 'Đặt hẹn giờ: để kết thúc lần tạm dừng một giờ.',
  },
  permissionPanel: {
    en: 'Stand beside the page: when you open the side panel.',
    vi: 'Hiện bên cạnh trang: khi bạn mở bảng bên.',
  },
  licence: { en: 'Free software under the MIT licence.', vi: 'Phần mềm tự do theo giấy phép MIT.' },

  documentDate: { en: 'Date: {day}', vi: 'Ngày: {day}' },
  limits: { en: 'What to bear in mind', vi: 'Điều cần lưu ý' },
  limitOnlyTwo: {
    en: 'Everything here rests on the two documents above and on nothing else. What they do not say, Gloss does not say.',
    vi: 'Mọi điều ở đây chỉ dựa trên hai tài liệu trên. Điều tài liệu không nói, Gloss không nói.',
  },
  limitTime: {
    en: 'The documents end on {day}. Talks, rates and offices may have changed since.',
    vi: 'Tài liệu dừng ở ngày {day}. Đàm phán, thuế suất và chức vụ có thể đã thay đổi từ đó.',
  },
  limitYear: {
    en: 'The documents print no year for their own dates; a year in [brackets] is inferred, as each source explains.',
    vi: 'Tài liệu không in năm cho ngày của mình; năm trong [ngoặc vuông] là suy ra, như từng nguồn giải thích.',
  },
  limitOwnWords: {
    en: 'Facts are told in our own words; open a source line to read the words that prove it. Quotes stay in the language of the document.',
    vi: 'Dữ kiện được viết bằng lời của chúng tôi; mở dòng nguồn để đọc câu chữ làm chứng. Trích dẫn giữ nguyên ngôn ngữ của tài liệu.',
  },
  limitPrivacy: {
    en: 'Nothing leaves your browser: Gloss makes no network request.',
    vi: 'Không có gì rời khỏi trình duyệt của bạn: Gloss không gửi yêu cầu mạng nào.',
  },
} satisfies Record<string, Message>;
