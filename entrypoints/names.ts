import { index } from 'virtual:gloss/names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/isolated-world.ts';

/** Lays the names and cue words to look for where the reader, injected next, finds them. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossNames = index;
});
