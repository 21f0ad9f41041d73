import type { Language } from '../model/subject.ts';
import { dayAndMonth, documentDay } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import { statusWords } from '../ui/status.ts';
import type { CardDifference, CardFact, CardSource } from './content.ts';
import type { CardTexts } from './view-parts.ts';

interface Texts {
  readonly t: CardTexts;
  readonly language: Language;
}

/** Statements, each with its status and a source line that opens to the proof. */
export function Facts({ facts, ...texts }: Texts & { readonly facts: readonly CardFact[] }) {
  const word = translator(statusWords, texts.language);
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>{fact.statement}</p>
          <details class="proof">
            <summary>
              <span>
                <span class="status">{word(fact.status)}</span> · {shortSourceLine(fact.sources[0]!, texts)}
              </span>
            </summary>
            <div class="opened">
              <p>
                {fact.status === 'derived'
                  ? texts.t('computed')
                  : texts.t('saidBy', { who: fact.attribution })}
              </p>
              {fact.arithmetic && <p>{texts.t('arithmetic', { sum: fact.arithmetic })}</p>}
              {fact.sources.map((source, index) => {
                const before = fact.sources[index - 1];
                const named = index > 0 && before?.paragraph !== source.paragraph;
                const noted = before?.document !== source.document;
                return <Quote key={source.quote} source={source} {...texts} named={named} noted={noted} />;
              })}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Points on which the documents differ, what is a matter of spelling apart. */
export function Differences({
  differences,
  ...texts
}: Texts & { readonly differences: readonly CardDifference[] }) {
  return (
    <>
      <Versions {...texts} title="differ" differences={differences.filter((each) => !each.spellingOnly)} />
      <Versions {...texts} title="spelling" differences={differences.filter((each) => each.spellingOnly)} />
    </>
  );
}

interface VersionsProps extends Texts {
  readonly title: 'differ' | 'spelling';
  readonly differences: readonly CardDifference[];
}

/** Opened, the versions stand side by side. */
function Versions({ title, differences, ...texts }: VersionsProps) {
  if (differences.length === 0) return null;
  return (
    <details>
      <summary>{texts.t(title)}</summary>
      {differences.map(({ id, topic, versions }) => (
        <section key={id}>
          <h3>{topic}</h3>
          <div class="versions">
            {versions.map(({ statement, source }) => (
              <div key={source.quote}>
                <p>{statement}</p>
                <Quote source={source} {...texts} named noted={false} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </details>
  );
}

interface QuoteProps extends Texts {
  readonly source: CardSource;
  /** Whether its document and paragraph are said; the line that it opens from says the first. */
  readonly named: boolean;
  /** Whether the note on the document's date is said; once for each document is enough. */
  readonly noted: boolean;
}

/** The words of the document, as they stand there. */
function Quote({ source, named, noted, ...texts }: QuoteProps) {
  return (
    <figure>
      <blockquote lang="en">“{source.quote}”</blockquote>
      <figcaption>
        {[named && `${sourceLine(source, texts)}.`, noted && source.dateNote].filter(Boolean).join(' ')}
      </figcaption>
    </figure>
  );
}

/** The day as the document prints it; the year and how it was found open with the quote. */
const shortSourceLine = ({ publisher, date, paragraph }: CardSource, { t, language }: Texts): string =>
  t('source', { publisher, day: unbroken(dayAndMonth(date.day, language)), paragraph });

const sourceLine = ({ publisher, date, paragraph }: CardSource, { t, language }: Texts): string =>
  t('source', { publisher, day: unbroken(documentDay(date, language)), paragraph });

const unbroken = (day: string): string => day.replaceAll(' ', '\u00a0');
