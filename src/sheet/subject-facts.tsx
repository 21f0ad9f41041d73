import { barsOf } from '../ui/bar-pictures.ts';
import { BarsPicture } from '../ui/bars-picture.tsx';
import type { Catalogue, Entry } from './catalogue.ts';
import { DifferenceView, FactView } from './fact-view.tsx';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

interface SubjectFactsProps {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
}

/** Everything that the documents say of a subject: a picture, the facts, where they differ, what it belongs with. */
export function SubjectFacts({ entry: { subject, facts, differences }, catalogue }: SubjectFactsProps) {
  const { language, t } = useSpeech();
  const picture = subject.group === 'figures' ? barsOf(catalogue.factBase, subject, language) : undefined;
  const related = subject.related.flatMap((id) => catalogue.byId.get(id)?.subject ?? []);
  return (
    <div class="about">
      {picture?.kind === 'bars' && <BarsPicture picture={picture} />}
      {facts.length === 0 && <p class="note">{t('noFacts')}</p>}
      <ul class="facts">
        {facts.map((fact) => (
          <FactView
            key={fact.id}
            fact={fact}
            catalogue={catalogue}
            // A fact has one place that addresses lead to, with the subject that it is mainly about.
            placed={fact.subjects[0] === subject.id}
          />
        ))}
      </ul>
      {differences.map((difference) => (
        <DifferenceView
          key={difference.id}
          difference={difference}
          title={t('differ', { topic: difference.topic[language] })}
          catalogue={catalogue}
          placed={difference.subjects[0] === subject.id}
        />
      ))}
      {related.length > 0 && (
        <p class="related">
          <span>{t('related')}:</span>{' '}
          {related.map(({ id, label }) => (
            <a key={id} href={`#${pathOf({ kind: 'subject', id }, catalogue)}`}>
              {label[language]}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
