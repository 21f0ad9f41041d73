import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** How English sentences begin and end, countries, talks and occasions. */
export const englishTalks: Fillers = {
  start: ['', 'On Monday, ', 'In Hanoi, ', 'Meanwhile, ', 'According to a newspaper, ', 'Still, ', 'But '],
  end: [
    '.',
    ', officials said.',
    ' on Friday.',
    '; others kept silent.',
    ', an aide said.',
    '!',
    ' – for now.',
    ' (see below).',
  ],
  other: words(`
    Cambodia · Thailand · India · Bangladesh · Japan · Indonesia · Switzerland · Sri Lanka · Taiwan ·
    Laos`),
  otherAdjective: words('Chinese · Indian · Cambodian · Thai · Japanese · Brazilian · European · Swiss'),
  otherCapital: words(
    'Tokyo · New Delhi · Bangkok · Bern · Beijing · Jakarta · Phnom Penh · Seoul · Brussels',
  ),
  US: words('the US · the United States · America · Washington'),
  talks: words(`
    trade talks · tariff talks · trade negotiations · tariff negotiations · bilateral trade negotiations
    · bilateral trade talks · negotiations on tariffs`),
  begin: words(`
    begin soon · went well · made progress · continue in May · will take months · were useful ·
    are under way · have started · opened on Monday · hit a snag · could drag on`),
  prepares: words(`
    prepares · opens · wants · enters · is holding · has begun · hopes for · will resume · pushes for ·
    counts on`),
  otherTalks: words('peace · pay · merger · climate · ceasefire · border · coalition · wage'),
  firstRound: words('first round · opening round · initial round'),
  start7: words('start on 7 May · be held in May · take place soon · open next week · last three days'),
  contest: words(`
    the cup · the league · funding · the election · bidding · layoffs · golf · the lottery ·
    vaccinations · interviews`),
  call: words('phone call · call · telephone call · phone conversation · telephone conversation'),
  launch: words(
    'phone talks · phone call · video call · telephone conversation · online meeting · virtual meeting',
  ),
  cabinet: words('cabinet meeting · Cabinet meeting · government meeting · meeting of the cabinet'),
};
