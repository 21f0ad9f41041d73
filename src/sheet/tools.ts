import type { Edition } from '../model/edition.ts';
import type { LocatedMention } from '../model/report.ts';

/** What the sheet is given beside the facts. */
export interface SheetTools {
  readonly edition: Edition;
  /** Asks the page where its mentions stand; absent where the sheet belongs to no page. */
  readonly locate?: () => Promise<readonly LocatedMention[]>;
}
