import { ofMinistry, toOffice } from '../lexicon/name-words.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import type { NameCandidate } from '../roll/roll-call.ts';

/** An office of the subject's near its full name: before it, or in apposition after it. */
export function officeBeside(
  context: PageContext,
  { passage, token }: NameCandidate,
  subject: string,
): Token | undefined {
  const offices = context.subjects.get(subject)?.offices ?? [];
  const reach = 90;
  return sentenceTokens(passage, token.sentence).find((other) => {
    if (!other.offices.some((kind) => offices.includes(kind)))
      return other.offices.length > 0 && isFormerOffice(passage, token, other);
    return other.start < token.start ? token.start - other.end < reach * 2 : other.start - token.end < reach;
  });
}

/** An office that a person had before, right beside the full name: "Bộ trưởng Tư pháp Lê Thành Long". */
function isFormerOffice({ text }: Passage, name: Token, office: Token): boolean {
  return office.end <= name.start
    ? ofMinistry.test(text.slice(office.end, name.start))
    : toOffice.test(text.slice(name.end, office.start));
}
