import type { SubjectGroup, SubjectId } from './subject.ts';
import type { BlockKind, Differing, Mention } from './text.ts';

/**
 * Some of the blocks of a page's text, as its reader tells the background of them. A reading is told in one part or
 * in several; each part says where its blocks belong, so that one that is told twice does no harm.
 */
export interface TextPart {
  /** Number of the reading, from 1, and of the one that it is told against; 0 where all of it is told. */
  readonly reading: number;
  readonly base: number;
  /** Blocks at the beginning and at the end that are as they were in `base`. */
  readonly head: number;
  readonly tail: number;
  /** The place of the part's first block among all of the reading. */
  readonly from: number;
  readonly blocks: readonly PartBlock[];
  /** Whether the reading is told with this part, and is to be answered. */
  readonly last: boolean;
  /** Places of blocks that are passed over as if they were not there. */
  readonly without: readonly number[];
}

export type PartBlock = readonly [kind: BlockKind, text: string];

/** What was found in all of a reading. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly differing: readonly Differing[];
  /** Of the subjects in `mentions`. */
  readonly groups: Readonly<Record<SubjectId, SubjectGroup>>;
}

/** What comes back for a part of a page's text. */
export type PartAnswer =
  /** Kept; go on. */
  | { readonly state: 'more' }
  /** The base is not there any more: tell all of it. */
  | { readonly state: 'again' }
  | { readonly state: 'too-large' }
  | ({ readonly state: 'found' } & Found);
