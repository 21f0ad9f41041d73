import type {
  HighlightStyle,
  InterfaceLanguage,
  Settings,
  SettingsFileProblem,
  SitePolicy,
} from '../model/settings.ts';
import type { Language, SubjectId } from '../model/subject.ts';

/** What the settings page shows. */
export interface OptionsView {
  readonly language: Language;
  readonly settings: Settings;
  /** Whether the pause, if any, still holds. */
  readonly paused: boolean;
}

/** What a user can do on the settings page; every change is kept at once. */
export interface OptionsActions {
  setPolicy(policy: SitePolicy): void;
  setHighlightStyle(style: HighlightStyle): void;
  setLanguage(language: InterfaceLanguage): void;
  pause(span: 'hour' | 'forever'): void;
  resume(): void;
  /** False when what was typed is no site or page. */
  addRule(typed: string, enabled: boolean): boolean;
  removeRule(pattern: string): void;
  unmute(host: string, subject: SubjectId): void;
  /** The text of a settings file. */
  exportFile(): string;
  /** What is wrong with the file; empty when its settings are in force. */
  importFile(text: string): Promise<readonly SettingsFileProblem[]>;
  /** Puts everything back to the fallbacks; what it gives back undoes that. */
  reset(): Promise<() => void>;
  openSheet(): void;
  openSettings(): void;
}
