import { formatQuantity } from '../ui/format.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { useSpeech } from './speech.ts';
import { SubjectFacts } from './subject-facts.tsx';

interface SubjectViewProps {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  /** Opened when this turns true; the reader may close it all the same. */
  readonly open: boolean;
}

/** A subject as a line that opens to everything that the documents say of it. */
export function SubjectView({ entry, catalogue, open }: SubjectViewProps) {
  const { language } = useSpeech();
  const { subject } = entry;
  const quantity = subject.meaning?.quantity;
  return (
    <details class="subject" id={subject.id} open={open}>
      <summary>
        <span class="name">
          {subject.label[language]}
          {subject.plainLabel && <span class="plain"> {subject.plainLabel}</span>}
        </span>
        {quantity && <span class="value">{formatQuantity(quantity, language)}</span>}
        <span class="description">{subject.description[language]}</span>
      </summary>
      <SubjectFacts entry={entry} catalogue={catalogue} />
    </details>
  );
}
