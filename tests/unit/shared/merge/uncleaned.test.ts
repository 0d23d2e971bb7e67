import { expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import { recordsOf } from '../../../../shared/map/table';
import { mergeMaps } from '../../../../shared/merge/merge-maps';
import { after, bridgeMap, ID } from '../../../support/bridge-map';

const NEW = 'n-00000000001n';

it('a copy that was cleaned for sharing deletes nothing of what it left out, and brings what its reader added', () => {
  const base = bridgeMap();
  const left = after(base, 'theirs', [['remove', { ids: [ID.cost] }]]);
  const cleaned = buildMap(
    { ...left.head, cleaned: { at: '2026-02-01T00:00:00Z', without: ['secret'] } },
    Object.fromEntries(
      Object.entries(left.tables).map(([name, table]) => [name, [...recordsOf<unknown>(table)]]),
    ),
  );
  const link = { as: 'premise', relation: 'supports', target: { node: ID.keep } } as const;
  const theirs = after(cleaned, 'theirs', [
    ['node.add', { id: NEW, kind: 'evidence', text: 'Ships say so.', link }],
  ]);
  const ours = after(base, 'ours', [['node.set', { id: ID.cost, fields: { credibility: 2 } }]]);
  const merge = mergeMaps({ base, ours, theirs });
  if (!merge.ok) throw new Error(merge.error.message);
  const { map, conflicts } = merge.value;
  expect(conflicts).toEqual([]);
  expect([ID.cost, NEW].map((id) => find(map, 'nodes', id) !== undefined)).toEqual([true, true]);
  expect([ID.costSupports, ID.undercut].map((id) => find(map, 'links', id) !== undefined)).toEqual([
    true,
    true,
  ]);
  expect(find(map, 'nodes', ID.cost)).toMatchObject({
    credibility: 2,
    group: ID.money,
    passages: [ID.passage],
  });
  expect(map.head.cleaned).toBeUndefined();
});
