import type { Message } from '../../ui/messages.ts';

/** Texts of the buttons that take facts along. */
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
} satisfies Record<string, Message>;
