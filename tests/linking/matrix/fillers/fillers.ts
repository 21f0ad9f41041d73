import type { Fillers, Language } from '../frame.ts';
import { englishPeople } from './english-people.ts';
import { englishTalks } from './english-talks.ts';
import { englishTrade } from './english-trade.ts';
import { vietnamesePeople } from './vietnamese-people.ts';
import { vietnameseTalks } from './vietnamese-talks.ts';
import { vietnameseTrade } from './vietnamese-trade.ts';

/** Ordinary words and notations of each language; none is there for a rule's sake. */
export const fillers: Readonly<Record<Language, Fillers>> = {
  en: { ...englishTalks, ...englishTrade, ...englishPeople },
  vi: { ...vietnameseTalks, ...vietnameseTrade, ...vietnamesePeople },
};
