import type { TabState } from '../../src/messaging/protocol.ts';
import type { Message } from '../../src/ui/messages.ts';

type TitleKey = 'active' | Extract<TabState, { state: 'inactive' }>['reason'];

/** Titles of the toolbar button. */
export const titles: Readonly<Record<TitleKey, Message>> = {
  active: {
    en: 'Gloss: {n} subjects on this page',
    enOne: 'Gloss: {n} subject on this page',
    vi: 'Gloss: {n} chủ đề trên trang này',
  },
  'browser-page': {
    en: 'Gloss: not on pages of the browser',
    vi: 'Gloss: không chạy trên trang của trình duyệt',
  },
  'site-off': { en: 'Gloss: off on this site', vi: 'Gloss: đang tắt trên trang web này' },
  'page-off': { en: 'Gloss: off on this page', vi: 'Gloss: đang tắt trên trang này' },
  paused: { en: 'Gloss: paused', vi: 'Gloss: đang tạm dừng' },
  'nothing-found': { en: 'Gloss: nothing found on this page', vi: 'Gloss: không tìm thấy gì trên trang này' },
  pdf: { en: 'Gloss: cannot read PDF files', vi: 'Gloss: không đọc được tệp PDF' },
  'no-permission': { en: 'Gloss: may not read this page', vi: 'Gloss: không được phép đọc trang này' },
};

/** Title of the toolbar button after a switch that was not kept. */
export const notSaved: Message = {
  en: 'Gloss: the change could not be saved',
  vi: 'Gloss: không lưu được thay đổi',
};
