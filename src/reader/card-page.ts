import type { CardPage } from '../card/card-page.ts';
import { quoted } from '../highlight/listed.ts';
import type { Mark } from '../highlight/marks.ts';
import type { Walk } from '../highlight/walk.ts';
import type { SubjectId } from '../model/subject.ts';
import { rectsOf } from '../page/anchor.ts';
import { bringIntoView } from '../page/bring-into-view.ts';
import type { Contents } from './contents.ts';
import type { Marking } from './marking.ts';

/** A mark as the card holds on to it. */
export function asHandle(mark: Mark | undefined): { id: number; subject: SubjectId } | undefined {
  return mark && { id: mark.id, subject: mark.mention.subject };
}

/** The page as its card sees it. */
export function createCardPage(
  { marks, painter }: Marking,
  walk: Walk,
  contents: Contents,
  markAt: (x: number, y: number) => Mark | undefined,
): CardPage {
  const markOf = ({ id }: { id: number }): Mark | undefined => marks.byId(id);
  return {
    mentionAt(x, y) {
      painter.restore();
      const mark = markAt(x, y);
      if (mark) contents.prepare(mark.mention);
      return asHandle(mark);
    },
    rectsOf: (handle) => rectsOf(markOf(handle)?.pieces ?? []),
    contentOf: (handle) => contents.of(handle.subject, markOf(handle)?.mention),
    quoted(handle) {
      const mark = markOf(handle);
      return mark && quoted(mark.block.text, mark.mention.span);
    },
    contentAbout: (subject) => contents.of(subject),
    scrollTo(handle) {
      bringIntoView(markOf(handle)?.pieces ?? []);
    },
    setActive(handle) {
      if (handle) walk.opened(handle.id);
      painter.activate(handle && markOf(handle)?.range);
    },
  };
}
