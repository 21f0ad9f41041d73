import type { Hit } from '../model/search.ts';
import { formatQuantity } from '../ui/format.ts';
import { statusWords } from '../ui/status.ts';
import type { Catalogue } from './catalogue.ts';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

/** Results shown before "show all". */
export const RESULTS_AT_MOST = 40;

interface SearchResultsProps {
  readonly hits: readonly Hit[];
  readonly catalogue: Catalogue;
}

/** What was found, best first: a link for each, with what it is and one line of it. */
export function SearchResults({ hits, catalogue }: SearchResultsProps) {
  return (
    <ol class="results">
      {hits.slice(0, RESULTS_AT_MOST).map((hit) => (
        <li key={`${hit.kind} ${hit.id}`}>
          <a href={`#${pathOf(hit, catalogue)}`} data-line>
            <ResultText hit={hit} catalogue={catalogue} />
          </a>
        </li>
      ))}
    </ol>
  );
}

function ResultText({ hit, catalogue }: { hit: Hit; catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  if (hit.kind === 'subject') {
    const { label, description, meaning } = catalogue.byId.get(hit.id)!.subject;
    const value = meaning && formatQuantity(meaning.quantity, language);
    return <Line name={label[language]} value={value} told={description[language]} />;
  }
  if (hit.kind === 'document') {
    const { title, source } = catalogue.documents.get(hit.id)!;
    return <Line name={title[language]} told={`${t('document')}: ${source[language]}`} />;
  }
  const about = catalogue.byId.get(hit.subject)?.subject.label[language];
  if (hit.kind === 'difference') {
    const { topic } = catalogue.differences.get(hit.id)!;
    return <Line name={t('differ', { topic: topic[language] })} told={about} />;
  }
  const { statement, status } = catalogue.facts.get(hit.id)!;
  return <Line name={statement[language]} told={`${statusWords[status][language]}: ${about}`} isFact />;
}

interface LineProps {
  readonly name: string;
  readonly value?: string | undefined;
  readonly told?: string | undefined;
  /** A statement reads as one, not as a name. */
  readonly isFact?: boolean;
}

function Line({ name, value, told, isFact = false }: LineProps) {
  return (
    <>
      <span class={isFact ? 'statement' : 'name'}>{name}</span>
      {value && <span class="value">{value}</span>}
      <span class="description">{told}</span>
    </>
  );
}
