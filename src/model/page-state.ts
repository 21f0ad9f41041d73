import type { InactiveReason } from './settings.ts';
import type { SubjectId } from './subject.ts';

/** What is known of a tab's page; the popup has a sentence for each case, and nothing else to say of it. */
export type PageState =
  /** Nothing is known yet. */
  | { readonly state: 'looking' }
  /** Asked, the tab gave no answer in good time. */
  | { readonly state: 'silent' }
  /** The page is not there to its end, and nothing was found in what is. */
  | { readonly state: 'unfinished' }
  | ActivePage
  | { readonly state: 'inactive'; readonly reason: InactiveReason };

/** A page on which something was found, or whose reading ended before its time. */
export interface ActivePage {
  readonly state: 'active';
  /** Mentions per subject. */
  readonly counts: Readonly<Record<SubjectId, number>>;
  /** What the reader left unread, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Why reading ended, in plain words. */
  readonly stopped?: string | undefined;
}
