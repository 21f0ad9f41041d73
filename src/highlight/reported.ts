import type { FrameReport } from '../model/report.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Mark } from './marks.ts';

/** What a frame's reader tells of what it has found. */
export function reported(
  marks: readonly Mark[],
  skipped: Readonly<Record<string, number>>,
  differing: number,
  stopped: string | undefined,
): FrameReport {
  const counts: Record<SubjectId, number> = {};
  for (const { mention } of marks) counts[mention.subject] = (counts[mention.subject] ?? 0) + 1;
  return { counts, skipped, ...(stopped ? { stopped } : {}), ...(differing > 0 ? { differing } : {}) };
}
