import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff, type Change, type MapDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { checkMap } from '../../shared/map/invariants';
import { NODE_KINDS, type Link } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { anyMap } from '../support/arbitrary-map';
import { seededRandom } from '../support/ids';

/** A change that no command would make: a record torn out, or one that says what it must not. */
function rawChange(map: ArgMap, random: () => number): MapDiff {
  const choose = <T>(items: Iterable<T>): T | undefined => {
    const list = [...items];
    return list[Math.floor(random() * list.length)];
  };
  const tables = ['nodes', 'links', 'sources', 'passages', 'groups', 'comments'] as const;
  const table = choose(tables) ?? 'nodes';
  const record = choose<{ id: string }>(recordsOf<{ id: string }>(map.tables[table]));
  if (!record) return [];
  const change = (to?: object): MapDiff => [
    { table, id: record.id, from: record, ...(to && { to }) } as Change,
  ];
  const { id } = record;
  switch (random() < 0.4 ? 'remove' : table) {
    case 'nodes':
      return change({ ...find(map, 'nodes', id), kind: choose(NODE_KINDS) });
    case 'links': {
      const link: Link = { ...(record as Link) };
      const other = choose(recordsOf(map.tables.links));
      if (other && random() < 0.5) link.target = { link: other.id };
      else link.premises = [...link.premises, choose(recordsOf(map.tables.nodes))?.id ?? id];
      return change({ ...link, relation: choose(['supports', 'answers']) });
    }
    case 'sources':
      return change({ ...record, text: 'another text', voices: [], rejected: [], pages: [] });
    case 'passages':
      return change({
        ...record,
        start: Math.floor(random() * 20),
        status: choose([undefined, 'moved']),
      });
    default:
      return change();
  }
}

describe('what an edit broke', () => {
  it('is found by looking at the edit alone exactly when looking at the whole map finds it', () => {
    let broken = 0;
    fc.assert(
      fc.property(anyMap, fc.nat(), ({ map }, seed) => {
        const diff = rawChange(map, seededRandom(seed));
        const edited = applyDiff(map, diff);
        const whole = checkMap(edited).map(({ table, id }) => `${table}/${id}`);
        const touched = checkDiff(edited, diff).map(({ table, id }) => `${table}/${id}`);
        expect(touched.length > 0).toBe(whole.length > 0);
        expect(whole).toEqual(expect.arrayContaining(touched));
        if (whole.length > 0) broken++;
      }),
      { numRuns: 1000 },
    );
    expect(broken).toBeGreaterThan(100);
  });
});
