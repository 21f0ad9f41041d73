import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
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
  /** As it is now, which may be more than what is drawn yet: the best answer, and whether anything is asked. */
  readonly best: () => Hit | undefined;
  readonly isAsked: () => boolean;
  readonly clear: () => void;
}

/** What the user asks for, and what that finds, as soon as the search is there. */
export function useSearch(coming: ReadonlySignal<Search | undefined>, first = ''): Searching {
  const { t } = useSpeech();
  const query = useSignal(first);
  const filter = useSignal<SearchFilter>({});
  const search = coming.value;
  const typed = query.value.trim();
  const now = useMemo(() => {
    const isAsked = () =>
      query.value.trim() !== '' || Object.values(filter.value).some((value) => value !== undefined);
    return {
      isAsked,
      best: () => (isAsked() ? coming.value?.(query.value.trim(), filter.value).hits[0] : undefined),
      clear: () => {
        query.value = '';
        filter.value = {};
      },
    };
  }, [coming, query, filter]);
  const asked = now.isAsked();
  const { hits, whole } = useMemo(
    () => (asked && search ? search(typed, filter.value) : { hits: [], whole: true }),
    [search, asked, typed, filter.value],
  );
  const count =
    hits.length > RESULTS_AT_MOST
      ? t('foundMany', { n: hits.length, shown: RESULTS_AT_MOST })
      : t('found', { n: hits.length });
  const nothing = typed ? t('foundNone', { query: typed }) : t('foundNoneSuch');
  const told = hits.length === 0 ? nothing : whole ? count : `${t('foundSome')} ${count}`;
  return { query, filter, asked, hits, found: asked && search ? told : '', ...now };
}
