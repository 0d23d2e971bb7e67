import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import type { MapRecords } from '../../../../shared/map/index-records';
import { indentOf, wordsOf, type Block, type Point } from '../../../../shared/report/report';
import { reportOf, type ReportOptions } from '../../../../shared/report/report-of';
import { textHash } from '../../../../shared/text/hash';
import { anyMap } from '../../../support/arbitrary-map';
import { A, B, C, D, E, Q, sampleArgument } from '../../../support/sample-argument';

const HEAD = { id: 'm-000000000000', title: 'Sample', created: '2026-01-01T00:00:00Z' };
const TEXT = 'The shops on the street earned more. Nobody asked the drivers.';
const SOURCE = 's-000000000001';
const PASSAGE = 'p-000000000001';
const CREATED = '2026-02-01T12:00:00Z';

function blocksOf(map: ArgMap, options?: ReportOptions): readonly Block[] {
  return reportOf(map, options).report.blocks;
}

/** Every line of a report, as a person reads it. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [wordsOf(block.runs)];
      case 'list':
        return block.items.map(wordsOf);
      case 'point':
        return [wordsOf(block.runs), ...block.below.map(wordsOf)];
      case 'quote':
        return [`“${block.text}” ${wordsOf(block.from)}`];
      case 'table':
        return block.rows.map((row) => row.map(wordsOf).join(' | '));
      case 'picture':
        return [];
    }
  });
}

/** The points of the argument, behind the page for a busy reader. */
function pointsOf(blocks: readonly Block[]): Point[] {
  const begin = blocks.findIndex((block) => block.type === 'heading' && block.anchor === 'p1');
  return blocks.slice(begin).filter((block) => block.type === 'point');
}

function mapWith(records: MapRecords): ArgMap {
  return buildMap(HEAD, {
    sources: [
      {
        id: SOURCE,
        kind: 'report',
        title: 'A street report',
        authors: ['A. Writer'],
        reliability: 'B',
        url: 'https://example.org/report',
        text: TEXT,
        textHash: textHash(TEXT),
        pages: [{ start: 0, label: '7' }],
      },
    ],
    passages: [
      {
        id: PASSAGE,
        source: SOURCE,
        start: 0,
        end: 36,
        exact: TEXT.slice(0, 36),
        prefix: '',
        suffix: '',
        textHash: textHash(TEXT),
      },
    ],
    ...records,
  });
}

describe('the argument in words', () => {
  it('says how each card hangs under the one above, and refers back where a card comes again', () => {
    const words = pointsOf(blocksOf(sampleArgument())).map(({ depth, runs }) => [depth, wordsOf(runs)]);
    expect(words).toEqual([
      [0, `[2] answers [1]: Text of ${A}`],
      [1, `[3] supports [2]: Text of ${B}`],
      [2, `[4] supports [3]: Text of ${C}`],
      [2, `[5] attacks the inference from [3] to [2]: Text of ${D}`],
      [0, `[4] supports [6]: Text of ${C} (see above)`],
    ]);
  });

  it('lists what is folded away on the canvas, too', () => {
    const folded = blocksOf(sampleArgument({ [A]: { folded: true } }));
    expect(linesOf(folded)).toEqual(linesOf(blocksOf(sampleArgument())));
  });

  it('keeps its own words in a line of their own where a text runs from right to left', () => {
    const farsi = 'هزینه‌ها بالا می‌رود.';
    const [point] = pointsOf(blocksOf(sampleArgument({ [A]: { text: farsi } })));
    expect(wordsOf(point?.runs ?? [])).toBe('[2] answers [1]: ');
    expect(point?.below.map(wordsOf)).toEqual([farsi, 'Claim']);
  });

  it('names linked premises together', () => {
    const node = (id: string, text: string) => ({ id, kind: 'claim' as const, text });
    const map = buildMap(HEAD, {
      nodes: [node(A, 'One'), node(B, 'Two'), node(C, 'So three')],
      links: [
        {
          id: 'l-000000000001',
          relation: 'supports',
          premises: [A, B],
          target: { node: C },
          scheme: 'sign',
          note: 'Why.',
        },
      ],
    });
    const [step] = pointsOf(blocksOf(map));
    expect(wordsOf(step?.runs ?? [])).toBe('[2] and [3] together support [1]:');
    expect(step?.below.map(wordsOf)).toEqual(['scheme: sign', 'Why.']);
  });

  it('gives each card one number and one anchor, in order', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const blocks = blocksOf(map);
        const anchors = blocks.flatMap((block) =>
          'anchor' in block && block.anchor?.startsWith('c') ? [block.anchor] : [],
        );
        expect(anchors.length).toBe(map.tables.nodes.size);
        expect(new Set(anchors).size).toBe(anchors.length);
        const known = new Set(
          blocks.flatMap((block) => ('anchor' in block && block.anchor ? [block.anchor] : [])),
        );
        const named = linesTo(blocks);
        expect(named.filter((to) => !known.has(to))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is set no deeper than can be read', () => {
    expect(indentOf({ type: 'point', depth: 5000, runs: [], below: [] })).toBe(8);
  });

  it('says what an evaluation says, if there is one', () => {
    const lines = linesOf(blocksOf(sampleArgument(), { verdicts: new Map([[A, 'stands']]) }));
    expect(lines).toContain('Claim · judged: stands');
    expect(linesOf(blocksOf(sampleArgument())).join()).not.toContain('judged');
  });
});

function linesTo(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [];
    const runs =
      block.type === 'list'
        ? block.items.flat()
        : block.type === 'table'
          ? block.rows.flat(2)
          : block.type === 'quote'
            ? block.from
            : [...block.runs, ...(block.type === 'point' ? block.below.flat() : [])];
    return runs.flatMap(({ to }) => to ?? []);
  });
}

describe('what else a report says', () => {
  const evidence = {
    id: A,
    kind: 'evidence' as const,
    text: 'Shops earned more.',
    passages: [PASSAGE],
    credibility: 2,
  };

  it('gives evidence with its words, its page and its grades', () => {
    const lines = linesOf(blocksOf(mapWith({ nodes: [evidence] })));
    expect(lines).toContain('credibility 2, probably true · S1 reliability B, usually reliable');
    expect(lines).toContain('“The shops on the street earned more.” S1 A street report, p. 7');
    expect(lines.filter((line) => line.includes('The shops on the street'))).toHaveLength(1);
    expect(lines).toContain('One passage is quoted under Evidence.');
  });

  it('says of each source what it is, and links to it only where the address may be opened', () => {
    const url = (text: string) =>
      blocksOf(
        mapWith({
          sources: [
            {
              id: SOURCE,
              kind: 'other',
              title: 'T',
              authors: [],
              text: '',
              textHash: textHash(''),
              url: text,
            },
          ],
          passages: [],
        }),
      )
        .flatMap((block) => (block.type === 'paragraph' ? block.runs : []))
        .find(({ text: shown }) => shown === text);
    expect(url('https://example.org/a')).toMatchObject({ url: 'https://example.org/a' });
    expect(url('javascript:alert(1)')).toMatchObject({ url: undefined });
  });

  it('finds what is worth checking', () => {
    const map = mapWith({
      sources: [],
      passages: [],
      nodes: [
        { id: Q, kind: 'question', text: 'Q' },
        { id: B, kind: 'evidence', text: 'E' },
        { id: D, kind: 'counterargument', text: 'C' },
      ],
    });
    const text = linesOf(blocksOf(map)).join('\n');
    expect(text).toContain('Evidence without a passage of a source: [2]');
    expect(text).toContain('Counterarguments that oppose nothing: [3]');
    expect(text).toContain('Questions without an answer: [1]');
  });

  it('lists open threads with their replies, and no resolved ones', () => {
    const on = { node: A };
    const ids = ['c-000000000001', 'c-000000000002', 'c-000000000003'];
    const [first = '', reply = '', done = ''] = ids;
    const lines = linesOf(
      blocksOf(
        mapWith({
          nodes: [evidence],
          comments: [
            { id: first, on, author: 'Ann', created: CREATED, text: 'Really?' },
            { id: reply, on, thread: first, author: 'Bob', created: '2026-02-02T12:00:00Z', text: 'Yes.' },
            {
              id: done,
              on,
              author: 'Cy',
              created: CREATED,
              text: 'Typo',
              resolved: { by: 'Ann', at: CREATED },
            },
          ],
        }),
      ),
    );
    expect(lines).toContain('Ann, 2026-02-01 on [1]: Really?');
    expect(lines).toContain('Bob, 2026-02-02 replies: Yes.');
    expect(lines.join('\n')).not.toContain('Typo');
  });

  it('shows hidden characters as what they are', () => {
    const map = mapWith({ nodes: [{ id: E, kind: 'claim', text: 'safe\u202Etxt' }] });
    expect(linesOf(blocksOf(map)).join()).toContain('safe‹U+202E›txt');
  });

  it('is not empty for an empty map, and takes a chain of ten thousand cards', () => {
    expect(linesOf(blocksOf(buildMap(HEAD, {})))[0]).toMatch(/^0 cards/);
    const id = (letter: string, number: number): string => `${letter}-${String(number).padStart(12, '0')}`;
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const chain = buildMap(HEAD, {
      nodes: numbers.map((number) => ({ id: id('n', number), kind: 'claim', text: 'x' })),
      links: numbers.slice(1).map((number) => ({
        id: id('l', number),
        relation: 'supports',
        premises: [id('n', number)],
        target: { node: id('n', number - 1) },
      })),
    });
    expect(pointsOf(blocksOf(chain)).length).toBe(9999);
  });
});
