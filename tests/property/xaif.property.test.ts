import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLossless } from '../../shared/formats/loss';
import { readMarkedText } from '../../shared/formats/xaif/marked-text';
import { readXaif } from '../../shared/formats/xaif/read';
import { writeXaif } from '../../shared/formats/xaif/write';
import { markedHtml, nest } from '../../shared/formats/xaif/write-marked';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyBlock } from '../support/arbitrary-aif';
import { anyMap } from '../support/arbitrary-map';
import { anyText } from '../support/arbitrary-text';
import { differencesBut } from '../support/conversion-differences';
import { mustRead, readContext } from '../support/format-context';

const anyHtml = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        '<span class="highlighted" id="node1">',
        "<span id='node2'>",
        '<span>',
        '</span>',
        '<br>',
        '<div>',
        '</div>',
        '<script>',
        '</script>',
        '<!--',
        '&amp;',
        '&#xFEFF;',
        '&#13;&#0;',
        '<',
        '&',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyWrapper = fc.record({
  AIF: anyBlock,
  text: fc.oneof(anyHtml, fc.record({ txt: anyHtml, url: anyText }), fc.constant(null)),
  OVA: fc.oneof(
    fc.record({
      nodes: fc.array(
        fc.record({
          nodeID: fc.nat({ max: 9 }),
          visible: fc.boolean(),
          x: fc.oneof(fc.double(), fc.constantFrom('12.5', '', null)),
          y: fc.double({ min: -500, max: 500 }),
        }),
      ),
      url: anyText,
    }),
    fc.constantFrom(null, []),
  ),
  dialog: fc.boolean(),
});

describe('xAIF', () => {
  it('gives back every map but for what the report names', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { text, report } = writeXaif(map);
        const again = mustRead(readXaif, text, 7);
        expect(differencesBut(map, again.map, report)).toEqual([]);
        expect(isLossless(again.report)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a map that can be saved of any file, and gives that map back', () => {
    fc.assert(
      fc.property(anyWrapper, (wrapper) => {
        const { map } = mustRead(readXaif, JSON.stringify(wrapper));
        expect(checkMap(map)).toEqual([]);
        const saved = parseMap(serializeMap(map));
        expect(saved.ok ? '' : saved.error.message).toBe('');
        // The first two times put right what was malformed, such as two nodes with one number.
        const first = mustRead(readXaif, writeXaif(map).text, 5).map;
        const once = mustRead(readXaif, writeXaif(first).text, 7).map;
        const twice = mustRead(readXaif, writeXaif(once).text, 9).map;
        expect(serializeMap(twice)).toBe(serializeMap(once));
      }),
      { numRuns: 300 },
    );
  });

  it('writes a text with marks as HTML that says the same', () => {
    const anyMarks = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), anyMarks, (raw, ends) => {
        const text = raw.replace(/[\0\r\uFEFF]|[\u0001-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '');
        const marks = ends
          .map(([a, b], id) => ({ id: `${id}"&`, start: Math.min(a, b), end: Math.max(a, b) }))
          .filter(({ start, end }) => start < end && end <= text.length);
        fc.pre(!/[\uD800-\uDFFF]/.test(text));
        const nested = nest(marks);
        const read = readMarkedText(markedHtml(text, nested));
        expect(read.text).toBe(text);
        const sorted = (list: readonly object[]): string[] =>
          list.map((mark) => JSON.stringify(Object.entries(mark).sort())).sort();
        expect(sorted(read.marks)).toEqual(sorted(nested));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ AIF: fc.jsonValue(), text: fc.jsonValue() }).map((v) => JSON.stringify(v)),
        ),
        (text) => {
          const result = readXaif(text, readContext());
          if (!result.ok) expect(result.error.message).toMatch(/\.$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
