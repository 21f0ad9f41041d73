import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/isolated-world.ts';
import { createLink } from '../src/linking/linker.ts';

/** Lays the rules where the reader that asked for them finds them. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossLinking = { createLink };
});
