import type { FrameReport } from '../model/report.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Mark } from './marks.ts';

/** What a frame's reader tells of what it has found; `skipped` holds counts by reason, of several kinds. */
export function reported(
  marks: readonly Mark[],
  skipped: readonly Readonly<Record<string, number>>[],
  differing: number,
  stopped: string | undefined,
): FrameReport {
  const counts: Record<SubjectId, number> = {};
  for (const { mention } of marks) counts[mention.subject] = (counts[mention.subject] ?? 0) + 1;
  const total: Record<string, number> = {};
  for (const [reason, count] of skipped.flatMap(Object.entries)) total[reason] = (total[reason] ?? 0) + count;
  return { counts, skipped: total, ...(stopped ? { stopped } : {}), ...(differing > 0 ? { differing } : {}) };
}
