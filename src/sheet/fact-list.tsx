import type { Catalogue, Entry } from './catalogue.ts';
import { GROUPS } from './catalogue.ts';
import { useSpeech } from './speech.ts';
import { SubjectView } from './subject-view.tsx';
import type { Target } from './target.ts';

interface FactListProps {
  readonly catalogue: Catalogue;
  readonly entries: readonly Entry[];
  readonly target: Target;
  readonly open: boolean;
}

/** Subjects under the headings of their groups; groups without any are left out. */
export function FactList({ catalogue, entries, target, open }: FactListProps) {
  const { t } = useSpeech();
  return GROUPS.map((group) => {
    const inGroup = entries.filter(({ subject }) => subject.group === group);
    if (inGroup.length === 0) return null;
    return (
      <section key={group} class={`group ${group}`} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{t(group)}</h2>
        {inGroup.map((entry) => (
          <SubjectView
            key={entry.subject.id}
            entry={entry}
            catalogue={catalogue}
            open={open}
            visit={entry.subject.id === target.id ? target.visit : undefined}
          />
        ))}
      </section>
    );
  });
}
