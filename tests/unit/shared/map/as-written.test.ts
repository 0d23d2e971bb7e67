import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../../shared/map/as-written';
import { canonical } from '../../../../shared/map/canonical';
import { fieldCount } from '../../../../shared/map/json-text';
import { TABLE_SCHEMAS } from '../../../../shared/map/table-schemas';

const node = { id: 'n-000000000000', kind: 'claim', text: 'words' };
const counted = asWritten(TABLE_SCHEMAS.nodes);

/** A list in a list, and so on. */
const nested = (levels: number): unknown => (levels === 0 ? [] : [nested(levels - 1)]);

describe('what a record is that needs no other form', () => {
  it('holds what another tool says of it, and unknown fields, each counted', () => {
    const record = { ...node, foreign: { freemind: { elements: [{ name: 'a' }], id: '1' } }, xa: { b: 1 } };
    expect(counted(record)).toBe(fieldCount(record));
  });

  it('is in canonical form and sound, whatever it holds', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    fc.assert(
      fc.property(record, fc.jsonValue(), (foreign, unknown) => {
        const value = canonical({ ...node, foreign, unknown }, TABLE_SCHEMAS.nodes);
        for (const one of [value, { ...node, foreign, unknown }]) {
          const count = counted(one);
          if (count < 0) continue;
          expect(count).toBe(fieldCount(one));
          expect(JSON.stringify(one)).toBe(JSON.stringify(canonical(one, TABLE_SCHEMAS.nodes)));
          expect(TABLE_SCHEMAS.nodes.safeParse(one).success).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['fields in another order', { ...node, foreign: { b: 1, a: 1 } }],
    ['an unknown field before a known one', { id: node.id, xa: 1, kind: 'claim', text: '' }],
    ['a negative zero', { ...node, foreign: { a: -0 } }],
    ['a number too large to be one', { ...node, foreign: { a: Infinity } }],
    ['a prototype', { ...node, foreign: JSON.parse('{"__proto__": 1}') as unknown }],
    ['more depth than is looked at', { ...node, foreign: { a: nested(20) } }],
    ['a list where an object belongs', { ...node, foreign: ['a'] }],
  ])('has no %s', (_what, record) => {
    expect(counted(record)).toBe(-1);
  });

  it('has no number that is too large to be one', () => {
    const { views } = TABLE_SCHEMAS;
    const counts = [1, Infinity].map((zoom) =>
      asWritten(views)(canonical({ id: 'v-000000000000', order: 'a0', title: 'V', x: 1, y: 1, zoom }, views)),
    );
    expect(counts).toEqual([6, -1]);
  });
});

describe('the canonical form', () => {
  it('keeps what another tool says as it is when it is in order', () => {
    const foreign = { freemind: { elements: [{ attributes: {}, name: 'a' }] } };
    const { foreign: kept } = canonical(
      { text: '', id: node.id, kind: node.kind, foreign },
      TABLE_SCHEMAS.nodes,
    );
    expect(kept.freemind).toBe(foreign.freemind);
  });

  it('puts it in order at every level where it is not', () => {
    const foreign = { z: 1, a: [{ d: undefined, c: -0, b: [{ b: 1, a: 1 }] }] };
    const ordered = canonical({ ...node, foreign }, TABLE_SCHEMAS.nodes);
    expect(JSON.stringify(ordered.foreign)).toBe('{"a":[{"b":[{"a":1,"b":1}],"c":0}],"z":1}');
  });
});
