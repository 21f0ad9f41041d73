declare module 'virtual:gloss/factbase' {
  /** The fact base, checked while building. */
  export const factBase: import('../src/model/factbase.ts').FactBase;
}

declare module 'virtual:gloss/names' {
  /** Aliases and cue words, compiled for `createLinker`. */
  export const index: import('../src/linking/index/linker-index.ts').LinkerIndex;
}

declare module 'virtual:gloss/gate' {
  /** What makes a page concern us: folded words, separated by `|`. */
  export const words: string;
}

declare module 'virtual:gloss/factbase-hash' {
  /** The first 12 hexadecimal digits of the fact base's SHA-256. */
  export const factBaseHash: string;
}
