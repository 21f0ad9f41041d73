import type { SubjectGroup, SubjectId } from './subject.ts';

export type HighlightStyle = 'quiet' | 'marked' | 'strong' | 'off';
export type InterfaceLanguage = 'auto' | 'en' | 'vi';
/** Light or dark pages of the extension; `auto`: as the system. */
export type Theme = 'auto' | 'light' | 'dark';
/** Sites where Gloss works: everywhere except sites turned off, or only on sites turned on. */
export type SitePolicy = 'all-sites' | 'listed-sites';

/** A user's choice for a host and its subdomains, or for one page. */
export interface SiteRule {
  /** A host name in lower case without port, e.g. `news.example`; or `host/path` for one page only. */
  readonly pattern: string;
  readonly enabled: boolean;
}

/** What the user chose; everything else is filled from the declared fallbacks on reading. */
export interface Settings {
  readonly policy: SitePolicy;
  readonly rules: readonly SiteRule[];
  readonly highlightStyle: HighlightStyle;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  /** Whether the toolbar button bears the number of subjects on the page. */
  readonly badge: boolean;
  /** Groups of subjects that are marked nowhere. */
  readonly hiddenGroups: readonly SubjectGroup[];
  /** Epoch milliseconds until which Gloss is paused everywhere; `forever` until turned on; absent: running. */
  readonly pausedUntil?: number | 'forever';
  /** Subjects that the user does not want to see on a host. */
  readonly muted: readonly { readonly host: string; readonly subject: SubjectId }[];
}

/** How long a pause lasts: an hour, until six the next morning, or until it is ended. */
export type PauseSpan = 'hour' | 'morning' | 'forever';

/** Why a change is not kept: the browser's quota leaves no room; the store threw or did not answer. */
export type NotSaved = 'full' | 'failed';

/** Why a tab shows nothing. */
export type InactiveReason =
  | 'browser-page'
  | 'site-off'
  | 'page-off'
  | 'paused'
  | 'nothing-found'
  | 'pdf'
  | 'no-permission';

/** What a settings file would change: a value, or entries of a list by their number. */
export type SettingChange =
  | {
      readonly field: keyof Settings;
      readonly before: string | number | boolean | undefined;
      readonly after: string | number | boolean | undefined;
    }
  | { readonly field: keyof Settings; readonly added: number; readonly removed: number };

/** Why a settings file was not taken; nothing of it was used. */
export type SettingsFileProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-settings' }
  /** Written by a newer Gloss, with the version that it names. */
  | { readonly kind: 'newer'; readonly version: number }
  /** A field is unknown or has a value that it cannot have; `field` as in `rules.2.pattern`. */
  | { readonly kind: 'field'; readonly field: string; readonly value: string };
