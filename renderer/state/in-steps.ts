/** Cards up to which all of a map is made ready before its first picture; of a larger one that comes in steps, once the picture is there. */
export const AT_ONCE_UP_TO = 2000;

/** Does work in steps without a pause. @returns what it comes to */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** ms of work between which the window does what else it has to. */
const AT_ONCE = 8;

/**
 * Does long work in steps, some ms at a time, so that nothing waits for it; then calls back.
 * @param most ms of work between which the window goes on
 * @returns stops it
 */
export function inSteps(steps: Iterator<void>, then: () => void, most = AT_ONCE): () => void {
  let next: ReturnType<typeof setTimeout>;
  const go = (): void => {
    const until = performance.now() + most;
    while (performance.now() < until) if (steps.next().done === true) return then();
    next = setTimeout(go);
  };
  next = setTimeout(go);
  return () => clearTimeout(next);
}
