import { reverseDiff, squashDiffs, type MapDiff } from './diff';

/** One entry of the undo list. */
export interface HistoryStep {
  readonly label: string;
  readonly diff: MapDiff;
  readonly mergeKey?: string;
}

/** What was done and can be undone, and what was undone and can be done again; the newest last. An immutable value. */
export interface History {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
  /** The label of the gesture that is under way: edits join one step until it ends. */
  readonly gesture?: { readonly label: string; readonly diffs: readonly MapDiff[] };
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** Steps that are kept; older ones are forgotten. */
export const HISTORY_LIMIT = 1000;

/** Adds an edit: to the gesture under way, else into the newest step if both have the same merge key, else as a step. */
export function record(history: History, step: HistoryStep): History {
  if (step.diff.length === 0) return history;
  if (history.gesture) {
    const { label, diffs } = history.gesture;
    return { ...history, gesture: { label, diffs: [...diffs, step.diff] } };
  }
  const last = history.done.at(-1);
  if (last && step.mergeKey !== undefined && last.mergeKey === step.mergeKey && history.undone.length === 0) {
    const diff = squashDiffs([last.diff, step.diff]);
    return { done: [...history.done.slice(0, -1), { ...step, diff }], undone: [] };
  }
  return { done: [...history.done, step].slice(-HISTORY_LIMIT), undone: [] };
}

/** Begins a gesture: what follows becomes one step with this label. A gesture inside a gesture joins the outer one. */
export function beginGesture(history: History, label: string): History {
  return history.gesture ? history : { ...history, gesture: { label, diffs: [] } };
}

/** Ends the gesture and keeps it as one step, or as none if nothing changed in the end. */
export function endGesture(history: History): History {
  const { gesture, ...rest } = history;
  return gesture ? record(rest, { label: gesture.label, diff: squashDiffs(gesture.diffs) }) : history;
}

/** Throws the gesture away; `diff` takes back what it did so far. */
export function abortGesture(history: History): { history: History; diff: MapDiff } {
  const { gesture, ...rest } = history;
  return { history: rest, diff: gesture ? reverseDiff(squashDiffs(gesture.diffs)) : [] };
}

/** Takes back what the gesture did after its first `since` edits, and goes on with it: a gesture inside it was given up. */
export function takeBack(history: History, since: number): { history: History; diff: MapDiff } {
  const { gesture } = history;
  if (!gesture) return { history, diff: [] };
  const diff = reverseDiff(squashDiffs(gesture.diffs.slice(since)));
  return { history: { ...history, gesture: { ...gesture, diffs: gesture.diffs.slice(0, since) } }, diff };
}

/** Takes the newest step back; `diff` is what to apply. Nothing happens during a gesture or with nothing to undo. */
export function undo(history: History): { history: History; diff: MapDiff; label?: string } {
  const step = history.gesture ? undefined : history.done.at(-1);
  if (!step) return { history, diff: [] };
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
    diff: reverseDiff(step.diff),
    label: step.label,
  };
}

/** Does the newest undone step again. */
export function redo(history: History): { history: History; diff: MapDiff; label?: string } {
  const step = history.gesture ? undefined : history.undone.at(-1);
  if (!step) return { history, diff: [] };
  return {
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1) },
    diff: step.diff,
    label: step.label,
  };
}
