import type { NotSaved } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';
import { type Message, translator } from '../ui/messages.ts';

const messages: Readonly<Record<NotSaved, Message>> = {
  full: {
    en: 'The change could not be saved: the browser has no room left for Gloss. What you chose before still holds. Remove some rules, or make room on the disk, and try again.',
    vi: 'Không lưu được thay đổi: trình duyệt hết chỗ dành cho Gloss. Lựa chọn trước đó vẫn có hiệu lực. Hãy xoá bớt quy tắc hoặc giải phóng dung lượng rồi thử lại.',
  },
  failed: {
    en: 'The change could not be saved: the browser’s storage does not work. What you chose before still holds. Try again, or restart the browser.',
    vi: 'Không lưu được thay đổi: bộ nhớ của trình duyệt không hoạt động. Lựa chọn trước đó vẫn có hiệu lực. Hãy thử lại hoặc khởi động lại trình duyệt.',
  },
};

/** Says that what was just chosen is not kept, where it was chosen. */
export function NotSavedLine({ why, language }: { why: NotSaved | undefined; language: Language }) {
  if (!why) return null;
  return (
    <p role="alert" class="refused not-saved">
      {translator(messages, language)(why)}
    </p>
  );
}
