import type { SubjectGroup } from '../model/subject.ts';

/** The three kinds of mark, and the one that the card is open for. */
export type Kind = 'official' | 'figure' | 'event' | 'active';

/** Names in the highlight registry, which the page shares. */
export const HIGHLIGHT_NAMES: Readonly<Record<Kind, string>> = {
  official: 'gloss-official',
  figure: 'gloss-figure',
  event: 'gloss-event',
  active: 'gloss-active',
};

export function kindOf(group: SubjectGroup): Kind {
  if (group === 'officials') return 'official';
  return group === 'figures' ? 'figure' : 'event';
}
