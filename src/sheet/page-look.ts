import type { Language } from '../model/subject.ts';

/** Lets a page of the extension follow the system between light and dark until `signal` aborts. */
export function followTheme(page: Document, signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    page.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  show();
  dark.addEventListener('change', show, { signal });
}

/** Tells browser and screen reader which language the page is in, and names it. */
export function showLanguage(page: Document, language: Language, title: string): void {
  page.documentElement.lang = language;
  page.title = title;
}
