import { find, type ArgMap } from '../../map/arg-map';
import { tableOfId } from '../../map/references';
import { textHash } from '../../text/hash';
import type { Finding } from './finding';

/** A dismissal as a record keeps it. */
export interface Dismissal {
  readonly finding: string;
  readonly with?: readonly string[] | undefined;
  readonly hash?: string | undefined;
  readonly note?: string | undefined;
}

/** Whether a person has set a finding aside, at whichever of the records that it is about, and they are still what they were then. */
export function isDismissed(map: ArgMap, finding: Finding): boolean {
  return dismissalFor(map, finding) !== undefined;
}

/** Where a finding was set aside, and what was written down; nothing where it was not, or where what it is about has changed since. */
export function dismissalFor(
  map: ArgMap,
  { rule, about }: Finding,
): { holder: string; dismissal: Dismissal } | undefined {
  for (const holder of about) {
    const dismissal = dismissalsOf(map, holder).find(
      (one) =>
        one.finding === rule &&
        sameIds([holder, ...(one.with ?? [])], about) &&
        (one.hash === undefined || one.hash === stateOf(map, about)),
    );
    if (dismissal) return { holder, dismissal };
  }
  return undefined;
}

/** What is written down when a finding is set aside. */
export function dismissalOf(map: ArgMap, { rule, about }: Finding, note: string): Dismissal {
  const [, ...others] = about;
  return {
    finding: rule,
    ...(others.length > 0 && { with: others }),
    hash: stateOf(map, about),
    ...(note !== '' && { note }),
  };
}

/** The dismissals that are kept at a record. */
export function dismissalsOf(map: ArgMap, id: string): readonly Dismissal[] {
  const table = tableOfId(id);
  if (table !== 'nodes' && table !== 'links' && table !== 'sources') return [];
  return find(map, table, id)?.dismissed ?? [];
}

/** A hash of what a finding is about, in the parts that a judgement of it rests on: words, kinds, links, dates; not places, tags or notes. */
function stateOf(map: ArgMap, about: readonly string[]): string {
  const parts = [...about].sort().map((id) => {
    const table = tableOfId(id);
    if (table === undefined || table === 'map') return null;
    const record: object | undefined = find(map, table, id);
    return JUDGED.map((field) => (record as Record<string, unknown> | undefined)?.[field] ?? null);
  });
  return textHash(JSON.stringify(parts));
}

const JUDGED = [
  'kind',
  'text',
  'date',
  'relation',
  'premises',
  'target',
  'scheme',
  'status',
  'exact',
  'title',
  'published',
];

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const all = new Set(a);
  return all.size === new Set(b).size && b.every((id) => all.has(id));
}
