import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

/** Longest text of an entry that is shown. */
const SHOWN = 200;

interface KeptAsideProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}

/** What is stored and could not be read: shown, so that a person can set it right, until it is let go of. */
export function KeptAside({ view: { language, aside }, actions }: KeptAsideProps) {
  const t = translator(optionsMessages, language);
  if (aside.length === 0) return null;
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{t('aside')}</h2>
      <p>{t('asideNote')}</p>
      <ul class="refused">
        {aside.map((text) => (
          <li key={text}>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" onClick={actions.dropAside}>
          {t('asideDrop')}
        </button>
      </p>
    </section>
  );
}
