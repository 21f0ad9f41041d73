import type { SubjectGroup } from '../model/subject.ts';
import type { Catalogue } from './catalogue.ts';

/** A place in the sheet that an address can name. */
export interface Route {
  readonly kind: 'subject' | 'fact' | 'difference' | 'document';
  readonly id: string;
}

/** The word for each group in an address. */
const WORDS: Readonly<Record<SubjectGroup, string>> = {
  officials: 'official',
  figures: 'figure',
  negotiation: 'event',
  others: 'other',
};

/** The path after `#` that leads to a place: `/figure/us-tariff-46`, `/fact/deficit-2024`. */
export function pathOf({ kind, id }: Route, { byId }: Catalogue): string {
  const group = kind === 'subject' ? byId.get(id)?.subject.group : undefined;
  return `/${group ? WORDS[group] : kind}/${id}`;
}

/**
 * The place that the part of an address after `#` names; `undefined` where the sheet has none of that name. A
 * subject is known by its id, whichever word stands before it: its group may change, and links outlive that.
 */
export function routeOf(fragment: string, catalogue: Catalogue): Route | undefined {
  const [, word = '', id = ''] = /^(?:\/([a-z]+)\/)?([a-z0-9-]+)$/.exec(fragment) ?? [];
  if (word === 'fact' && catalogue.facts.has(id)) return { kind: 'fact', id };
  if (word === 'difference' && catalogue.differences.has(id)) return { kind: 'difference', id };
  if (word === 'document' && catalogue.documents.has(id)) return { kind: 'document', id };
  return catalogue.byId.has(id) ? { kind: 'subject', id } : undefined;
}

/** The subject under which a place is shown; a document stands by itself. */
export function subjectAt({ kind, id }: Route, catalogue: Catalogue): string | undefined {
  if (kind === 'subject') return id;
  if (kind === 'fact') return catalogue.facts.get(id)?.subjects[0];
  return kind === 'difference' ? catalogue.differences.get(id)?.subjects[0] : undefined;
}

/** The id of the element that shows a place. */
export const elementIdOf = ({ kind, id }: Route): string => (kind === 'subject' ? id : `${kind}-${id}`);

/** What the page's address asks for, as in `#/search/46%25`; `undefined` where it asks for nothing. */
export function queryInAddress(): string | undefined {
  const [, term] = /^#\/search\/(.+)$/.exec(location.hash) ?? [];
  try {
    return term === undefined ? undefined : decodeURIComponent(term);
  } catch {
    // A stray per cent sign, in an address that somebody typed.
    return term;
  }
}
