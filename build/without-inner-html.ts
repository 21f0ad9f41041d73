import type { Plugin } from 'vite';

/** Preact's only assignment to `innerHTML`, for a prop that nothing here uses. */
const ASSIGNMENT = /[\w$]+\.innerHTML=(?!=)[\w$.]+/g;

/**
 * Takes `innerHTML` out of Preact, so that no code in the package can make HTML of a text. Stops the build when
 * Preact has changed and the assignment is not found any more.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'gloss:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs(?:\?|$)/.test(id)) return undefined;
      if (!code.match(ASSIGNMENT)) this.error(`${id} assigns innerHTML in another way than expected.`);
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}
