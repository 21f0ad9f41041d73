/** Which Gloss says something: the extension and the fact base in it. */
export interface Edition {
  /** Of the extension, as in its manifest. */
  readonly version: string;
  /** The first 12 hexadecimal digits of the fact base's SHA-256. */
  readonly factBase: string;
}
