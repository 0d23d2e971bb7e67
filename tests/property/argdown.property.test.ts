import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core';
import { buildMap } from '../../shared/map/build-map';
import { TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { readArgdown } from '../../shared/formats/argdown/read';
import { writeArgdown } from '../../shared/formats/argdown/write';
import { isLossless, type LossReport } from '../../shared/formats/loss';
import { checkMap } from '../../shared/map/invariants';
import { recordsOf } from '../../shared/map/table';
import { anyPlacedMap as anyMap } from '../support/placed-map';
import { differencesBut } from '../support/conversion-differences';
import { seededIds } from '../support/ids';
import { INJECTION_TEXTS } from '../support/argdown-texts';

const context = () => ({ newId: seededIds(7), now: '2026-02-06T12:00:00Z', title: 'file' });

function readBack(text: string): { map: ArgMap; report: LossReport } {
  const reading = readArgdown(text, context());
  if (!reading.ok) throw new Error(`${reading.error.message}\n${text}`);
  return reading.value;
}

/** What Argdown itself makes of a text, with its own plug-ins and nothing of ours. */
function asArgdown(input: string): { errors: number; statements: number; arguments: number } {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse');
  app.addPlugin(new DataPlugin(), 'model');
  app.addPlugin(new ModelPlugin(), 'model');
  const response: Record<string, unknown> = {};
  app.run({ input, process: ['parse', 'model'], throwExceptions: true, logExceptions: false }, response);
  const count = (field: string): number => Object.keys(response[field] as object).length;
  return {
    errors: count('lexerErrors') + count('parserErrors'),
    statements: count('statements'),
    arguments: count('arguments'),
  };
}

describe('Argdown', () => {
  it('gives back every map but for what the report names', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { text, report } = writeArgdown(map);
        const back = readBack(text);
        expect(differencesBut(map, back.map, report)).toEqual([]);
        expect(isLossless(back.report)).toBe(true);
        expect(writeArgdown(map).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is read by Argdown’s own plug-ins, with a statement for each node', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { text } = writeArgdown(map);
        const { errors, statements } = asArgdown(text);
        const standIns = text.split('"stands":true').length - 1;
        expect(errors).toBe(0);
        expect(statements).toBe([...recordsOf(map.tables.nodes)].length + standIns);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no text of a map for markup', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.array(fc.constantFrom(...INJECTION_TEXTS), { minLength: 1, maxLength: 8 }),
        ({ map }, words) => {
          const changed = sayingAll(map, words.join(''));
          const { text, report } = writeArgdown(changed);
          expect(differencesBut(changed, readBack(text).map, report)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on any text, nor on a file that was cut or changed', () => {
    const signs = fc.constantFrom(
      ...INJECTION_TEXTS,
      '\n',
      '\n\n',
      '  + ',
      '(1) ',
      '-- ',
      '----\n',
      '===\n',
      '# ',
    );
    const soup = fc
      .array(fc.oneof(signs, fc.string({ maxLength: 5 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => holds(text)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(30), soup, ({ map }, where, length, put) => {
        const { text } = writeArgdown(map);
        const at = where % text.length;
        holds(text.slice(0, at) + put + text.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });
});

/** The map with the same text wherever people write: nodes, notes, schemes, titles. */
function sayingAll(map: ArgMap, text: string): ArgMap {
  const records = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]]),
  );
  const says = (table: string, fields: object): never[] =>
    (records[table] ?? []).map((record) => ({ ...(record as object), ...fields }) as never);
  return buildMap(
    { ...map.head, title: text },
    {
      ...records,
      nodes: says('nodes', { text, tags: [text], note: text }),
      links: says('links', { scheme: text, note: text }),
      groups: says('groups', { title: text }),
    },
  );
}

function holds(text: string): void {
  const reading = readArgdown(text, context());
  if (reading.ok) expect(checkMap(reading.value.map)).toEqual([]);
  else expect(reading.error.message).toMatch(/\S/);
}
