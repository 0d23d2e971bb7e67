import { deniesView } from './sides';
import type { TextShape } from './text-shape';
import type { Unit } from './unit';

const REACH = 12; // units back

/** Passive and without a name: “is seen less as …”, “are taken for …”. */
const SEEN_AS =
  /\b(?:is|are|was|were)\s+(?:\p{L}+\s){0,2}?(?:seen|treated|read|viewed|regarded|interpreted|taken|dismissed|perceived|understood|assumed|believed|thought)\b/u;

/** For each unit that denies a view told in an earlier paragraph the index of that view, else -1. */
export function deniedViews(
  text: string,
  units: readonly Unit[],
  speakers: readonly (string | undefined)[],
  { starts }: TextShape,
): readonly number[] {
  return units.map((unit, index) => {
    if (starts[index] !== index || !deniesView(unit)) return -1;
    for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
      const view = units[at];
      if (view && (speakers[at] !== undefined || isView(text, view))) return at;
    }
    return -1;
  });
}

/** Whether a unit tells how somebody sees something, or what is taken for granted. */
export function isView(text: string, { start, end, marks }: Unit): boolean {
  return marks.has('assumption') || SEEN_AS.test(text.slice(start, end));
}
