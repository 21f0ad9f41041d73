import type { PageState } from '../model/page-state.ts';
import type { Quoted } from '../model/report.ts';
import type { NotSaved, PauseSpan, Theme } from '../model/settings.ts';
import type { Language, SubjectId } from '../model/subject.ts';

/** Where words of the page stand: in which frame (the browser's id), and where in its reading order, from 0. */
interface PagePlace {
  readonly frame: number;
  readonly index: number;
}

/** A mention on the page with the words around it. */
export interface PageMention extends PagePlace, Quoted {
  readonly subject: SubjectId;
}

/** A figure that the page gives otherwise than the documents, with the words around it. */
export interface PageDiffering extends PagePlace, Quoted {
  readonly subject: SubjectId;
}

/** Everything that the popup shows beside the fact base. */
export interface PopupView {
  readonly language: Language;
  readonly page: PageState;
  /** The page in the address bar, where its address may be known. */
  readonly address: { readonly url: string; readonly title: string } | undefined;
  /** The site switch; absent where there is no site. */
  readonly site:
    | {
        readonly host: string;
        readonly enabled: boolean;
        /** Whether an organisation has the say here. */
        readonly managed?: boolean;
      }
    | undefined;
  /** Whether this page, by a rule of its own or its site's, is on. */
  readonly pageEnabled: boolean;
  /** Epoch milliseconds, `forever`, or absent while running. */
  readonly pausedUntil: number | 'forever' | undefined;
  /** Whether Gloss reads here only when its button is pressed: it may not read the site by itself. */
  readonly onClickOnly?: boolean;
  readonly theme: Theme;
  /** Why the latest change is not kept; absent when it is. */
  readonly notSaved?: NotSaved | undefined;
  /** In reading order; absent until the page has answered. */
  readonly mentions: readonly PageMention[] | undefined;
  /** In reading order. */
  readonly differing: readonly PageDiffering[];
}

/** What a user can do in the popup. */
export interface PopupActions {
  setSite(enabled: boolean): void;
  setPage(enabled: boolean): void;
  pause(span: PauseSpan): void;
  resume(): void;
  /** Asks the browser for access to all web pages, or to this page's site. */
  allow(where: 'everywhere' | 'here'): void;
  /** Goes to a mention, opens its card there, and leaves the popup. */
  jumpTo(mention: PageMention): void;
  /** The same, and stays. */
  show(mention: PageMention): void;
  /** Brings a figure that differs into view. */
  showDiffering(differing: PageDiffering): void;
  /** Opens the full sheet, at a path of it such as `/figure/…`. */
  openSheet(path?: string): void;
  openSettings(): void;
  /** Opens the sheet beside the page; absent where the browser cannot, and where it stands there already. */
  readonly openPanel?: () => void;
}
