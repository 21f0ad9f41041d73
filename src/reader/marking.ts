import { type DifferingFigure, differingFigures } from '../highlight/differing-figures.ts';
import { markBelow } from '../highlight/mark-below.ts';
import { createMarks, type Mark, type Marks } from '../highlight/marks.ts';
import { kindOf } from '../highlight/names.ts';
import { createPainter, type Painter } from '../highlight/painter.ts';
import type { SubjectGroup, SubjectId } from '../model/subject.ts';
import { piecesOf } from '../page/anchor.ts';
import type { LinkedPage } from '../page/rounds.ts';

/** The marks of a frame, painted. */
export interface Marking {
  readonly marks: Marks;
  readonly painter: Painter;
  readonly differing: readonly DifferingFigure[];
  /** Text left out because it is not seen, by reason. */
  readonly hidden: Readonly<Record<string, number>>;
  /** Paints what was found in place of what was painted; yields so that a caller can stop for the page. */
  show(linked: LinkedPage, groups: Readonly<Record<SubjectId, SubjectGroup>>): Generator<void, void>;
  /** To be called before a reading: text that changes from here on takes no mark of it. */
  begin(): void;
  /** Takes the marks off a text node that has changed, before anything is painted at the wrong place. */
  drop(node: Node): void;
  /** Takes off all marks. */
  clear(): void;
  /** The mark under a place; `x`, `y` in CSS pixels of the viewport. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): Mark | undefined;
}

/** @param gone hears of each mark that is taken off */
export function createMarking(document: Document, gone: (mark: Mark) => void, signal: AbortSignal): Marking {
  const marks = createMarks();
  const painter = createPainter(signal);
  /** Text nodes that have changed since the reading began: what is found in it is of what they were. */
  let changed = new WeakSet<Node>();
  let hidden: Readonly<Record<string, number>> = {};
  let differing: readonly DifferingFigure[] = [];

  const unpaint = (removed: readonly Mark[]): void => {
    for (const mark of removed) {
      painter.remove(mark.range);
      gone(mark);
    }
  };

  return {
    marks,
    painter,
    get differing() {
      return differing;
    },
    get hidden() {
      return hidden;
    },
    *show(linked, groups) {
      const isSame = ({ block, span }: LinkedPage['mentions'][number]): boolean => {
        const at = linked.blocks.get(block);
        return !!at && piecesOf(at, span).every(({ node }) => !changed.has(node));
      };
      const { added, removed } = yield* marks.replace(linked.mentions.filter(isSame), linked.blocks);
      hidden = linked.hidden;
      differing = differingFigures(linked);
      unpaint(removed);
      for (const mark of added) {
        painter.add(kindOf(groups[mark.mention.subject] ?? 'others'), mark.range);
        yield;
      }
      painter.restore();
    },
    begin() {
      changed = new WeakSet();
    },
    drop(node) {
      changed.add(node);
      unpaint(marks.dropNode(node));
    },
    clear() {
      for (const _ of marks.replace([], new Map())); // nothing to do in slices
    },
    at(x, y, shadowRoots) {
      if (marks.all.length === 0) return undefined;
      const place = document.caretPositionFromPoint(x, y, { shadowRoots });
      const mark = place && marks.at(place.offsetNode, place.offset, x, y);
      return mark ?? markBelow(document, marks, x, y);
    },
  };
}
