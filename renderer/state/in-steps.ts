/** Cards up to which all of a map is made ready before its first picture; of a larger one that comes in steps, once the picture is there. */
export const AT_ONCE_UP_TO = 2000;

/** Does work in steps without a pause. @returns what it comes to */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const STEP = 500; // items

/** Does something with each of many, in steps. */
export function* eachInSteps<T>(
  items: Iterable<T>,
  run: (item: T, index: number) => void,
): Generator<void, void> {
  let index = 0;
  for (const item of items) {
    run(item, index++);
    if (index % STEP === 0) yield;
  }
}

/** ms of work between which the window does what else it has to. */
const AT_ONCE = 8;

/**
 * Does long work in steps, some ms at a time, so that nothing waits for it; then calls back with what it comes to.
 * @param most ms of work between which the window goes on
 * @returns stops it
 */
export function inSteps<T>(steps: Iterator<void, T>, then: (value: T) => void, most = AT_ONCE): () => void {
  let next: ReturnType<typeof setTimeout>;
  const go = (): void => {
    const until = performance.now() + most;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return then(step.value);
    }
    next = setTimeout(go);
  };
  next = setTimeout(go);
  return () => clearTimeout(next);
}
