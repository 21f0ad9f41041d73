import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../src/card/controller.ts';
import { isolatedWorld } from '../src/isolated-world.ts';

/** Lays the card's code where the reader that asked for it finds it. */
export default defineUnlistedScript(() => {
  isolatedWorld.glossCard = { createCard };
});
