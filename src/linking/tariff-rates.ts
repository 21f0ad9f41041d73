import type { Decision } from './decisions.ts';
import { type FigureCandidate, verdictOn } from './figure-candidate.ts';
import type { PageContext } from './page-context.ts';
import { cluesAgainst } from './rate-clues-against.ts';
import { cluesInFavour } from './rate-clues-for.ts';
import { type Clue, lookAt } from './rate-look.ts';

/** The clues must add up to this; one strong clue (a duty named beside the number) or two weak ones do. */
const ENOUGH = 2.5;

/** The 46 per cent on Việt Nam and the general 10 per cent: a percentage counts as a duty, and as this one. */
export function linkTariffRate(context: PageContext, candidate: FigureCandidate): Decision {
  const look = lookAt(context, candidate);
  const clues = [...cluesAgainst, ...cluesInFavour]
    .map((rule) => rule(look))
    .filter((clue) => clue !== undefined);
  const accepted = clues.reduce((total, { weight }) => total + weight, 0) >= ENOUGH;
  const leading = clues
    .filter(({ weight }) => weight > 0 === accepted)
    .sort((a, b) => telling(b) - telling(a));
  const rule = leading[0]?.rule ?? 'no-duty-named';
  return verdictOn(candidate)(accepted, rule, ...leading.map((clue) => clue.token));
}

/** What the page is about decides much and explains little: any other clue is a better reason. */
function telling({ rule, weight }: Clue): number {
  return rule === 'page-on-duties' ? 0 : Math.abs(weight);
}
