import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Search } from '../model/search.ts';
import { moveByArrow } from './arrow-keys.ts';
import type { Catalogue } from './catalogue.ts';
import { FactList } from './fact-list.tsx';
import { pathOf, queryInAddress } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';
import type { Visit } from './use-route.ts';
import { useSearch } from './use-search.ts';

interface FactsProps {
  readonly catalogue: Catalogue;
  readonly search: ReadonlySignal<Search | undefined>;
  readonly visit: Visit;
  /** Whether every subject stands open. */
  readonly open: boolean;
}

/** The subjects with their facts, and a search over everything. */
export function Facts({ catalogue, search, visit, open }: FactsProps) {
  const { query, filter, asked, hits, found, best, clear } = useSearch(search, queryInAddress() ?? '');
  // A look-up from the context menu comes by the address, also to a sheet that stands open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit counts, also one to the same place
  useEffect(() => {
    const asked = queryInAddress();
    if (asked !== undefined) query.value = asked;
  }, [visit, query]);
  // A link to a subject must not lead into a list that the search has emptied of it.
  useEffect(() => {
    if (visit.route) clear();
  }, [visit, clear]);
  return (
    // Keys of the search and what it finds: each line and control keeps its own.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      onKeyDown={(event) => {
        moveByArrow(event);
        if (event.key === 'Escape' && asked) clear();
      }}
    >
      <SearchBox
        query={query}
        found={found}
        onEnter={() => {
          const hit = best();
          if (hit) location.hash = pathOf(hit, catalogue);
        }}
      />
      <SearchFilters filter={filter} catalogue={catalogue} />
      {asked ? (
        <SearchResults hits={hits} catalogue={catalogue} />
      ) : (
        <FactList catalogue={catalogue} open={open} />
      )}
    </div>
  );
}
