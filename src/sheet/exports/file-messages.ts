import type { Message } from '../../ui/messages.ts';

/** Texts in the files that are taken along. */
export const fileMessages = {
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
