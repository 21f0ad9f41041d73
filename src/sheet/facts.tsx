import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Catalogue, search } from './catalogue.ts';
import { FactList } from './fact-list.tsx';
import { FactSearch } from './fact-search.tsx';
import type { Target } from './target.ts';

interface FactsProps {
  readonly catalogue: Catalogue;
  readonly target: Target;
  /** Whether every subject stands open. */
  readonly open?: boolean;
}

/** The subjects with their facts, and a search over them. A single hit opens by itself. */
export function Facts({ catalogue, target, open = false }: FactsProps) {
  const query = useSignal('');
  // A link to a subject must not lead into a list that the search has emptied of it.
  useEffect(() => {
    if (target.id) query.value = '';
  }, [target, query]);
  const found = search(catalogue, query.value);
  return (
    <>
      <FactSearch query={query} found={found.length} />
      <FactList catalogue={catalogue} entries={found} target={target} open={open || found.length === 1} />
    </>
  );
}
