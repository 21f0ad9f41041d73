import { factBaseHash } from 'virtual:gloss/factbase-hash';
import { browser } from 'wxt/browser';
import type { Edition } from '../../src/model/edition.ts';

/** Which Gloss this is. */
export const edition: Edition = { version: browser.runtime.getManifest().version, factBase: factBaseHash };
