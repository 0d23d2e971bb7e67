import { describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import { linksTo } from '../../../../shared/map/queries';
import type { Node } from '../../../../shared/map/schema';
import { likelySame } from '../../../../shared/merge/likely-same';
import { mergeMaps } from '../../../../shared/merge/merge-maps';

const node = (letter: string, text: string): Node => ({ id: `n-00000000000${letter}`, kind: 'claim', text });

function mapOf(id: string, nodes: readonly Node[], links: [string, string][] = []) {
  return buildMap(
    { id: `m-00000000000${id}`, title: 'Bridge', created: '2026-01-01T00:00:00Z' },
    {
      nodes,
      links: links.map(([premise, target]) => ({
        id: `l-00000000000${premise.at(-1) ?? ''}`,
        relation: 'supports',
        premises: [premise],
        target: { node: target },
      })),
    },
  );
}

const mine = mapOf(
  'a',
  [
    node('a', 'Build the bridge.'),
    node('b', 'The ferry costs five million a year.'),
    node('c', 'Nobody asked.'),
  ],
  [['n-00000000000b', 'n-00000000000a']],
);
const other = mapOf(
  'b',
  [
    node('d', 'build the  bridge'),
    node('e', 'The ferry costs six million a year.'),
    node('f', 'The tide turns twice.'),
  ],
  [['n-00000000000e', 'n-00000000000d']],
);

describe('two maps that were made apart', () => {
  it('have cards that are likely the same: in the same words, or nearly', () => {
    expect(likelySame(mine, other)).toMatchObject([
      { ours: 'n-00000000000a', theirs: 'n-00000000000d', why: 'text' },
      { ours: 'n-00000000000b', theirs: 'n-00000000000e', why: 'near' },
    ]);
    expect(likelySame(mine, other)[1]?.words?.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'gone', text: 'five ' },
      { kind: 'new', text: 'six ' },
    ]);
  });

  it('come together with all that is in either, and with those as one that a person takes for the same', () => {
    const apart = mergeMaps({ ours: mine, theirs: other });
    const joined = mergeMaps({ ours: mine, theirs: other, same: [['n-00000000000a', 'n-00000000000d']] });
    if (!apart.ok || !joined.ok) throw new Error('They were not merged.');
    expect(apart.value.map.tables.nodes.size).toBe(6);
    expect(apart.value.map.head.id).toBe(mine.head.id);
    expect(apart.value.conflicts).toEqual([]);
    const { map, conflicts } = joined.value;
    expect(map.tables.nodes.size).toBe(5);
    expect(linksTo(map, 'n-00000000000a')).toHaveLength(2);
    expect(conflicts.map(({ record, field }) => [record, field])).toEqual([['n-00000000000a', 'text']]);
    expect(find(map, 'nodes', 'n-00000000000d')).toBeUndefined();
  });
});

describe('a base that is no ancestor', () => {
  it('is refused in words', () => {
    const merge = mergeMaps({ base: other, ours: mine, theirs: mine });
    expect(merge.ok ? '' : merge.error.message).toBe(
      'The version that both are said to come from is one of another map.',
    );
    const two = mergeMaps({ base: mine, ours: mine, theirs: other });
    expect(two.ok ? '' : two.error.message).toBe(
      'The two files are different maps, not two versions of one.',
    );
  });
});
