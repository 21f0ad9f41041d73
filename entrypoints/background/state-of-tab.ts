import type { FrameReport, TabState } from '../../src/messaging/protocol.ts';
import type { Settings } from '../../src/model/settings.ts';
import { siteState } from '../../src/settings/sites.ts';

/** All that is known of a tab when it is asked what it shows. */
export interface TabFacts {
  /** Empty where the browser does not tell it. */
  readonly url: string;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether the extension may read all web pages. */
  readonly everywhere: boolean;
  /** Whether it may read this one. */
  readonly here: boolean;
  readonly frames: readonly number[];
  /** Reports of these frames as one. */
  readonly report: FrameReport;
}

/**
 * What a tab shows and, where it shows nothing, why: the one truth behind icon, badge, title, popup and side panel. Of
 * several reasons the one is told that a person would have to mend first.
 */
export function stateOfTab({ url, settings, now, everywhere, here, frames, report }: TabFacts): TabState {
  // Without a permission for sites the address is not told, so a page of the browser's cannot be told apart.
  if (!url && !everywhere) return { state: 'inactive', reason: 'no-permission' };
  if (isPdf(url)) return { state: 'inactive', reason: 'pdf' };
  const site = siteState(settings, url, now);
  if (!site.enabled) return { state: 'inactive', reason: site.reason };
  if (!here) return { state: 'inactive', reason: 'no-permission' };
  const { counts, skipped, stopped, differing } = report;
  if (Object.keys(counts).length === 0 && !stopped && !differing)
    return { state: 'inactive', reason: 'nothing-found' };
  return { state: 'active', frames: [...frames], counts, skipped, ...(stopped ? { stopped } : {}) };
}

function isPdf(url: string): boolean {
  return /^https?:[^?#]*\.pdf$/i.test(url.replace(/[?#].*/, ''));
}
