import type { Message } from '../../src/ui/messages.ts';

/** Entries of the context menus. `%s` is put in by the browser: what is selected. */
export const menuTexts = {
  lookUp: { en: 'Look up “%s” in Gloss', vi: 'Tra “%s” trong Gloss' },
  read: { en: 'Read this page with Gloss', vi: 'Đọc trang này bằng Gloss' },
  site: { en: 'Turn Gloss on or off on this site', vi: 'Bật hoặc tắt Gloss trên trang web này' },
  pauseHour: { en: 'Pause everywhere for an hour', vi: 'Tạm dừng mọi nơi trong một giờ' },
  pauseMorning: { en: 'Pause everywhere until tomorrow morning', vi: 'Tạm dừng mọi nơi đến sáng mai' },
  pauseForever: { en: 'Pause everywhere until turned on', vi: 'Tạm dừng mọi nơi đến khi bật lại' },
  resume: { en: 'End the pause', vi: 'Thôi tạm dừng' },
  sheet: { en: 'Open the full fact sheet', vi: 'Mở bảng dữ kiện đầy đủ' },
} satisfies Record<string, Message>;
