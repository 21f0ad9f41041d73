import type { Difference, Fact } from '../model/fact.ts';
import { documentDay } from '../ui/format.ts';
import { statusWords } from '../ui/status.ts';
import type { Catalogue } from './catalogue.ts';
import { CopyButton } from './copy-button.tsx';
import { SourceLines } from './source-lines.tsx';
import { useSpeech } from './speech.ts';

interface FactViewProps {
  readonly fact: Fact;
  readonly catalogue: Catalogue;
  /** Whether an address of the fact leads here; in one place of a page only. */
  readonly placed?: boolean;
}

/** A fact with its status, its date, who says so, its arithmetic and its proof. */
export function FactView({ fact, catalogue, placed = false }: FactViewProps) {
  const { language, t } = useSpeech();
  const who = fact.attribution[language];
  return (
    <li class="fact" {...(placed && { id: `fact-${fact.id}`, tabIndex: -1 })}>
      <p class="statement">{fact.statement[language]}</p>
      {fact.arithmetic && <p class="arithmetic">{t('arithmetic', { sum: fact.arithmetic.shown })}</p>}
      <p class="standing">
        <span class={`status ${fact.status}`}>{statusWords[fact.status][language]}</span>
        <span>{t('asOf', { day: documentDay(fact.asOf, language) })}</span>
        <span>{fact.status === 'derived' ? who : t('saidBy', { who })}</span>
      </p>
      <SourceLines evidence={fact.evidence} catalogue={catalogue} />
      <CopyButton
        name={t('copyFact')}
        text={async () => (await import('./exports/cited-facts.ts')).citation(fact, catalogue, language)}
      />
    </li>
  );
}

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly title: string;
  readonly catalogue: Catalogue;
  /** As of a fact. */
  readonly placed?: boolean;
}

/** A point on which the documents differ: the versions side by side, each with its proof. */
export function DifferenceView({ difference, title, catalogue, placed = false }: DifferenceViewProps) {
  const { language } = useSpeech();
  return (
    <section class="difference" {...(placed && { id: `difference-${difference.id}`, tabIndex: -1 })}>
      <p class="topic">{title}</p>
      <ul class="versions">
        {difference.versions.map(({ statement, evidence }) => (
          <li key={evidence.document + evidence.quote}>
            <p>{statement[language]}</p>
            <SourceLines evidence={[evidence]} catalogue={catalogue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
