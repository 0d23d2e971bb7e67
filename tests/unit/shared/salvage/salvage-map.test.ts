import { describe, expect, it } from 'vitest';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { checkMap } from '../../../../shared/map/invariants';
import { serializeMap } from '../../../../shared/map/serialize';
import { idsOf } from '../../../../shared/map/table';
import { salvageMap } from '../../../../shared/salvage/salvage-map';
import { everyField, fixture } from '../../../support/fixture';
import { seededIds } from '../../../support/ids';
import { randomMap } from '../../../support/random-map';

const WHOLE = fixture('maps/v2/every-field.argmap');
const CONTEXT = { newId: seededIds(), now: () => '2026-02-06T12:00:00Z' };

function salvaged(text: string): { map: ArgMap; dropped: readonly string[] } {
  const result = salvageMap(text, CONTEXT);
  if (!result.ok) throw new Error(result.error.message);
  expect(checkMap(result.value.map)).toEqual([]);
  return result.value;
}

function changed(edit: (file: ReturnType<typeof everyField>) => void): string {
  const file = everyField();
  edit(file);
  return JSON.stringify(file, null, 2);
}

const count = (map: ArgMap, table: 'nodes' | 'links' | 'places'): number =>
  [...idsOf(map.tables[table])].length;

describe('a torn file', () => {
  const text = serializeMap(randomMap(200));

  it('gives every record before the tear, and says where it is', () => {
    const half = text.indexOf('"links"') - 4000;
    const { map, dropped } = salvaged(text.slice(0, half));
    expect(count(map, 'nodes')).toBe(200);
    expect(count(map, 'places')).toBeGreaterThan(100);
    expect(count(map, 'links')).toBe(0);
    expect(dropped.join()).toMatch(/line \d+ on, after n-/);
  });

  it('gives what stands before and after a damaged record, whether a quotation mark or a bracket is lost', () => {
    const at = text.indexOf('"id"', text.indexOf('"nodes"') + 4000);
    for (const [from, to] of [
      [at, at + 1],
      [text.lastIndexOf('{', at), text.lastIndexOf('{', at) + 1],
      [text.indexOf('}', at), text.indexOf('}', at) + 1],
      [at, at + 60],
    ] as const) {
      const { map, dropped } = salvaged(text.slice(0, from) + text.slice(to));
      expect(count(map, 'nodes')).toBeGreaterThanOrEqual(198);
      expect(count(map, 'nodes')).toBeLessThan(200);
      expect(dropped).not.toEqual([]);
    }
  });

  it('takes no record inside another for one of the map', () => {
    const inner = { id: 'n-zzzzzzzzzzzz', kind: 'claim', text: 'only suggested' };
    const file = changed(({ comments }) => {
      Object.assign(comments[0] ?? {}, { suggestion: { to: inner }, author: 'BREAK' });
    });
    const { map } = salvaged(file.replace('"BREAK"', '"BREAK'));
    expect(find(map, 'nodes', inner.id)).toBeUndefined();
  });
});

describe('a file that does not fit', () => {
  it.each<[string, (file: ReturnType<typeof everyField>) => void, RegExp]>([
    ['an unknown kind', ({ nodes }) => Object.assign(nodes[0] ?? {}, { kind: 'idea' }), /kind \("idea"\)/],
    ['a wrong type', ({ nodes }) => Object.assign(nodes[0] ?? {}, { tags: ['a', 7] }), /tags/],
    ['a huge coordinate', ({ places }) => Object.assign(places[0] ?? {}, { x: 1e300 }), /x \(1e\+300\)/],
    ['a dangling end', ({ nodes }) => void nodes.splice(0, 1), /is not there/],
    ['an id that is there twice', ({ nodes }) => void nodes.push({ ...nodes[0] }), /second time/],
    ['a wrong hash', ({ sources }) => Object.assign(sources[0] ?? {}, { textHash: 7 }), /textHash/],
    ['another text', ({ sources }) => Object.assign(sources[0] ?? {}, { text: 'gone' }), /put right/],
    ['no title', (file) => void Reflect.deleteProperty(file, 'title'), /title/],
    ['no version', (file) => void Reflect.deleteProperty(file, 'version'), /version/],
    ['a table that is none', (file) => Object.assign(file, { views: {} }), /“views” is no list/],
    ['line ends of Windows', ({ nodes }) => Object.assign(nodes[0] ?? {}, { text: 'a\r\nb' }), /line ends/],
  ])('with %s, keeps what does and lists the rest', (_name, edit, says) => {
    const { map, dropped } = salvaged(changed(edit));
    expect(dropped.join('\n')).toMatch(says);
    expect(count(map, 'nodes')).toBeGreaterThan(0);
  });

  it('cuts circles of links', () => {
    const file = changed(({ links, nodes }) => {
      const [a = '', b = ''] = nodes.map(({ id }) => String(id));
      links.push({
        id: 'l-circle000001',
        relation: 'opposes',
        premises: [a],
        target: { link: 'l-circle000002' },
      });
      links.push({
        id: 'l-circle000002',
        relation: 'opposes',
        premises: [b],
        target: { link: 'l-circle000001' },
      });
    }).replaceAll('circle', 'c1rc0e');
    expect(salvaged(file).dropped.join()).toMatch(/targets itself/);
  });

  it('takes nothing from a key that is made to poison objects', () => {
    const { map } = salvaged(
      WHOLE.replace('"kind": "claim"', '"__proto__": {"polluted": 1}, "kind": "claim"'),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(serializeMap(map)).not.toContain('polluted');
  });

  it('keeps both parts of a table that is there twice', () => {
    const [first, second] = [randomMap(3, 1), randomMap(3, 8)].map(serializeMap);
    const nodes = /"nodes": \[[\s\S]*?\n {2}\],/.exec(second ?? '')?.[0] ?? '';
    const { map } = salvaged((first ?? '').replace('"nodes": [', `${nodes}\n  "nodes": [`));
    expect(count(map, 'nodes')).toBe(6);
  });
});

it('says so when nothing of a map is there', () => {
  expect(salvageMap('', CONTEXT)).toMatchObject({ ok: false, error: { code: 'nothing-left' } });
  expect(salvageMap('\0'.repeat(1000), CONTEXT)).toMatchObject({ ok: false });
  expect(salvageMap('{"shopping": ["bread"]}', CONTEXT)).toMatchObject({ ok: false });
});

it('refuses a newer version instead of reading half of it', () => {
  const newer = WHOLE.replace('"version": 2', '"version": 9');
  expect(salvageMap(newer, CONTEXT)).toMatchObject({ ok: false, error: { code: 'newer-version' } });
});
