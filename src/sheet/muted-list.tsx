import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

interface MutedListProps {
  readonly view: OptionsView;
  readonly catalogue: Catalogue;
  readonly onUnmute: OptionsActions['unmute'];
}

/** Subjects that were hidden on a site, to show again. */
export function MutedList({ view: { language, settings }, catalogue, onUnmute }: MutedListProps) {
  const t = translator(optionsMessages, language);
  return (
    <section aria-labelledby="muted">
      <h2 id="muted">{t('muted')}</h2>
      {settings.muted.length === 0 && <p class="note">{t('noMuted')}</p>}
      <ul class="rules">
        {settings.muted.map(({ host, subject }) => {
          const name = catalogue.byId.get(subject)?.subject.label[language] ?? subject;
          return (
            <li key={`${host} ${subject}`}>
              <span class="pattern">
                {name} <span class="note">{t('mutedOn', { host })}</span>
              </span>
              <button
                type="button"
                aria-label={t('showAgainNamed', { name, host })}
                onClick={() => onUnmute(host, subject)}
              >
                {t('showAgain')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
