import type { Message } from '../ui/messages.ts';

/** Every text of the card that is not a fact. */
export const messages = {
  asOf: { en: 'as of {day}', vi: 'tính đến {day}' },
  close: { en: 'Close', vi: 'Đóng' },
  back: { en: 'Back to {name}', vi: 'Quay lại {name}' },
  saidBy: { en: 'Said by: {who}', vi: 'Theo: {who}' },
  source: {
    en: '{publisher}, {day}, para.\u00a0{paragraph}',
    vi: '{publisher}, {day}, đoạn\u00a0{paragraph}',
  },
  computed: {
    en: 'Computed by Gloss from figures of the documents',
    vi: 'Gloss tính từ số liệu trong tài liệu',
  },
  arithmetic: { en: 'Calculated: {sum}', vi: 'Phép tính: {sum}' },
  moreFacts: { en: '{n} more facts', enOne: '1 more fact', vi: 'Thêm {n} dữ kiện' },
  sheetHasMore: {
    en: 'The fact sheet has {n} more',
    vi: 'Bảng dữ kiện còn {n} dữ kiện',
  },
  spelling: { en: 'Spelling', vi: 'Cách viết' },
  differ: { en: 'Documents differ', vi: 'Tài liệu khác nhau' },
  before: { en: 'Before', vi: 'Trước đó' },
  after: { en: 'After', vi: 'Sau đó' },
  related: { en: 'Related', vi: 'Liên quan' },
  copy: { en: 'Copy', vi: 'Sao chép' },
  copyHint: { en: 'Copy with citation (C)', vi: 'Sao chép kèm nguồn (C)' },
  formats: { en: 'Formats', vi: 'Định dạng' },
  copyAs: { en: 'Copy as', vi: 'Sao chép dạng' },
  copyMarkdown: { en: 'Markdown', vi: 'Markdown' },
  copyBibtex: { en: 'BibTeX', vi: 'BibTeX' },
  copyCsl: { en: 'CSL-JSON', vi: 'CSL-JSON' },
  copied: { en: 'Copied with citation', vi: 'Đã sao chép kèm nguồn' },
  copyFailed: { en: 'The browser did not allow copying here', vi: 'Trình duyệt không cho sao chép ở đây' },
  openFacts: { en: 'Fact sheet', vi: 'Bảng dữ kiện' },
  why: { en: 'Why marked', vi: 'Vì sao đánh dấu' },
  mute: { en: 'Hide subject on this site', vi: 'Ẩn chủ đề ở trang web này' },
  muteHint: { en: 'No longer mark {name} on this site', vi: 'Không đánh dấu {name} trên trang web này nữa' },
  switchOff: { en: 'Off on this site', vi: 'Tắt ở trang web này' },
  switchedOff: {
    en: 'Gloss goes off on this site when this card closes',
    vi: 'Gloss sẽ tắt trên trang web này khi thẻ này đóng',
  },
  muted: {
    en: '{name} is no longer marked on this site',
    vi: '{name} không còn được đánh dấu trên trang web này',
  },
  undo: { en: 'Undo', vi: 'Hoàn tác' },

  same: { en: 'Same as in the documents', vi: 'Khớp với tài liệu' },
  rounded: {
    en: 'The page rounds; the documents say {value}',
    vi: 'Trang này làm tròn; tài liệu ghi {value}',
  },
  boundedApart: {
    en: 'The page gives a bound, {page}; the documents say {documents}',
    vi: 'Trang này nêu một giới hạn, {page}; tài liệu ghi {documents}',
  },
  wordedApart: {
    en: 'The page says {page}; the documents say {documents}',
    vi: 'Trang này viết {page}; tài liệu ghi {documents}',
  },

  pageIsNewer: {
    en: 'Documents end on {day}; things may have moved on.',
    vi: 'Tài liệu dừng ở ngày {day}; tình hình có thể đã khác.',
  },
  pageWithoutDay: {
    en: 'The page has no date that Gloss can read; the documents end on {day}.',
    vi: 'Không rõ ngày của trang này; tài liệu dừng ở ngày {day}.',
  },
  documentsAreNewer: {
    en: 'This page is of {day}; the documents go on to {document}.',
    vi: 'Trang này đăng ngày {day}; tài liệu viết đến ngày {document}.',
  },
  pageIsOlder: {
    en: 'This page is of {day}; what is told here comes after it.',
    vi: 'Trang này đăng ngày {day}; điều nêu ở đây diễn ra sau đó.',
  },
  pageIsOlderInPart: {
    en: 'This page is of {day}; some of what is told here comes after it.',
    vi: 'Trang này đăng ngày {day}; một số điều nêu ở đây diễn ra sau đó.',
  },

  whyByName: { en: 'These words name {name}.', vi: 'Những từ này chỉ {name}.' },
  whyFullName: {
    en: 'This is the full name, and the page gives the office that goes with it.',
    vi: 'Đây là tên đầy đủ, và trang này nêu chức vụ tương ứng.',
  },
  whyOnTopic: {
    en: 'The name stands on a page about trade between the US and Việt Nam.',
    vi: 'Tên này nằm trong trang nói về thương mại Hoa Kỳ – Việt Nam.',
  },
  whyOffice: {
    en: 'The given name stands with an office or honorific that fits {name}.',
    vi: 'Tên gọi đi kèm chức vụ hoặc kính ngữ phù hợp với {name}.',
  },
  whyIntroduced: {
    en: 'Earlier on, the page gives the full name of {name}.',
    vi: 'Trước đó, trang này đã nêu tên đầy đủ của {name}.',
  },
  whyFigure: {
    en: 'The value, its unit and the words around it say that this figure is meant.',
    vi: 'Giá trị, đơn vị và các từ xung quanh cho thấy con số này được nhắc tới.',
  },
  whyRow: {
    en: 'The row and the heads of the table say that this figure is meant.',
    vi: 'Hàng và tiêu đề của bảng cho thấy con số này được nhắc tới.',
  },
  whyWords: { en: 'Words that decided: {words}.', vi: 'Các từ quyết định: {words}.' },
} satisfies Record<string, Message>;
