import type { Message } from '../../ui/messages.ts';

/** Texts of the pictures' tables and files. */
export const chartMessages = {
  levels: { en: 'Tariff levels', vi: 'Các mức thuế' },
  trade: { en: 'Trade and the deficit between', vi: 'Thương mại và thâm hụt' },
  growth: { en: 'The deficit, with its growth', vi: 'Thâm hụt và mức tăng' },
  quarter: { en: 'First quarter, with its growth', vi: 'Quý I và mức tăng' },
  asTable: { en: 'Table, sources and files', vi: 'Bảng, nguồn và tệp' },
  sources: { en: 'Sources:', vi: 'Nguồn:' },
  noPng: {
    en: 'This browser makes no PNG of it; take the SVG.',
    vi: 'Trình duyệt không tạo được PNG; hãy lấy SVG.',
  },
  what: { en: 'What', vi: 'Nội dung' },
  value: { en: 'Value', vi: 'Giá trị' },
  day: { en: 'Day', vi: 'Ngày' },
  event: { en: 'Event', vi: 'Sự kiện' },
  standing: { en: 'Standing', vi: 'Tình trạng' },
  planned: { en: 'planned', vi: 'dự kiến' },
  happened: { en: 'told as having happened', vi: 'được thuật là đã diễn ra' },
  who: { en: 'Who', vi: 'Ai' },
  office: { en: 'Office', vi: 'Chức vụ' },
  role: { en: 'What the documents say', vi: 'Tài liệu nói' },
} satisfies Record<string, Message>;
