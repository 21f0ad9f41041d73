import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { Shortcut } from './options-view.ts';

interface ShortcutsProps {
  readonly language: Language;
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

/** What can be done with the keyboard, with the keys that the browser gives it now, and the way to change them. */
export function Shortcuts({ language, shortcuts, onChange }: ShortcutsProps) {
  const t = translator(optionsMessages, language);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcuts')}</h2>
      <p class="note">{t('shortcutsNote')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('noKeys')}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" onClick={onChange}>
          {t('changeKeys')}
        </button>
      </p>
    </section>
  );
}
