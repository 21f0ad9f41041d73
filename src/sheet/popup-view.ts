import type { InactiveReason } from '../model/settings.ts';
import type { Language, SubjectId } from '../model/subject.ts';

/** What is known of the tab's page. */
export type PageState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'active';
      /** Mentions per subject. */
      readonly counts: Readonly<Record<SubjectId, number>>;
      /** What the reader left unread, by reason. */
      readonly skipped: Readonly<Record<string, number>>;
      readonly stopped?: string | undefined;
    }
  | { readonly state: 'inactive'; readonly reason: InactiveReason };

/** A mention on the page with the words around it. */
export interface PageMention {
  /** The browser's id of the frame that holds it. */
  readonly frame: number;
  /** Its place in the frame's reading order. */
  readonly index: number;
  readonly subject: SubjectId;
  readonly text: string;
  /** Words around it as the page has them, spaces included. */
  readonly before: string;
  readonly after: string;
}

/** A figure that the page gives otherwise than the documents, with the words around it. */
export interface PageDiffering {
  readonly subject: SubjectId;
  readonly text: string;
  /** As in `PageMention`. */
  readonly before: string;
  readonly after: string;
}

/** Everything that the popup shows beside the fact base. */
export interface PopupView {
  readonly language: Language;
  readonly page: PageState;
  /** The site switch; absent where there is no site. */
  readonly site: { readonly host: string; readonly enabled: boolean } | undefined;
  /** Whether this page, by a rule of its own or its site's, is on. */
  readonly pageEnabled: boolean;
  /** Epoch milliseconds, `forever`, or absent while running. */
  readonly pausedUntil: number | 'forever' | undefined;
  /** In reading order; absent until the page has answered. */
  readonly mentions: readonly PageMention[] | undefined;
  /** In reading order. */
  readonly differing: readonly PageDiffering[];
}

/** What a user can do in the popup. */
export interface PopupActions {
  setSite(enabled: boolean): void;
  setPage(enabled: boolean): void;
  pause(span: 'hour' | 'forever'): void;
  resume(): void;
  /** Asks the browser for access to web pages. */
  allow(): void;
  jumpTo(mention: PageMention): void;
  openSheet(): void;
  openSettings(): void;
}
