/** Runs work that stops for the page now and then to its end. */
export function drained<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
