import { boilerplate, organisationAfter, organisationBefore } from '../lexicon/party-words.ts';
import type { Passage, Token } from '../passage/tokens.ts';

/** UTF-16 code units before a country's name in which an organisation's begins. */
const REACH = 60;

/**
 * Whether a country is named only as part of an organisation's name ("Đài Truyền hình Việt Nam", "Vietnam Airlines")
 * or in the lines that every page of a site has: neither says that the page is about the country.
 */
export function isOnlyInName({ text }: Passage, token: Token): boolean {
  return (
    organisationAfter.test(text.slice(token.end, token.end + 32)) ||
    organisationBefore.test(text.slice(Math.max(0, token.start - REACH), token.start)) ||
    boilerplate.test(text)
  );
}
