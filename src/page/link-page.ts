import type { Link, Outlook } from '../model/linker.ts';
import type { SubjectId } from '../model/subject.ts';
import type { PageText } from './page-text.ts';
import { PageTooLarge } from './page-too-large.ts';
import { createRounds, type LinkedPage } from './rounds.ts';
import type { Visibility } from './visibility.ts';

/** Reads what has changed, and tells whether there may be anything to link. */
export function* readPage(pageText: PageText, outlook: Outlook): Generator<void, boolean> {
  yield* pageText.read();
  return yield* outlook.mayConcern(pageText.runs());
}

/**
 * Links a page as it was read with a linker at hand, as scripts do; a reader asks the background.
 * Throws `PageTooLarge` where there is too much to link.
 */
export function* linkPage(
  pageText: PageText,
  visibility: Visibility,
  link: Link,
  muted: ReadonlySet<SubjectId>,
): Generator<void, LinkedPage> {
  const rounds = createRounds(pageText, visibility);
  for (;;) {
    const found = yield* link(pageText.runs(), { muted, without: rounds.without });
    if (!found) throw new PageTooLarge();
    const linked = yield* rounds.take(found);
    if (linked) return linked;
  }
}
