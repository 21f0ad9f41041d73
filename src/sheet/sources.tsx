import { documentDay } from '../ui/format.ts';
import type { Catalogue } from './catalogue.ts';
import { DifferenceView } from './fact-view.tsx';
import { useSpeech } from './speech.ts';

/** The documents that everything rests on, and what they leave open. */
export function Sources({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const documents = catalogue.factBase.documents;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{t('sources')}</h2>
      {documents.map(({ id, title, source, date, dateNote }) => (
        <article key={id} class="document">
          <h3>{title[language]}</h3>
          <p>{source[language]}</p>
          <p>{t('documentDate', { day: documentDay(date, language) })}</p>
          <p class="note">{dateNote[language]}</p>
        </article>
      ))}
      <Limits catalogue={catalogue} />
    </section>
  );
}

function Limits({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const [latest] = catalogue.factBase.documents
    .map(({ date }) => date)
    .sort((one, other) => other.day.localeCompare(one.day));
  return (
    <section class="limits" aria-labelledby="limits">
      <h2 id="limits">{t('limits')}</h2>
      <ul>
        <li>{t('limitOnlyTwo')}</li>
        {latest && <li>{t('limitTime', { day: documentDay(latest, language) })}</li>}
        <li>{t('limitYear')}</li>
        <li>{t('limitOwnWords')}</li>
        <li>{t('limitPrivacy')}</li>
      </ul>
    </section>
  );
}

/** All points on which the documents differ. */
export function Differences({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const { differences } = catalogue.factBase;
  if (differences.length === 0) return null;
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">{t('differences')}</h2>
      <p class="note">{t('differencesNote')}</p>
      {differences.map((difference) => (
        <DifferenceView
          key={difference.id}
          difference={difference}
          title={difference.topic[language]}
          catalogue={catalogue}
        />
      ))}
    </section>
  );
}
