import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../shared/formats/formats';
import { READERS } from '../../shared/formats/readers';
import { WRITERS } from '../../shared/formats/writers';
import { parseMap } from '../../shared/map/parse';
import { LIMITS } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';
import { readContext } from '../support/format-context';

/** What files of strangers hold in the place of what a tool would write there. */
const HOSTILE = [
  '1e309',
  '-99999999999',
  'NaN',
  '__proto__',
  '\uFEFF\uFEFF',
  '\u0000',
  '\r',
  '\ud800',
  '',
  '{"a":'.repeat(30) + '1' + '}'.repeat(30),
  '"',
  '<',
  '\n',
];

/** A file with some stretches of it replaced, doubled or left out. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  instead: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 }), fc.constant(undefined)),
});

function edited(
  text: string,
  { at, length, instead }: { at: number; length: number; instead?: string | undefined },
): string {
  const from = Math.floor(at * text.length);
  const stretch = text.slice(from, from + length);
  return text.slice(0, from) + (instead ?? stretch + stretch) + text.slice(from + length);
}

const readable = FORMATS.filter((format) => format.reads);
const both = readable.filter((format) => format.writes);

async function mustReopen(id: string, texts: fc.Arbitrary<string>, numRuns: number): Promise<void> {
  const reader = await READERS[id]?.();
  if (!reader) throw new Error(id);
  fc.assert(
    fc.property(texts, (text) => {
      const read = reader(text, readContext());
      if (!read.ok) return;
      const again = parseMap(serializeMap(read.value.map));
      expect(again.ok ? '' : again.error.message).toBe('');
    }),
    { numRuns },
  );
}

describe('what a reader accepts can be saved and opened again', () => {
  it.each(both.map(({ id }) => id))('%s: our own files, edited at random', async (id) => {
    const writer = await WRITERS[id]?.();
    const files = anyMap.map(({ map }) => writer?.(map).text ?? '');
    const texts = fc
      .tuple(files, fc.array(anyEdit, { maxLength: 3 }))
      .map(([text, edits]) => edits.reduce(edited, text));
    await mustReopen(id, texts, 60);
  });

  const long = 'word '.repeat(LIMITS.fieldLength / 4);
  it.each([
    ['markdown', `- ${long}\n  - short\n`],
    ['opml', `<opml version="2.0"><body><outline text="${long}" _note="${long}"/></body></opml>`],
    ['freemind', `<map version="1.0.1"><node TEXT="${long}"><node TEXT="short"/></node></map>`],
    [
      'canvas',
      JSON.stringify({
        nodes: [{ id: 'a', type: 'text', text: long, x: 1e300, y: -1e12, width: 250, height: 60 }],
        edges: [],
      }),
    ],
    ['aif', JSON.stringify({ nodes: [{ nodeID: 1, text: long, type: 'I' }], edges: [], locutions: [] })],
    [
      'sadface',
      JSON.stringify({
        nodes: [{ id: 'a', type: 'atom', text: long, sources: [], metadata: {} }],
        edges: [],
        metadata: {},
      }),
    ],
    [
      'mindmup',
      JSON.stringify({ id: 1, formatVersion: 2, title: long, ideas: { 1: { id: 2, title: long } } }),
    ],
    [
      'xmind',
      JSON.stringify([
        {
          title: long,
          rootTopic: {
            ...{ title: long, labels: [long], notes: { plain: { content: long } } },
            boundaries: [{ range: 'master', title: long }],
            children: { callout: [{ title: long }], attached: [{ title: 'short' }] },
          },
        },
      ]),
    ],
    ['indented', `${long}\n  short\n`],
    ['kialo', `Discussion Title: Topic\n\n1. ${long}\n1.1. Pro: ${long}\n`],
    ['csv', `Evidence,Credibility\n"${long}",High\n`],
    [
      'graphml',
      `<graphml><key id="d" for="node" attr.name="label"/><graph edgedefault="directed"><node id="a"><data key="d">${long}</data></node></graph></graphml>`,
    ],
  ])('%s: texts that are too long', async (id, text) => {
    const reader = await READERS[id]?.();
    const read = reader?.(text, readContext());
    if (!read?.ok) return;
    const again = parseMap(serializeMap(read.value.map));
    expect(again.ok ? '' : again.error.message).toBe('');
    expect(read.value.report.approximated.length + read.value.report.dropped.length).toBeGreaterThan(0);
  });
});
