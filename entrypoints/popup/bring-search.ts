import { factBase } from 'virtual:gloss/factbase';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Search } from '../../src/model/search.ts';

/** The search, fetched from the extension itself once the page is drawn: nothing waits for it that is not asked. */
export function bringSearch(): ReadonlySignal<Search | undefined> {
  const search = signal<Search | undefined>(undefined);
  setTimeout(async () => {
    const { createSearch } = await import('../../src/search/search.ts');
    search.value = createSearch(factBase);
  }, 0);
  return search;
}
