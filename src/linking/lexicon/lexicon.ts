import { events } from './events.ts';
import { measures } from './measures.ts';
import { parties } from './parties.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import type { Lexicon } from './words.ts';

/** Every cue word that the rules of linking speak of, by class. */
export const lexicon: Lexicon = { ...parties, ...persons, ...places, ...measures, ...events };
