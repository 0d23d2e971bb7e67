/** Runs tasks one after the other, in the order in which they were asked for. A task that fails does not stop the next. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The same for tasks that each use one thing: only those that use the same wait for each other. */
export function createTurnsEach(): <T>(use: unknown, task: () => Promise<T>) => Promise<T> {
  const turns = new Map<unknown, { inTurn: ReturnType<typeof createTurns>; waiting: number }>();
  return async (use, task) => {
    const turn = turns.get(use) ?? { inTurn: createTurns(), waiting: 0 };
    turns.set(use, turn);
    turn.waiting++;
    try {
      return await turn.inTurn(task);
    } finally {
      if (--turn.waiting === 0) turns.delete(use);
    }
  };
}
