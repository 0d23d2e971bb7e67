import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { canonical } from '../../shared/map/canonical';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { mapFileSchema } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';
import { cutMap } from '../../electron/files/cut-map';
import { MapReader } from '../../shared/map/map-reader';
import { USUAL_LIMITS } from '../../shared/map/limits';
import { joinPieces, piecesOf } from '../../shared/map/pieces';
import { referrersIn } from '../support/rebuild-map';

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
        expect({ ...again, referrers: referrersIn(again) }).toEqual({ ...map, referrers: referrersIn(map) });
        expect(checkMap(again)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is read from its pieces as it is from its text, wherever the pieces were cut', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const text = serializeMap(map);
        expect(joinPieces(piecesOf(map))).toBe(text);
        for (const pieces of [[...piecesOf(map)], [...cutMap(Buffer.from(text))]]) {
          const trusting = new MapReader();
          for (const piece of pieces) expect(trusting.take(piece)).toBe(true);
          expect(serializeMap(trusting.done() ?? map)).toBe(text);
          // A text that says something like a field, such as one that begins with a colon, is left to who reads the whole.
          const checking = new MapReader(USUAL_LIMITS);
          const isTaken = pieces.every((piece) => checking.take(piece));
          if (isTaken) expect(serializeMap(checking.done() ?? parsed(''))).toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is taken from pieces only when its text as a whole is a map', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.nat(),
        fc.constantFrom('', '0', '"', '}', ',', 'x', '\n', '-0', ':1'),
        ({ map }, where, put) => {
          const text = serializeMap(map);
          const at = where % text.length;
          // Half a surrogate pair is no text in a file.
          const spoilt = Buffer.from(text.slice(0, at) + put + text.slice(at + 1)).toString();
          const reader = new MapReader(USUAL_LIMITS);
          const isTaken = [...cutMap(Buffer.from(spoilt))].every((piece) => reader.take(piece));
          const read = isTaken ? reader.done() : undefined;
          if (read) expect(serializeMap(read)).toBe(serializeMap(parsed(spoilt)));
        },
      ),
      { numRuns: 300 },
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
