import type {
  HighlightStyle,
  InterfaceLanguage,
  NotSaved,
  PauseSpan,
  SettingChange,
  Settings,
  SettingsFileProblem,
  SitePolicy,
  Theme,
} from '../model/settings.ts';
import type { Language, SubjectGroup, SubjectId } from '../model/subject.ts';

/** What the settings page shows. */
export interface OptionsView {
  readonly language: Language;
  readonly settings: Settings;
  /** Whether the pause, if any, still holds. */
  readonly paused: boolean;
  /** Why the latest change is not kept; absent when it is. */
  readonly notSaved?: NotSaved | undefined;
  /** What an organisation lays down and the user cannot change; of the rules, their patterns. */
  readonly managed: {
    readonly policy: boolean;
    readonly language: boolean;
    readonly patterns: readonly string[];
    /** Nothing can be changed. */
    readonly all: boolean;
  };
  readonly shortcuts: readonly Shortcut[];
  /** What is stored and cannot be read, as text. */
  readonly aside: readonly string[];
}

/** The keyboard commands of the manifest, in the order of their use. */
export const SHORTCUTS = [
  '_execute_action',
  'toggle-site',
  'next-mention',
  'previous-mention',
  'toggle-pause',
  'open-sheet',
] as const;

/** A keyboard command with the keys that the browser gives it now; empty where it gives none. */
export interface Shortcut {
  readonly name: (typeof SHORTCUTS)[number];
  readonly keys: string;
}

/** A settings file before it is taken. */
export type FilePreview =
  | { readonly ok: false; readonly problems: readonly SettingsFileProblem[] }
  | {
      readonly ok: true;
      readonly changes: readonly SettingChange[];
      /** Takes the file's settings; what it gives back undoes that. */
      readonly take: () => Promise<() => void>;
    };

/** What a user can do on the settings page; every change is kept at once. */
export interface OptionsActions {
  setPolicy(policy: SitePolicy): void;
  setHighlightStyle(style: HighlightStyle): void;
  setLanguage(language: InterfaceLanguage): void;
  setTheme(theme: Theme): void;
  setBadge(badge: boolean): void;
  /** Marks the subjects of a group, or leaves them unmarked everywhere. */
  setGroup(group: SubjectGroup, marked: boolean): void;
  /** Opens the browser's page for the keys of its extensions. */
  changeShortcuts(): void;
  /** Lets go of what could not be read. */
  dropAside(): void;
  pause(span: PauseSpan): void;
  resume(): void;
  /** False when what was typed is no site or page. */
  addRule(typed: string, enabled: boolean): boolean;
  /** Puts a rule in the place of another; false when what was typed is no site or page. */
  changeRule(pattern: string, typed: string, enabled: boolean): boolean;
  /** What it gives back brings the rule back, and those that went with it. */
  removeRule(pattern: string): Promise<() => void>;
  unmute(host: string, subject: SubjectId): void;
  /** The text of a settings file. */
  exportFile(): Promise<string>;
  /** What a file would change, or why it is not taken; nothing is changed yet. */
  readFile(text: string): Promise<FilePreview>;
  /** Puts everything back to the fallbacks; what it gives back undoes that. */
  reset(): Promise<() => void>;
  openSheet(): void;
  openSettings(): void;
}
