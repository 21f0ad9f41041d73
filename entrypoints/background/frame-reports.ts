import { browser } from 'wxt/browser';
import { type FrameReport, frameReport } from '../../src/messaging/protocol.ts';

/** One key for each frame, so that frames that report at once do not overwrite each other. */
const keyOf = (tabId: number, frameId: number): string => `report:${tabId}:${frameId}`;

/** What the keys of a tab's reports in `storage.session` start with. */
export const prefixOf = (tabId: number): string => `report:${tabId}:`;

/** What the readers of a tab have reported, by frame, the top frame first. Survives a stopped service worker. */
export async function reportsOf(tabId: number): Promise<Map<number, FrameReport>> {
  const stored = await browser.storage.session.get(null);
  const prefix = prefixOf(tabId);
  const reports = Object.entries(stored).flatMap(([key, value]): [number, FrameReport][] => {
    if (!key.startsWith(prefix)) return [];
    return frameReport(value) ? [[Number(key.slice(prefix.length)), value]] : [];
  });
  return new Map(reports.sort(([one], [other]) => one - other));
}

export async function keepReport(tabId: number, frameId: number, report: FrameReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, frameId)]: report });
}

export async function dropReports(tabId: number, frameIds?: Iterable<number>): Promise<void> {
  const frames = frameIds ?? (await reportsOf(tabId)).keys();
  await browser.storage.session.remove([...frames].map((frameId) => keyOf(tabId, frameId)));
}

/** The tabs of which something is kept. */
export async function reportedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const tabs = keys.filter((key) => key.startsWith('report:')).map((key) => Number(key.split(':')[1]));
  return [...new Set(tabs)];
}

/** Reports of all frames of a tab as one. */
export function mergeReports(reports: Iterable<FrameReport>): FrameReport {
  const counts: Record<string, number> = {};
  const skipped: Record<string, number> = {};
  let stopped: string | undefined;
  let differing = 0;
  for (const report of reports) {
    addUp(counts, report.counts);
    addUp(skipped, report.skipped);
    stopped ??= report.stopped;
    differing += report.differing ?? 0;
  }
  return { counts, skipped, ...(stopped ? { stopped } : {}), ...(differing > 0 ? { differing } : {}) };
}

function addUp(total: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) total[key] = (total[key] ?? 0) + count;
}
