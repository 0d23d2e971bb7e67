import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { canonical } from '../../shared/map/canonical';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { mapFileSchema } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';

const RUNS = { numRuns: 1000 };

function parsed(text: string): ArgMap {
  const result = parseMap(text);
  if (!result.ok) throw new Error(`${result.error.message}\n${text}`);
  return result.value.map;
}

describe('a map’s file', () => {
  it('gives back the same map when it is read, whatever the map holds', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const again = parsed(serializeMap(map));
        expect(again).toEqual(map);
        expect(checkMap(again)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has the same bytes when it is written twice, or read and written', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const text = serializeMap(map);
        expect(serializeMap(map)).toBe(text);
        expect(serializeMap(parsed(text))).toBe(text);
      }),
      RUNS,
    );
  });

  it('has the same bytes whatever the order in which its fields and records came', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const text = serializeMap(map);
        expect(serializeMap(parsed(JSON.stringify(backwards(JSON.parse(text)))))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is never half read when a part of it is missing or wrong', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.constantFrom('', '0', '"', '}', ',', 'x'), ({ map }, where, put) => {
        const text = serializeMap(map);
        const at = where % text.length;
        const result = parseMap(text.slice(0, at) + put + text.slice(at + 1));
        if (result.ok) expect(checkMap(result.value.map)).toEqual([]);
        else expect(result.error.message).toMatch(/\S/);
      }),
      RUNS,
    );
  });

  it('leaves a canonical record as it is', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const file = JSON.parse(serializeMap(map)) as object;
        const again = canonical(file, mapFileSchema);
        expect(JSON.stringify(again)).toBe(JSON.stringify(canonical(again, mapFileSchema)));
      }),
      { numRuns: 100 },
    );
  });
});

/** The same file with the fields of every object, and the records of every table, in the opposite order. */
function backwards(file: unknown): unknown {
  const turned = turnFields(file) as Record<string, unknown[]>;
  for (const name of TABLE_NAMES) turned[name]?.reverse();
  return turned;
}

function turnFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnFields);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, item]) => [name, turnFields(item)]));
}
