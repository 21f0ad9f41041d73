import type { Decision } from '../page/decisions.ts';
import type { PageContext } from '../page/page-context.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import { cluesAgainst } from './rate-clues-against.ts';
import { cluesInFavour } from './rate-clues-for.ts';
import { type Clue, RateLook } from './rate-look.ts';

/** The clues must add up to this; one strong clue (a duty named beside the number) or two weak ones do. */
const ENOUGH = 2.5;

/**
 * The 46 per cent on Việt Nam and the general 10 per cent: a percentage counts as a duty, and as this one. Clues in
 * favour have weights above 0 and those against below, so that once the sum is too low nothing can save it: unless
 * somebody asks for its reasons, the rest is not looked for.
 */
export function linkTariffRate(context: PageContext, candidate: FigureCandidate): Decision {
  const look = new RateLook(context, candidate);
  const say = verdictOn(candidate);
  const inFavour: Clue[] = [];
  const against: Clue[] = [];
  let sum = 0;
  for (const rule of cluesInFavour) {
    const clue = rule(look);
    if (!clue) continue;
    inFavour.push(clue);
    sum += clue.weight;
  }
  for (const rule of cluesAgainst) {
    if (sum < ENOUGH && !context.explain) return say(false, 'no-duty-named');
    const clue = rule(look);
    if (!clue) continue;
    against.push(clue);
    sum += clue.weight;
  }
  const accepted = sum >= ENOUGH;
  const leading = accepted ? inFavour : against;
  leading.sort((a, b) => telling(b) - telling(a));
  return say(accepted, leading[0]?.rule ?? 'no-duty-named', ...leading.map((clue) => clue.token));
}

/** What the page is about decides much and explains little: any other clue is a better reason. */
function telling({ rule, weight }: Clue): number {
  return rule === 'page-on-duties' ? 0 : Math.abs(weight);
}
