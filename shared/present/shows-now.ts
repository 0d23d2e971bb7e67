import { find, type ArgMap } from '../map/arg-map';
import { premisesInto } from '../map/roots';
import type { Id } from '../ids';
import type { Step } from '../map/schema';
import { stepShows, withFoldsTurned, type StepShows } from './step-shows';

/** What is other than a step has it, for as long as the step is shown. */
export interface ForNow {
  /** A card that somebody asked for, looked at in place of the step. */
  readonly asked: string | undefined;
  /** Cards that are folded or unfolded other than the step has it; the step's own id: all under what is in focus is there. */
  readonly turned: ReadonlySet<string>;
}

/** What an audience sees of a step now. */
export function showsNow(map: ArgMap, step: Step, { asked, turned }: ForNow): StepShows {
  const node = asked === undefined ? undefined : find(map, 'nodes', asked);
  if (node) return stepShows(map, { ...step, ...ALL_THERE, focus: { nodes: [node.id] }, lit: node.passages });
  if (turned.size === 0) return stepShows(map, step);
  const shows = turned.has(step.id) ? withBranches(map, step) : stepShows(map, step);
  const cards = [...turned].filter((id) => id !== step.id);
  return cards.length > 0 ? { ...shows, map: withFoldsTurned(shows.map, new Set(cards)) } : shows;
}

const ALL_THERE = { hidden: undefined, dimmed: undefined, folded: [] } satisfies Partial<Step>;

/** A step with everything under what is in focus. */
function withBranches(map: ArgMap, step: Step): StepShows {
  const reached = new Set(stepShows(map, step).focus);
  for (const id of reached) for (const premise of premisesInto(map, id)) reached.add(premise);
  return stepShows(map, { ...step, ...ALL_THERE, focus: { nodes: [...reached] as Id[] } });
}
