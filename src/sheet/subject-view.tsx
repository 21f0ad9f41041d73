import { useEffect, useRef } from 'preact/hooks';
import { barsOf } from '../ui/bar-pictures.ts';
import { BarsPicture } from '../ui/bars-picture.tsx';
import { formatQuantity } from '../ui/format.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { DifferenceView, FactView } from './fact-view.tsx';
import { useSpeech } from './speech.ts';

interface SubjectViewProps {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  /** Opened when this turns true; the reader may close it all the same. */
  readonly open: boolean;
  /** Set when the address names this subject, and new with every visit: it comes into view and takes the focus. */
  readonly visit: number | undefined;
}

/** A subject as a line that opens to everything that the documents say of it. */
export function SubjectView({ entry, catalogue, open, visit }: SubjectViewProps) {
  const { language, t } = useSpeech();
  const { subject, facts, differences } = entry;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (visit === undefined) return;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'start' });
  }, [visit]);
  const picture = subject.group === 'figures' ? barsOf(catalogue.factBase, subject, language) : undefined;
  const related = subject.related.flatMap((id) => catalogue.byId.get(id)?.subject ?? []);
  const quantity = subject.meaning?.quantity;
  return (
    <details class="subject" id={subject.id} open={open || visit !== undefined}>
      <summary ref={summary}>
        <span class="name">
          {subject.label[language]}
          {subject.plainLabel && <span class="plain"> {subject.plainLabel}</span>}
        </span>
        {quantity && <span class="value">{formatQuantity(quantity, language)}</span>}
        <span class="description">{subject.description[language]}</span>
      </summary>
      <div class="about">
        {picture?.kind === 'bars' && <BarsPicture picture={picture} />}
        <ul class="facts">
          {facts.map((fact) => (
            <FactView key={fact.id} fact={fact} catalogue={catalogue} />
          ))}
        </ul>
        {differences.map((difference) => (
          <DifferenceView
            key={difference.id}
            difference={difference}
            title={t('differ', { topic: difference.topic[language] })}
            catalogue={catalogue}
          />
        ))}
        {related.length > 0 && (
          <p class="related">
            <span>{t('related')}:</span>{' '}
            {related.map(({ id, label }) => (
              <a key={id} href={`#${id}`}>
                {label[language]}
              </a>
            ))}
          </p>
        )}
      </div>
    </details>
  );
}
