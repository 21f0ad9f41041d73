import { factBase, index } from 'virtual:gloss/factbase';
import { words } from 'virtual:gloss/words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/isolated-world.ts';

/** Lays the facts, the compiled index and the tables of words where the reader, injected next, finds them. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossFacts = { factBase, index };
  isolatedWorld.glossWords = words;
});
