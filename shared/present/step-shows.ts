import { find, type ArgMap } from '../map/arg-map';
import { targetId } from '../map/queries';
import { premisesInto } from '../map/roots';
import type { Link, Node, Passage, Step } from '../map/schema';
import { recordsOf, withRecords } from '../map/table';
import type { Box } from '../layout/rect';
import { boxOf } from '../layout/rect';
import { foldsHiding } from '../view/fold-levels';
import type { Visibility } from '../view/visibility';

/** What an audience sees of a map in a step of a talk. */
export interface StepShows {
  /** The map with the folds of the step. */
  readonly map: ArgMap;
  /** The cards that are looked at and that are there; none: everything is. */
  readonly focus: readonly string[];
  /** What is not there (yet), and what stands back: ids of cards and links. */
  readonly visibility: Visibility;
  /** A part of the canvas that is looked at instead of cards, map px. */
  readonly frame: Box | undefined;
  /** The passages that are lit. */
  readonly lit: readonly Passage[];
}

/**
 * What a step shows. A card in focus is there whatever is hidden or folded. Where a step names no cards that stand back, everything that is not in
 * focus does; a link stands back with any of its ends. What the step points at and is gone is left out.
 */
export function stepShows(map: ArgMap, step: Step): StepShows {
  const focus = focusOf(map, step);
  const inFocus = new Set(focus);
  const hidden = new Set((step.hidden ?? []).filter((id) => !inFocus.has(id)));
  const faded = new Set<string>();
  if (step.dimmed) for (const id of step.dimmed) if (!inFocus.has(id)) faded.add(id);
  if (!step.dimmed && focus.length > 0)
    for (const { id } of recordsOf(map.tables.nodes)) if (!inFocus.has(id)) faded.add(id);
  if (faded.size > 0)
    for (const link of recordsOf(map.tables.links)) if (standsBack(map, link, faded)) faded.add(link.id);
  const lit = (step.lit ?? []).flatMap((id) => find(map, 'passages', id) ?? []);
  const frame = 'frame' in step.focus ? boxOf(step.focus.frame) : undefined;
  return { map: withFolds(map, step, focus), focus, visibility: { faded, hidden }, frame, lit };
}

function focusOf(map: ArgMap, { focus, hidden }: Step): string[] {
  if ('nodes' in focus) return [...new Set(focus.nodes.filter((id) => find(map, 'nodes', id)))];
  if ('frame' in focus || !find(map, 'nodes', focus.branch)) return [];
  const away = new Set(hidden);
  away.delete(focus.branch);
  const reached = new Set([focus.branch]);
  for (const id of reached)
    for (const premise of premisesInto(map, id)) if (!away.has(premise)) reached.add(premise);
  return [...reached];
}

/** Whether one of the ends of a link stands back; of a link on a link, the ends of that one count too. */
function standsBack(map: ArgMap, link: Link, faded: ReadonlySet<string>): boolean {
  let next: Link | undefined = link;
  for (let depth = 0; next && depth < 1000; depth++) {
    if (next.premises.some((id) => faded.has(id))) return true;
    const target = targetId(next);
    if (find(map, 'nodes', target)) return faded.has(target);
    next = find(map, 'links', target);
  }
  return false;
}

/** The map with what the step folds, or else with its own folds; what hides a card in focus is unfolded. */
function withFolds(map: ArgMap, { folded }: Step, focus: readonly string[]): ArgMap {
  const wanted = folded && new Set(folded);
  const shown = wanted ? folding(map, ({ id }) => wanted.has(id)) : map;
  const hiding = new Set(foldsHiding(shown, focus));
  return hiding.size > 0 ? withFoldsTurned(shown, hiding) : shown;
}

/** The map with the folds of some cards turned: what was folded is not, and the other way round. */
export function withFoldsTurned(map: ArgMap, turned: ReadonlySet<string>): ArgMap {
  return folding(map, (node) => turned.has(node.id) !== (node.folded === true));
}

function folding(map: ArgMap, isFolded: (node: Node) => boolean): ArgMap {
  const changed: [string, Node][] = [];
  for (const node of recordsOf(map.tables.nodes)) {
    const folded = isFolded(node);
    if (folded !== (node.folded === true)) changed.push([node.id, { ...node, folded: folded || undefined }]);
  }
  if (changed.length === 0) return map;
  return { ...map, tables: { ...map.tables, nodes: withRecords(map.tables.nodes, changed) } };
}
