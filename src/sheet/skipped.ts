import type { Language } from '../model/subject.ts';
import { type Message, translator } from '../ui/messages.ts';

/** Kinds of content that a reader leaves unread, by the reader's own word for each. */
const names: Readonly<Record<string, Message>> = {
  code: { en: '{n} code samples', enOne: '1 code sample', vi: '{n} đoạn mã' },
  form: { en: '{n} form fields', enOne: '1 form field', vi: '{n} ô nhập' },
  svg: { en: '{n} drawings', enOne: '1 drawing', vi: '{n} hình vẽ' },
  math: { en: '{n} formulas', enOne: '1 formula', vi: '{n} công thức' },
  canvas: { en: '{n} canvases', enOne: '1 canvas', vi: '{n} khung vẽ' },
  'cross-origin-frame': {
    en: '{n} frames from other sites',
    enOne: '1 frame from another site',
    vi: '{n} khung từ trang web khác',
  },
};

/** Parts that hold words a reader would see; code and form fields are left out on purpose and need no excuse. */
const TOLD = ['svg', 'math', 'canvas', 'cross-origin-frame'];

/** What was left unread, in words; empty when nothing that a reader would miss. */
export function skippedParts(skipped: Readonly<Record<string, number>>, language: Language): string {
  const t = translator(names, language);
  return TOLD.filter((reason) => skipped[reason])
    .map((reason) => t(reason, { n: skipped[reason] ?? 0 }))
    .join(', ');
}
