import fc from 'fast-check';
import { expect } from 'vitest';
import type { FormatReader, FormatWriter, Reading } from '../../shared/formats/format';
import { isLossless } from '../../shared/formats/loss';
import type { ArgMap } from '../../shared/map/arg-map';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from './arbitrary-map';
import { differencesBut } from './conversion-differences';
import { seededIds } from './ids';

/** Reads a text as a file that was called “Read”; a failure fails the test. */
export function readWith(reader: FormatReader, text: string): Reading {
  const result = reader(text, context());
  if (!result.ok) throw new Error(`${result.error.message}\n${text.slice(0, 2000)}`);
  return result.value;
}

function context(): { newId: ReturnType<typeof seededIds>; now: string; title: string } {
  return { newId: seededIds(987_654_321), now: '2026-03-04T05:06:07Z', title: 'Read' };
}

/** A map goes out and comes back: nothing differs but what the writer said, and the reader has nothing to complain of. */
export function expectWayBack(map: ArgMap, writer: FormatWriter, reader: FormatReader): void {
  const { text, report } = writer(map);
  expect(writer(map).text).toBe(text);
  const back = readWith(reader, text);
  expect(differencesBut(map, back.map, report)).toEqual([]);
  expect(back.report.dropped).toEqual([]);
  expect(back.report.approximated).toEqual([]);
  expectValid(back.map);
}

/** Any map goes out and comes back whole, and the writer says so. */
export function expectNothingLost(writer: FormatWriter, reader: FormatReader, numRuns = 300): void {
  fc.assert(
    fc.property(anyMap, ({ map }) => {
      expect(isLossless(writer(map).report)).toBe(true);
      expectWayBack(map, writer, reader);
    }),
    { numRuns },
  );
}

/** What a reader made of a file is a map that can be saved and opened. */
export function expectValid(map: ArgMap): void {
  expect(checkMap(map)).toEqual([]);
  const saved = parseMap(serializeMap(map));
  expect(saved.ok ? '' : saved.error.message).toBe('');
}

const PIECES = [
  '',
  '0',
  '"',
  '}',
  '<',
  '>',
  '&',
  '\\',
  'null',
  '-1e999',
  '[[',
  '{"__proto__":1}',
  '\u0000',
  '\n',
  ';',
  '\uD800',
];

/** Any text, and any file of the format with something in it changed, gives a valid map or says what is wrong; nothing is thrown. */
export function expectNeverThrows(
  reader: FormatReader,
  writer: FormatWriter | undefined,
  samples: readonly string[],
): void {
  const check = (text: string): void => {
    const result = reader(text, context());
    if (result.ok) expectValid(result.value.map);
    else expect(result.error.message).toMatch(/\S/);
  };
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 300 });
  const files = fc.oneof(
    fc.constantFrom(...samples),
    ...(writer ? [anyMap.map(({ map }) => writer(map).text)] : []),
  );
  const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), put: fc.constantFrom(...PIECES) });
  fc.assert(
    fc.property(files, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
      let text = file;
      for (const { at, length, put } of changes) {
        const start = at % Math.max(1, text.length);
        text = text.slice(0, start) + put + text.slice(start + length);
      }
      check(text);
    }),
    { numRuns: 500 },
  );
}
