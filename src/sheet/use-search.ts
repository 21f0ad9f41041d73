import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Hit, Search, SearchFilter } from '../model/search.ts';
import { RESULTS_AT_MOST } from './search-results.tsx';
import { useSpeech } from './speech.ts';

/** A search in progress. */
export interface Searching {
  readonly query: Signal<string>;
  readonly filter: Signal<SearchFilter>;
  /** Whether anything is asked; else the sheet shows itself. */
  readonly asked: boolean;
  readonly hits: readonly Hit[];
  /** What was found, in words; empty where nothing is asked. */
  readonly found: string;
}

/** What the user asks for, and what that finds. */
export function useSearch(search: Search, first = ''): Searching {
  const { t } = useSpeech();
  const query = useSignal(first);
  const filter = useSignal<SearchFilter>({});
  const typed = query.value.trim();
  const asked = typed !== '' || Object.values(filter.value).some((value) => value !== undefined);
  const { hits, whole } = useMemo(
    () => (asked ? search(typed, filter.value) : { hits: [], whole: true }),
    [search, asked, typed, filter.value],
  );
  const count =
    hits.length > RESULTS_AT_MOST
      ? t('foundMany', { n: hits.length, shown: RESULTS_AT_MOST })
      : t('found', { n: hits.length });
  const nothing = typed ? t('foundNone', { query: typed }) : t('foundNoneSuch');
  const told = hits.length === 0 ? nothing : whole ? count : `${t('foundSome')} ${count}`;
  return { query, filter, asked, hits, found: asked ? told : '' };
}
