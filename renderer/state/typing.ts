import type { StoreApi } from 'zustand/vanilla';
import { checkDiff } from '../../shared/edit/check-diff';
import type { Edit } from '../../shared/edit/command';
import { applyDiff, diffFits, reverseDiff, squashDiffs, type MapDiff } from '../../shared/edit/diff';
import { record, type History, type HistoryStep } from '../../shared/edit/history';
import type { ArgMap } from '../../shared/map/arg-map';

/**
 * Something that is typed in one go: a card's text, a comment, a name. From the first letter on it is in the map, and so with the host and in its
 * journal; nothing has to be done when it ends. All of it is one step of the undo list, unless another edit comes between.
 */
export interface Typing {
  /** What `run` dispatches belongs to it. */
  readonly put: <T>(run: () => T) => T;
  /** Takes back all that it has put, unless other edits have built on that. What is put next begins anew. */
  readonly takeBack: () => void;
}

/** The text of a card while it is typed, on the canvas or in the outline. */
export interface CardTyping {
  readonly node: string;
  readonly typing: Typing;
  /** The card was made for this text: without one it goes again. */
  readonly isNew: boolean;
  /** The key of the outline's row where it is typed; absent on the canvas. */
  readonly row?: string | undefined;
}

/** A record that comes into being while its words are typed, such as a comment. */
export interface RecordTyping {
  readonly typing: Typing;
  /** Its id, once it has been in the map. */
  readonly id: string | undefined;
  /** What stands in its field. */
  readonly text: string;
}

export interface Typings {
  /** @param label what the undo list calls it */
  readonly startTyping: (label: string) => Typing;
}

/**
 * Makes the typings of a map.
 * @param change applies a diff to the map and sets its history
 * @returns `stepOf`, which makes a step of the undo list of an edit: one of its own, or a part of the typing that puts it
 */
export function createTypings(
  store: StoreApi<{ map: ArgMap; history: History }>,
  change: (diff: MapDiff, history: History) => void,
): Typings & { stepOf: (edit: Edit & { mergeKey?: string | undefined }) => HistoryStep } {
  let count = 0;
  let putting: ((diff: MapDiff) => HistoryStep) | undefined;

  function startTyping(label: string): Typing {
    const mergeKey = `typing ${++count}`;
    let typed: MapDiff = [];
    /** The newest step before it. */
    let under: HistoryStep | undefined;

    function put<T>(run: () => T): T {
      const outer = putting;
      putting = (diff) => {
        if (typed.length === 0) under = store.getState().history.done.at(-1);
        typed = squashDiffs([typed, diff]);
        return { label, diff, mergeKey };
      };
      try {
        return run();
      } finally {
        putting = outer;
      }
    }

    function takeBack(): void {
      const { map, history } = store.getState();
      const diff = reverseDiff(typed);
      typed = [];
      if (diff.length === 0 || !diffFits(map, diff)) return;
      if (checkDiff(applyDiff(map, diff), diff).length > 0) return;
      const { done, gesture } = history;
      const isOneStep = !gesture && done.at(-1)?.mergeKey === mergeKey && done.at(-2) === under;
      change(diff, isOneStep ? { ...history, done: done.slice(0, -1) } : record(history, { label, diff }));
    }

    return { put, takeBack };
  }

  return {
    startTyping,
    stepOf: ({ label, diff, mergeKey }) =>
      putting?.(diff) ?? (mergeKey === undefined ? { label, diff } : { label, diff, mergeKey }),
  };
}
