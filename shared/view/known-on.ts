import { runCommand } from '../edit/commands';
import { applyDiff } from '../edit/diff';
import type { ArgMap } from '../map/arg-map';
import { firstDay, lastDay } from '../map/days';
import { sourcesOfNode } from '../map/queries';
import type { Node } from '../map/schema';
import { recordsOf } from '../map/table';

/** The first day on which an article reported what a card says; nothing where none of its articles has a date. */
export function reportedOn(map: ArgMap, node: Node): string | undefined {
  const days = sourcesOfNode(map, node).flatMap(({ published }) => firstDay(published) ?? []);
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

/** Whether a card was known on a date, by the earliest of its articles. What has no dated article counts as known: nothing says when. */
export function isKnownOn(map: ArgMap, node: Node, date: string): boolean {
  const reported = reportedOn(map, node);
  const until = lastDay(date);
  return reported === undefined || until === undefined || reported <= until;
}

/** The map as it was known on a date: without the cards that were reported later, and what cannot be without them. */
export function mapKnownOn(map: ArgMap, date: string): ArgMap {
  const later = [...recordsOf(map.tables.nodes)].filter((node) => !isKnownOn(map, node, date));
  if (later.length === 0) return map;
  const context = { newId: () => '', now: () => '' };
  const removed = runCommand(map, 'remove', { ids: later.map(({ id }) => id) }, context);
  return removed.ok ? applyDiff(map, removed.value.diff) : map;
}
