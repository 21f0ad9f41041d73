import type { Message } from '../ui/messages.ts';

/** Texts of the fact sheet, wherever it is shown; facts have their own. */
export const sheetMessages = {
  pageTitle: {
    en: 'The US–Việt Nam trade talks of spring 2025',
    vi: 'Đàm phán thương mại Việt Nam – Hoa Kỳ, mùa xuân 2025',
  },
  settings: { en: 'Settings', vi: 'Cài đặt' },

  glance: { en: 'At a glance', vi: 'Nhìn nhanh' },
  standing: { en: 'Where the talks stand', vi: 'Đàm phán đang ở đâu' },
  latest: { en: 'Latest', vi: 'Gần nhất' },
  planned: { en: 'Planned', vi: 'Dự kiến' },
  timeline: { en: 'Timeline', vi: 'Diễn biến' },
  differences: { en: 'Where the documents differ', vi: 'Chỗ hai tài liệu khác nhau' },
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

  limitPrivacy: {
    en: 'Nothing leaves your browser: Gloss makes no network request.',
    vi: 'Không có gì rời khỏi trình duyệt của bạn: Gloss không gửi yêu cầu mạng nào.',
  },
} satisfies Record<string, Message>;
