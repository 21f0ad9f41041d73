import type { Found, PartAnswer, TextPart } from '../model/annotation.ts';
import type { Linker, LinkResult } from '../model/linker.ts';
import type { SubjectGroup, SubjectId } from '../model/subject.ts';
import { KeptText } from './kept-text.ts';
import type { Turns } from './turns.ts';

/** What says which subjects a text is about, and of which group they are. */
export interface Library {
  readonly linker: Linker;
  readonly groupOf: (subject: SubjectId) => SubjectGroup;
}

/** How a document is to be annotated. */
export interface Wish {
  readonly muted: ReadonlySet<SubjectId>;
  /** Groups of which nothing is to be told. */
  readonly hiddenGroups: ReadonlySet<SubjectGroup>;
  /** Whether somebody is looking at it. */
  readonly urgent: boolean;
}

/** Annotates documents, which are known by keys of the caller's; what it keeps of them is in memory alone. */
export interface Annotator {
  /** Takes a part of a document's text in and, with the last one, says what is found in all of it. */
  annotate(key: string, part: TextPart, wish: Wish): Promise<PartAnswer>;
  /** Drops what is kept of the documents, and ends the work on them. */
  drop(isGone: (key: string) => boolean): void;
}

/**
 * UTF-16 code units that are kept of all documents together. The longest that people read are of some megabytes;
 * what was asked for longest ago is dropped first, and told anew when it changes.
 */
const MOST_KEPT = 1 << 26;
/** Candidates of a document: a hundred megabytes, and a minute in slices. The longest that people read have a hundredth. */
export const MOST_CANDIDATES = 1_000_000;

interface Document {
  readonly text: KeptText;
  /** Ends the linking of a reading that is of no use any more. */
  work: AbortController;
}

const NOTHING: Omit<LinkResult, 'rejections'> = { mentions: [], differing: [] };

export function createAnnotator(
  bring: () => Promise<Library>,
  turns: Turns,
  mostKept = MOST_KEPT,
): Annotator {
  const documents = new Map<string, Document>();

  const drop = (key: string): void => {
    documents.get(key)?.work.abort();
    documents.delete(key);
  };

  /** The document, as the one that was asked for last. */
  const documentOf = (key: string): Document => {
    const document = documents.get(key) ?? { text: new KeptText(), work: new AbortController() };
    documents.delete(key);
    documents.set(key, document);
    return document;
  };

  /** Drops the oldest documents until what is kept is little enough; whether the newest could stay. */
  const makeRoom = (): boolean => {
    let kept = [...documents.values()].reduce((sum, { text }) => sum + text.length, 0);
    for (const [key, { text }] of documents) {
      if (kept <= mostKept) return true;
      kept -= text.length;
      drop(key);
    }
    return documents.size > 0;
  };

  function* link({ linker }: Library, text: KeptText, part: TextPart, { muted }: Wish) {
    const runs = yield* text.runs();
    if (!(yield* linker.mayConcern(runs))) return NOTHING;
    return yield* linker.link(runs, { muted, without: new Set(part.without), most: MOST_CANDIDATES });
  }

  return {
    async annotate(key, part, wish) {
      const document = documentOf(key);
      document.work.abort();
      const taken = document.text.take(part);
      if (!makeRoom()) return { state: 'too-large' };
      if (taken !== 'whole') return { state: taken };
      document.work = new AbortController();
      const { signal } = document.work;
      const library = await bring();
      const work = link(library, document.text, part, wish);
      // What was linked but may not be said is told apart from what was not linked to its end.
      const result = await turns.run(resultOf(work), wish.urgent, signal);
      if (!result) return { state: 'again' };
      return result.found
        ? { state: 'found', ...foundOf(result.found, library, wish) }
        : { state: 'too-large' };
    },
    drop(isGone) {
      for (const key of [...documents.keys()].filter(isGone)) drop(key);
    },
  };
}

function* resultOf<T>(work: Generator<void, T>): Generator<void, { readonly found: T }> {
  return { found: yield* work };
}

function foundOf(
  { mentions: all, differing }: Omit<LinkResult, 'rejections'>,
  { groupOf }: Library,
  { hiddenGroups }: Wish,
): Found {
  const mentions = all.filter(({ subject }) => !hiddenGroups.has(groupOf(subject)));
  const groups = Object.fromEntries(mentions.map(({ subject }) => [subject, groupOf(subject)]));
  return { mentions, differing, groups };
}
