import { reported } from '../highlight/reported.ts';
import type { FrameReport } from '../model/report.ts';
import type { PageText } from '../page/page-text.ts';
import type { Marking } from './marking.ts';

/** Tells what a frame's reader has found, once for each time that it has changed. */
export interface Reporting {
  report(): void;
  /** Reports that reading has ended, or ended for now, and why in plain words. */
  stop(reason: string): void;
  /** Reports though nothing has changed. */
  again(): void;
}

export function createReporting(
  marking: Marking,
  pageText: PageText,
  tell: (report: FrameReport) => void,
  signal: AbortSignal,
): Reporting {
  let last = '';
  let stopped: string | undefined;
  const send = (): void => {
    const { marks, differing, hidden } = marking;
    const report = reported(marks.all, [pageText.skipped(), hidden], differing.length, stopped);
    const text = JSON.stringify(report);
    if (text === last || signal.aborted) return;
    last = text;
    tell(report);
  };
  return {
    report() {
      stopped = undefined;
      send();
    },
    stop(reason) {
      stopped = reason;
      send();
    },
    again() {
      last = '';
      send();
    },
  };
}
