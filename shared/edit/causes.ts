import { find, type ArgMap } from '../map/arg-map';
import { isDoubted, type Doubt } from '../map/asides';
import { tableOfId } from '../map/references';
import type { Node, Source } from '../map/schema';
import { recordsOf } from '../map/table';
import { textHash } from '../text/hash';

/** Why verdicts have to be looked at again: a passage is not what it was, or something has another grade. */
export type Cause = { readonly id: string; readonly hash: string } & (
  | { readonly kind: 'passage'; readonly doubt: Doubt }
  | {
      readonly kind: 'grade';
      readonly from: Source['reliability'] | Node['credibility'];
      /** Nothing where the grade was taken away. */
      readonly to: Source['reliability'] | Node['credibility'];
    }
);

/** The cause that a passage, an article or a card is; nothing while it is what it was. Words that only stand elsewhere now are none. */
export function causeOf(map: ArgMap, id: string): Cause | undefined {
  const table = tableOfId(id);
  if (table === 'passages') {
    const passage = find(map, 'passages', id);
    if (!passage || !isDoubted(passage) || passage.status === 'moved') return undefined;
    const { status, exact, start, end } = passage;
    const text = find(map, 'sources', passage.source)?.textHash;
    return { kind: 'passage', id, doubt: status, hash: hashOf([status, exact, start, end, text]) };
  }
  const source = table === 'sources' ? find(map, 'sources', id) : undefined;
  const node = table === 'nodes' ? find(map, 'nodes', id) : undefined;
  const [from, to] = [
    source?.reliabilityWas ?? node?.credibilityWas,
    source?.reliability ?? node?.credibility,
  ];
  if (from === undefined || from === to) return undefined;
  return { kind: 'grade', id, from, to, hash: hashOf([from, to]) };
}

/** All causes that there are in a map. */
export function causesIn(map: ArgMap): Cause[] {
  const { passages, sources, nodes } = map.tables;
  const ids = [...recordsOf(passages), ...recordsOf(sources), ...recordsOf(nodes)].map(({ id }) => id);
  return ids.flatMap((id) => causeOf(map, id) ?? []);
}

/** A grade as it is noted when it changes: the first one of all that it has had, until it has that again. */
export function gradeBefore<Grade>(now: Grade | undefined, was: Grade | undefined, next: Grade | undefined) {
  const first = was ?? now;
  return first === next ? undefined : first;
}

function hashOf(state: readonly unknown[]): string {
  return textHash(JSON.stringify(state));
}
