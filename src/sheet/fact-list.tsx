import type { Catalogue } from './catalogue.ts';
import { GROUPS } from './catalogue.ts';
import { useSpeech } from './speech.ts';
import { SubjectView } from './subject-view.tsx';

interface FactListProps {
  readonly catalogue: Catalogue;
  readonly open: boolean;
}

/** All subjects under the headings of their groups. */
export function FactList({ catalogue, open }: FactListProps) {
  const { t } = useSpeech();
  return GROUPS.map((group) => {
    const inGroup = catalogue.entries.filter(({ subject }) => subject.group === group);
    if (inGroup.length === 0) return null;
    return (
      <section key={group} class={`group ${group}`} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{t(group)}</h2>
        {inGroup.map((entry) => (
          <SubjectView key={entry.subject.id} entry={entry} catalogue={catalogue} open={open} />
        ))}
      </section>
    );
  });
}
