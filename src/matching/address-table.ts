/** Top-level domains of the press and of offices, and file types: they make "x.y" one name. */
const SUFFIX =
  'com|org|net|gov|edu|mil|int|info|biz|news|press|asia|vn|uk|eu|de|fr|es|cn|jp|kr|tw|hk|sg|th|my|au|nz|ca|io|co|tv|' +
  'pdf|html?|php|aspx?|jpe?g|png|gif|webp|svg|docx?|xlsx?|pptx?|csv|txt|zip|mp[34]|json|xml';

/** What makes a stretch of text an address, an account or a path. */
export const ADDRESS = new RegExp(
  [
    String.raw`\w+:\/\/.*`,
    String.raw`\bwww\..*`,
    String.raw`.*\\.*`,
    String.raw`[\p{L}\p{M}\p{N}._%+-]*@[\p{L}\p{M}\p{N}._@-]+`,
    // A domain before a path is written small: "Mr.Trump/Mr.Xi" is none.
    String.raw`(?<![\p{L}\p{N}.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?\/.*`,
    String.raw`(?<![\p{L}\p{N}])(?:~|\.{0,2})\/[^/]+\/.*`,
    String.raw`(?<![\p{L}\p{M}\p{N}_.-])[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}_.-]*\.(?:${SUFFIX}|${SUFFIX.toUpperCase()})(?![\p{L}\p{N}])`,
  ].join('|'),
  'gsu',
);
