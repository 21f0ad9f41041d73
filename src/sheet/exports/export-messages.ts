import type { Message } from '../../ui/messages.ts';

/** Texts of what is taken along, and of the buttons for it. */
export const exportMessages = {
  takeAlong: { en: 'Take along', vi: 'Mang theo' },
  takePage: { en: 'What is on this page', vi: 'Nội dung trên trang này' },
  takeSheet: { en: 'The whole fact sheet', vi: 'Toàn bộ bảng dữ kiện' },
  asMarkdown: { en: 'Facts as Markdown', vi: 'Dữ kiện dạng Markdown' },
  asCsv: { en: 'Facts as a table (CSV)', vi: 'Dữ kiện dạng bảng (CSV)' },
  asJson: { en: 'Facts with evidence (JSON)', vi: 'Dữ kiện kèm dẫn chứng (JSON)' },
  asAnnotations: { en: 'Mentions as annotations (JSON-LD)', vi: 'Chỗ nhắc tới dạng chú giải (JSON-LD)' },
  asReceipt: { en: 'Page receipt (text)', vi: 'Phiếu ghi nhận trang (văn bản)' },
  saved: { en: 'Saved as {name}.', vi: 'Đã lưu thành {name}.' },
  notSaved: {
    en: 'The page does not answer, so its places are not known. Reload it and try again.',
    vi: 'Trang không trả lời nên không biết vị trí các chỗ nhắc tới. Hãy tải lại trang rồi thử lại.',
  },
  factsOnPage: { en: 'Facts on the page “{title}”', vi: 'Dữ kiện trên trang “{title}”' },
  madeBy: {
    en: 'Made by Gloss {version}, fact base {factBase}.',
    vi: 'Do Gloss {version} tạo, bộ dữ kiện {factBase}.',
  },

  receipt: { en: 'Gloss: page receipt', vi: 'Gloss: phiếu ghi nhận trang' },
  receiptPage: { en: 'Page: {title}', vi: 'Trang: {title}' },
  receiptAddress: { en: 'Address: {address}', vi: 'Địa chỉ: {address}' },
  receiptDay: { en: 'Read: {time}', vi: 'Thời điểm đọc: {time}' },
  receiptMentions: {
    en: 'Mentions: {n}, of {subjects} subjects',
    vi: 'Số chỗ nhắc tới: {n}, thuộc {subjects} mục',
  },
  receiptFacts: { en: 'Facts about these subjects: {n}', vi: 'Số dữ kiện về các mục này: {n}' },
  receiptDiffering: {
    en: 'Figures that differ from the documents: {n}',
    vi: 'Số con số khác với tài liệu: {n}',
  },
  receiptDiffers: { en: '“{words}”; the documents: {value}', vi: '“{words}”; tài liệu: {value}' },
  receiptSkipped: { en: 'Not read: {parts}', vi: 'Không đọc: {parts}' },
  receiptStopped: { en: 'Reading ended early: {why}', vi: 'Ngừng đọc sớm: {why}' },
  receiptFactBase: {
    en: 'Fact base: {hash} ({facts} facts from {documents} documents)',
    vi: 'Bộ dữ kiện: {hash} ({facts} dữ kiện từ {documents} tài liệu)',
  },
  receiptExtension: { en: 'Extension: Gloss {version}', vi: 'Tiện ích: Gloss {version}' },
  receiptLimits: {
    en: 'A figure that no document gives is neither confirmed nor contradicted here.',
    vi: 'Con số mà không tài liệu nào nêu thì không được xác nhận hay bác bỏ ở đây.',
  },
} satisfies Record<string, Message>;
