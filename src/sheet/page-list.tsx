import type { Catalogue } from './catalogue.ts';
import { GROUPS } from './catalogue.ts';
import { DifferingFigures } from './differing-figures.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { useSpeech } from './speech.ts';
import { SubjectLine } from './subject-line.tsx';

interface PageListProps {
  readonly catalogue: Catalogue;
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The figures that differ, then the subjects found on the page by group, a line each. */
export function PageList({ catalogue, view, actions }: PageListProps) {
  const { t } = useSpeech();
  const counts = view.page.state === 'active' ? view.page.counts : {};
  const found = catalogue.entries.filter(({ subject }) => counts[subject.id]);
  const places = view.mentions && Map.groupBy(view.mentions, ({ subject }) => subject);
  return (
    <>
      <DifferingFigures catalogue={catalogue} differing={view.differing} onShow={actions.showDiffering} />
      {GROUPS.map((group) => {
        const inGroup = found.filter(({ subject }) => subject.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} class={`group ${group}`} aria-labelledby={`page-${group}`}>
            <h2 id={`page-${group}`}>
              {t(group)} <span class="count">{inGroup.length}</span>
            </h2>
            <ul class="lines">
              {inGroup.map(({ subject }) => (
                <SubjectLine
                  key={subject.id}
                  subject={subject}
                  catalogue={catalogue}
                  count={counts[subject.id] ?? 0}
                  places={places && (places.get(subject.id) ?? [])}
                  address={view.address?.url}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
