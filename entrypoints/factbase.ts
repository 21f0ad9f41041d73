import { factBase, index } from 'virtual:gloss/factbase';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/isolated-world.ts';

/** Lays the facts and the compiled index where the reader, injected next, finds them. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossFacts = { factBase, index };
});
