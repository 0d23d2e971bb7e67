import type { Change, MapDiff } from '../../edit/diff';
import { find, type ArgMap } from '../../map/arg-map';
import { targetId } from '../../map/queries';
import type { Link } from '../../map/schema';
import { getRecord } from '../../map/table';

/** How far along links a rule may look from its card or link. */
const STEPS = 2;

/** Where links lead, as rules see it. */
interface Links {
  readonly into: (id: string) => readonly Link[];
  readonly from: (id: string) => readonly Link[];
}

/** The ids of the cards and links around which an edit may have changed something that a rule looks at. */
export function touchedBy(diff: MapDiff, maps: { before: ArgMap; after: ArgMap }, links: Links): Set<string> {
  const touched = new Set(diff.flatMap((change) => seedsOf(change, maps)));
  let edge: Iterable<string> = [...touched];
  for (let step = 0; step < STEPS; step++) {
    const next: string[] = [];
    const reach = (id: string): void => {
      if (touched.has(id)) return;
      touched.add(id);
      next.push(id);
    };
    for (const id of edge) {
      for (const link of links.into(id)) reach(link.id);
      for (const link of links.from(id)) reach(link.id);
      const link = find(maps.after, 'links', id);
      if (link) endsOf(link).forEach(reach);
    }
    edge = next;
  }
  return touched;
}

/** What changed itself: a record, both ends of a link as it was and as it is, the cards of a passage, those of an article. */
function seedsOf({ table, id, from, to }: Change, maps: { before: ArgMap; after: ArgMap }): string[] {
  if (table === 'links') return [id, ...[from, to].flatMap((link) => (link ? endsOf(link) : []))];
  if (table === 'nodes') return [id];
  const referrers = (of: string): string[] =>
    [maps.before, maps.after].flatMap((map) => getRecord(map.referrers, of) ?? []);
  if (table === 'passages') return referrers(id);
  return table === 'sources' ? referrers(id).flatMap(referrers) : [];
}

function endsOf(link: Link): string[] {
  return [...link.premises, targetId(link)];
}
