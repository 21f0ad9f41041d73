import { formatQuantity } from '../ui/format.ts';
import { type Catalogue, GROUPS } from './catalogue.ts';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

/** All subjects by group, a line each, where no page has any to show. */
export function SubjectIndex({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  return GROUPS.map((group) => {
    const subjects = catalogue.factBase.subjects.filter((subject) => subject.group === group);
    if (subjects.length === 0) return null;
    return (
      <section key={group} class={`group ${group}`} aria-labelledby={`index-${group}`}>
        <h2 id={`index-${group}`}>{t(group)}</h2>
        <ul class="results">
          {subjects.map(({ id, label, meaning }) => (
            <li key={id}>
              <a href={`#${pathOf({ kind: 'subject', id }, catalogue)}`} data-line>
                <span>{label[language]}</span>
                {meaning && <span class="value">{formatQuantity(meaning.quantity, language)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
