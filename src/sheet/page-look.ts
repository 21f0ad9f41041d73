import { effect } from '@preact/signals';
import type { Theme } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';

/**
 * Keeps a page of the extension light or dark, as chosen (a signal is read in `chosen`) or as the system is, until
 * `signal` aborts.
 */
export function followTheme(page: Document, signal: AbortSignal, chosen: () => Theme): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const theme = chosen();
    page.documentElement.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  signal.addEventListener('abort', effect(show), { once: true });
  dark.addEventListener('change', show, { signal });
}

/** Tells browser and screen reader which language the page is in, and names it. */
export function showLanguage(page: Document, language: Language, title: string): void {
  page.documentElement.lang = language;
  page.title = title;
}
