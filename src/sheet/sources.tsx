import type { Difference, Fact, SourceDocument } from '../model/fact.ts';
import { documentDay } from '../ui/format.ts';
import type { Catalogue } from './catalogue.ts';
import { DifferenceView } from './fact-view.tsx';
import { usePageSpeech } from './page-speech.ts';
import { pathOf } from './route.ts';

/** The documents that everything rests on, with all that was taken from each, and what they leave open. */
export function Sources({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = usePageSpeech();
  return (
    <>
      <section class="sources" aria-labelledby="sources">
        <h2 id="sources">{t('sources')}</h2>
        {catalogue.factBase.documents.map((document) => {
          const { id, title, source, date, dateNote } = document;
          return (
            <article key={id} class="document" id={`document-${id}`} tabIndex={-1}>
              <h3>{title[language]}</h3>
              <p>{source[language]}</p>
              <p>{t('documentDate', { day: documentDay(date, language) })}</p>
              <p class="note">{dateNote[language]}</p>
              <details>
                <summary>{t('taken')}</summary>
                <Taken document={document} catalogue={catalogue} />
              </details>
            </article>
          );
        })}
      </section>
      <Limits catalogue={catalogue} />
    </>
  );
}

interface Quotation {
  readonly paragraph: number;
  readonly quote: string;
  readonly of: Fact | Difference;
}

/** Every quote that was taken from a document, paragraph by paragraph, with what it proves. */
function Taken({ document, catalogue }: { document: SourceDocument; catalogue: Catalogue }) {
  const { language, t } = usePageSpeech();
  const { facts, differences } = catalogue.factBase;
  const quotations: Quotation[] = [
    ...facts.flatMap((of) => of.evidence.map((evidence) => ({ ...evidence, of }))),
    ...differences.flatMap((of) => of.versions.map(({ evidence }) => ({ ...evidence, of }))),
  ].filter((quoted) => quoted.document === document.id);
  const paragraphs = [...Map.groupBy(quotations, ({ paragraph }) => paragraph)].sort(([a], [b]) => a - b);
  return (
    <ol class="taken">
      {paragraphs.map(([paragraph, quoted]) => (
        <li key={paragraph}>
          <h4>{t('paragraph', { paragraph })}</h4>
          {[...Map.groupBy(quoted, ({ quote }) => quote)].map(([quote, proofs]) => (
            <div key={quote} class="source">
              <blockquote lang="en">“{quote}”</blockquote>
              <ul>
                {proofs.map(({ of }) => (
                  <li key={of.id}>
                    {'topic' in of ? (
                      <a href={`#${pathOf({ kind: 'difference', id: of.id }, catalogue)}`}>
                        {t('otherWords')}: {of.topic[language]}
                      </a>
                    ) : (
                      <a href={`#${pathOf({ kind: 'fact', id: of.id }, catalogue)}`}>
                        {of.statement[language]}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Limits({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = usePageSpeech();
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
  const { language, t } = usePageSpeech();
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
