import { factBase } from 'virtual:gloss/factbase';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/isolated-world.ts';

/** Lays the facts where the reader finds them; brought with the card, which shows them. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossFacts = factBase;
});
