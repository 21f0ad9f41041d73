import type { PauseSpan, Settings } from '../model/settings.ts';

const HOUR_MS = 3_600_000;

/** The hour of the local day at which "until tomorrow morning" ends: before most people read the news. */
const MORNING_HOUR = 6;

/** When a pause that begins at `now` (epoch milliseconds) ends: epoch milliseconds, or `forever`. */
export function pauseEnd(span: PauseSpan, now: number): number | 'forever' {
  if (span === 'forever') return 'forever';
  if (span === 'hour') return now + HOUR_MS;
  const morning = new Date(now);
  // By the calendar, as a night may have 23 or 25 hours.
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  return morning.getTime();
}

/** Pauses everywhere from `now` (epoch milliseconds) on; without a span, ends the pause. */
export function withPause(settings: Settings, span: PauseSpan | undefined, now: number): Settings {
  const { pausedUntil: _, ...running } = settings;
  return span === undefined ? running : { ...running, pausedUntil: pauseEnd(span, now) };
}

/** Whether the pause holds at `now` (epoch milliseconds). */
export function isPaused(settings: Settings, now: number): boolean {
  const until = settings.pausedUntil;
  return until === 'forever' || (until !== undefined && now < until);
}
