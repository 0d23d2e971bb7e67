import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAml } from '../../shared/formats/aml/read';
import { readBrat } from '../../shared/formats/brat/read';
import { readSadface } from '../../shared/formats/sadface/read';
import { readXmind } from '../../shared/formats/xmind/read';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import type { FormatReader } from '../../shared/formats/format';
import { xmlText } from '../../shared/xml-text';
import { anyText } from '../support/arbitrary-text';
import { readContext } from '../support/format-context';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 3);

const anySadface = fc.record({
  nodes: fc.array(
    fc.record({
      id,
      type: fc.constantFrom('atom', 'atom', 'scheme', 'other'),
      text: anyText,
      name: fc.constantFrom('support', 'conflict', 'preference', 'Sign', undefined),
      sources: fc.array(
        fc.record({ resource_id: id, text: anyText, offset: fc.integer({ min: -5, max: 40 }) }),
      ),
      metadata: fc.jsonValue({ maxDepth: 2 }),
    }),
    { maxLength: 10 },
  ),
  edges: fc.array(fc.record({ source_id: id, target_id: id }), { maxLength: 16 }),
  resources: fc.array(
    fc.record({ id, content: fc.oneof(anyText, fc.constant(7)), metadata: fc.jsonValue() }),
  ),
  metadata: fc.jsonValue({ maxDepth: 3 }),
});

const anyAml = fc
  .array(
    fc.oneof(
      fc.constantFrom('<AU>', '</AU>', '<CA>', '</CA>', '<LA>', '</LA>', '<REFUTATION>', '</REFUTATION>'),
      fc.constantFrom('<PROP missing="yes">', '<PROP supportlabel="0.5">', '<PROP>', '</PROP>'),
      fc.constantFrom(
        '<PROPTEXT offset="3">rain</PROPTEXT>',
        '<PROPTEXT/>',
        '<INSCHEME scheme="a"/>',
        '<OWNER name="A"/>',
      ),
      fc.constantFrom(
        '<AU><PROP><PROPTEXT offset="0">wet</PROPTEXT></PROP></AU>',
        '<TEXT>wet rain</TEXT>',
        '&#xFEFF;',
        '&#13;',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => `<ARG><TEXT>wet rain</TEXT><AU><PROP/>${parts.join('')}</AU></ARG>`);

const anyAnn = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom('T1', 'T2', 'T3'),
          fc.constantFrom('Claim', 'MajorClaim', 'X'),
          fc.nat({ max: 12 }),
          fc.nat({ max: 12 }),
          anyText,
        )
        .map(
          ([name, type, start, end, words]) =>
            `${name}\t${type} ${start} ${end};${end} ${start + 5}\t${words}`,
        ),
      fc.constantFrom('R1\tsupports Arg1:T1 Arg2:T2', 'R2\tattacks Arg1:T1 Arg2:T1', 'A1\tStance T1 For'),
      fc.constantFrom(
        '#1\tAnnotatorNotes T2\tyes',
        'A2\tconstructor T3',
        'E1\tx',
        'T',
        'T4\tClaim 0 999999999\t',
      ),
      anyText,
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

const anyXmindTopic = fc.letrec<{ topic: object }>((tie) => {
  const below = fc.option(fc.array(tie('topic'), { maxLength: 3 }), { nil: undefined });
  return {
    topic: fc.record(
      {
        ...{ id, title: anyText, labels: fc.array(anyText, { maxLength: 2 }), href: anyText },
        notes: fc.record({ plain: fc.record({ content: anyText }) }),
        markers: fc.array(
          fc.record({ markerId: fc.constantFrom('symbol-plus', 'c_symbol_minus', 'symbol-question', 'x') }),
          { maxLength: 2 },
        ),
        boundaries: fc.array(
          fc.record({ title: anyText, range: fc.constantFrom('master', '(0,1)', '(2,0)', '(9,9)') }),
          { maxLength: 2 },
        ),
        children: fc.record(
          { attached: below, detached: below, callout: below, summary: below },
          { requiredKeys: [] },
        ),
        extra: fc.jsonValue({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    ),
  };
}).topic;
const anyXmind = fc.array(
  fc.record({
    title: anyText,
    rootTopic: anyXmindTopic,
    relationships: fc.array(
      fc.record({
        end1Id: id,
        end2Id: id,
        title: fc.oneof(anyText, fc.constantFrom('supports', 'contradicts')),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 3 },
);
const anyXmindComments = fc.oneof(
  anyText,
  fc
    .tuple(id, fc.constantFrom('1', '-1', '1e309', '99999999999999999', 'x'), fc.string())
    .map(
      ([on, time, text]) =>
        `<comments><comment object-id="${on}" time="${time}"><content>${xmlText(text)}</content></comment></comments>`,
    ),
);

/** Reads a text; what comes of it must be a map that can be saved and opened, or an error in words. */
function mustHold(reader: FormatReader, text: string, companion?: string): void {
  const context = readContext();
  const result = reader(
    text,
    companion === undefined ? context : { ...context, companion: { fileName: 'a.txt', text: companion } },
  );
  if (!result.ok) {
    expect(result.error.message).toMatch(/\.$/);
    return;
  }
  expect(checkMap(result.value.map)).toEqual([]);
  const saved = parseMap(serializeMap(result.value.map));
  expect(saved.ok ? '' : saved.error.message).toBe('');
}

describe('formats that only come in', () => {
  it('SADFace: anything gives a map that holds together, or a reason', () => {
    const texts = fc.oneof(
      anySadface.map((file) => JSON.stringify(file)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => mustHold(readSadface, text)),
      { numRuns: 300 },
    );
  });

  it('AML: anything gives a map that holds together, or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(anyAml, fc.string()), (text) => mustHold(readAml, text)),
      { numRuns: 500 },
    );
  });

  it('XMind: anything gives a map that holds together, or a reason', () => {
    const texts = fc.oneof(
      anyXmind.map((file) => JSON.stringify(file)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, fc.option(anyXmindComments, { nil: undefined }), (text, comments) =>
        mustHold(readXmind, text, comments),
      ),
      { numRuns: 500 },
    );
  });

  it('BRAT: anything gives a map that holds together, or a reason', () => {
    fc.assert(
      fc.property(anyAnn, fc.option(anyText, { nil: undefined }), (text, companion) =>
        mustHold(readBrat, text, companion),
      ),
      { numRuns: 500 },
    );
  });
});
