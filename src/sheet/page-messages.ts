import type { Message } from '../ui/messages.ts';

/** Texts that only the full page has: its ways, the sources, what to bear in mind, and about Gloss. */
export const pageMessages = {
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
  print: { en: 'Print', vi: 'In' },
  contents: { en: 'Contents', vi: 'Mục lục' },
  openAll: { en: 'Open all', vi: 'Mở tất cả' },
  closeAll: { en: 'Close all', vi: 'Đóng tất cả' },
  pageLead: {
    en: 'What two documents of those weeks say, each statement with its proof.',
    vi: 'Điều hai tài liệu thời điểm đó nói, mỗi ý đều kèm dẫn chứng.',
  },

  taken: { en: 'What was taken from it, in its order', vi: 'Những gì được lấy từ tài liệu, theo thứ tự' },
  paragraph: { en: 'Paragraph {paragraph}', vi: 'Đoạn {paragraph}' },
  otherWords: { en: 'Here the documents differ', vi: 'Ở đây hai tài liệu khác nhau' },
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
  sources: { en: 'Sources', vi: 'Nguồn' },
  differencesNote: {
    en: 'Both versions stand as the documents have them. Gloss does not settle which is right.',
    vi: 'Cả hai cách nói được giữ như trong tài liệu. Gloss không phân định bên nào đúng.',
  },
} satisfies Record<string, Message>;
