import { ofShares } from '../lexicon/rate-patterns.ts';
import { type Passage, sentenceText, type Token } from '../passage/tokens.ts';

/** UTF-16 code units between two members of a list; longer stretches are prose. */
const WIDEST_GAP = 32;
/** A list has so many countries, and a number for each. */
const LEAST = 3;

type Member = { readonly token: Token; readonly party: string | undefined };

/**
 * The country that a number belongs to in a list of countries with their rates, in whichever order: "Laos (48%),
 * Vietnam (46%)", "48 per cent for Laos, 46 for Vietnam", "Vietnam 90% 46% Taiwan 64% 32%". Of several numbers for
 * each country the last is its own; `undefined` where no such list is, or where it is no country's.
 */
export function listedCountry(passage: Passage, token: Token): string | 'nobody' | undefined {
  const members = listAround(passage, token);
  const countries = new Set(members.map(({ party }) => party).filter(Boolean));
  const numbers = members.filter(({ party }) => !party).length;
  if (countries.size < LEAST || numbers < LEAST) return undefined;
  const first = members[0]!.party !== undefined;
  const at = members.findIndex((member) => member.token === token);
  const sizes = groupSizes(members);
  // Anything irregular is prose: "Vietnam 46%, against 49% for Cambodia".
  if (sizes.some((size) => size !== sizes[0])) return undefined;
  if (first === (members.at(-1)!.party !== undefined)) return undefined;
  if (ofShares.test(sentenceText(passage, token))) return 'nobody';
  if (!first) return sizes[0] === 1 ? members[at + 1]?.party : undefined;
  const owner = members.findLastIndex((member, i) => i < at && member.party !== undefined);
  const size = sizes[0] ?? 1;
  if (size > 1 && at - owner !== size) return 'nobody';
  return at - owner === size ? members[owner]?.party : undefined;
}

/** Countries and percentages around a number with little between them; two names of one country are one. */
function listAround({ tokens, text }: Passage, token: Token): readonly Member[] {
  const all = tokens.flatMap((other): Member[] => {
    if (other.quantity) return [{ token: other, party: undefined }];
    return other.party && other.party !== 'US' ? [{ token: other, party: other.party }] : [];
  });
  const at = all.findIndex((member) => member.token === token);
  if (at < 0) return [];
  const near = (a: Member, b: Member) =>
    b.token.start - a.token.end <= WIDEST_GAP && !/[.!?]\s/u.test(text.slice(a.token.end, b.token.start));
  let from = at;
  let to = at;
  while (from > 0 && near(all[from - 1]!, all[from]!)) from -= 1;
  while (to + 1 < all.length && near(all[to]!, all[to + 1]!)) to += 1;
  return all
    .slice(from, to + 1)
    .filter((member, i, list) => !member.party || list[i - 1]?.party !== member.party);
}

function groupSizes(members: readonly Member[]): readonly number[] {
  const sizes: number[] = [];
  let size = -1;
  for (const { party } of members) {
    if (party === undefined) {
      if (size >= 0) size += 1;
      continue;
    }
    if (size > 0) sizes.push(size);
    size = 0;
  }
  if (size > 0) sizes.push(size);
  return sizes;
}
