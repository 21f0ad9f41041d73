/** Work in slices, so that no page waits for the whole of another. */
export interface Turns {
  /**
   * Does some work; what is `urgent` goes first, all else in turns. Resolves with the generator's value, or
   * `undefined` when `signal` aborted. Rejects with what the work throws.
   */
  run<T>(work: Generator<void, T>, urgent: boolean, signal: AbortSignal): Promise<T | undefined>;
}

interface Job {
  readonly urgent: boolean;
  /** Works until it is done or `end`, in milliseconds of `performance.now`; whether it is done. */
  slice(end: number): boolean;
}

/**
 * @param sliceMs milliseconds of work between two rests
 * @param rest lets waiting messages be heard
 */
export function createTurns(sliceMs: number, rest: () => Promise<void>): Turns {
  let jobs: Job[] = [];
  let isWorking = false;

  const work = async (): Promise<void> => {
    isWorking = true;
    for (;;) {
      const job = jobs.find(({ urgent }) => urgent) ?? jobs[0];
      if (!job) break;
      jobs = jobs.filter((other) => other !== job);
      if (!job.slice(performance.now() + sliceMs)) jobs.push(job);
      await rest();
    }
    isWorking = false;
  };

  return {
    run: <T>(generator: Generator<void, T>, urgent: boolean, signal: AbortSignal) =>
      new Promise<T | undefined>((resolve, reject) => {
        const slice = (end: number): boolean => {
          try {
            do {
              if (signal.aborted) {
                resolve(undefined);
                return true;
              }
              const { done, value } = generator.next();
              if (done) {
                resolve(value);
                return true;
              }
            } while (performance.now() < end);
            return false;
          } catch (error) {
            reject(error);
            return true;
          }
        };
        jobs.push({ urgent, slice });
        if (!isWorking) void work();
      }),
  };
}
