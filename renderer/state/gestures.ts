import type { StoreApi } from 'zustand/vanilla';
import type { MapDiff } from '../../shared/edit/diff';
import { abortGesture, beginGesture, endGesture, takeBack, type History } from '../../shared/edit/history';

/** A gesture that was started: ending it a second time, or after it was ended from elsewhere, does nothing. */
export interface Gesture {
  /** Whether it is still under way. */
  readonly isOpen: () => boolean;
  /** Keeps what it did as one step. Within another gesture the step is that one's, when it ends. */
  readonly end: () => void;
  /** Takes back all that it did. */
  readonly abort: () => void;
}

/** What makes several edits one step of the undo list. */
export interface Gestures {
  /**
   * What `run` dispatches, awaited if it is async, becomes one step with this label; when it throws, all of it is taken back. Within
   * another gesture it is part of that one's step.
   */
  readonly gesture: <T>(label: string, run: () => T) => T;
  /** The same for what goes on over several events, such as dragging: it lasts until it is ended or taken back. */
  readonly startGesture: (label: string) => Gesture;
  /** Ends whichever gesture is under way, if one is: the person has gone elsewhere. */
  readonly endGesture: () => void;
}

/**
 * Makes the gestures of a map.
 * @param change applies a diff to the map and sets its history
 */
export function createGestures(
  store: StoreApi<{ history: History }>,
  change: (diff: MapDiff, history: History) => void,
): Gestures {
  /** Which gesture is under way: a handle of an earlier one must not end a later one. */
  let current: object = {};

  const history = (): History => store.getState().history;
  const end = (): void => store.setState({ history: endGesture(history()) });

  /** A handle of the gesture that is under way now. */
  function handle(whenOpen: Pick<Gesture, 'end' | 'abort'>): Gesture {
    const mine = current;
    const isOpen = (): boolean => current === mine && history().gesture !== undefined;
    return {
      isOpen,
      end: () => {
        if (isOpen()) whenOpen.end();
      },
      abort: () => {
        if (isOpen()) whenOpen.abort();
      },
    };
  }

  function takeBackTo({ diff, history: before }: { diff: MapDiff; history: History }): void {
    change(diff, before);
  }

  function startGesture(label: string): Gesture {
    const since = history().gesture?.diffs.length;
    if (since !== undefined)
      return handle({ end: () => undefined, abort: () => takeBackTo(takeBack(history(), since)) });
    current = {};
    store.setState({ history: beginGesture(history(), label) });
    return handle({ end, abort: () => takeBackTo(abortGesture(history())) });
  }

  function gesture<T>(label: string, run: () => T): T {
    const { end: keep, abort } = startGesture(label);
    try {
      const outcome = run();
      if (outcome instanceof Promise) return keptWhenDone(outcome, keep, abort) as T;
      keep();
      return outcome;
    } catch (error) {
      abort();
      throw error;
    }
  }

  return { gesture, startGesture, endGesture: end };
}

async function keptWhenDone<T>(outcome: Promise<T>, keep: () => void, abort: () => void): Promise<T> {
  try {
    const value = await outcome;
    keep();
    return value;
  } catch (error) {
    abort();
    throw error;
  }
}
