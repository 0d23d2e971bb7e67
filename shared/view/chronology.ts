import type { ArgMap } from '../map/arg-map';
import { firstDay, lastDay } from '../map/days';
import { sourcesOfNode } from '../map/queries';
import type { Node, Source } from '../map/schema';
import { recordsOf } from '../map/table';
import { reportedOn } from './known-on';

/** By which date a chronology is told: when things happened, or when they were reported. */
export type Chronology = 'happened' | 'reported';

/** One card in a chronology. */
export interface Moment {
  readonly node: Node;
  /** The day by which it stands in order, `2026-02-06`; the first that its date may mean. */
  readonly day: string;
  /** The date as the map has it: `2026-02`. */
  readonly date: string;
  /** Those who report it, the earliest first; those without a date last. */
  readonly sources: readonly Source[];
  /** Whether an article reported it before it happened: one of the dates is wrong, or the card foretells. */
  readonly isEarly: boolean;
}

/** The cards of a map in the order of their dates, and those that have none. Ties keep the order of the map. */
export function chronologyOf(map: ArgMap, by: Chronology): { moments: Moment[]; undated: Node[] } {
  const moments: Moment[] = [];
  const undated: Node[] = [];
  for (const node of recordsOf(map.tables.nodes)) {
    const sources = sourcesOfNode(map, node).sort((a, b) => compareDays(a.published, b.published));
    const reported = reportedOn(map, node);
    const first = sources.find(({ published }) => firstDay(published) !== undefined)?.published;
    const date = by === 'happened' ? node.date : first;
    const day = by === 'happened' ? firstDay(node.date) : reported;
    if (day === undefined || date === undefined) undated.push(node);
    else moments.push({ node, day, date, sources, isEarly: isEarly(node, sources) });
  }
  moments.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { moments, undated };
}

function isEarly({ date }: Node, sources: readonly Source[]): boolean {
  const happened = firstDay(date);
  return sources.some(({ published }) => {
    const reported = lastDay(published);
    return happened !== undefined && reported !== undefined && reported < happened;
  });
}

function compareDays(a: string | undefined, b: string | undefined): number {
  const [x, y] = [firstDay(a) ?? '9999', firstDay(b) ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
