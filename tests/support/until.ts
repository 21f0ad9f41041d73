import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 25;

/**
 * Asks until `check` gives something true, and resolves to it. A check that throws counts as "not yet", since a
 * document may be replaced while it is asked; its error is told when the time is over.
 */
export async function until<Result>(
  what: string,
  check: () => Promise<Result> | Result,
  timeoutMs = 10_000,
): Promise<NonNullable<Result>> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const result = await check();
      if (result) return result;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(EVERY_MS);
  } while (Date.now() < deadline);
  throw new Error(`After ${timeoutMs} ms still not: ${what}`, { cause });
}
