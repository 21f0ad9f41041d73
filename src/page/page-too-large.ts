import type { Language } from '../model/subject.ts';

/** Thrown when a page is so large that reading it would cost the page too much time or memory. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
}

/** Why reading stopped, as the popup says it. */
export const TOO_LARGE: Readonly<Record<Language, string>> = {
  en: 'it is too long.',
  vi: 'trang quá dài.',
};
