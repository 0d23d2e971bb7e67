import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../shared/formats/format';
import { recogniseFormat } from '../../../../shared/formats/formats';
import { lossInWords } from '../../../../shared/formats/loss-words';
import { READERS } from '../../../../shared/formats/readers';
import { recordsOf } from '../../../../shared/map/table';
import { caseText, HAS_CASES } from '../../../support/case-files';
import { readContext } from '../../../support/format-context';
import { linksInWords } from '../../../support/links-in-words';

async function read(name: string): Promise<Reading> {
  const text = caseText(name);
  const reader = await READERS[recogniseFormat(text, name)?.id ?? '']?.();
  const companion = name.endsWith('.ann')
    ? { fileName: 'text.txt', text: caseText(name.replace('.ann', '.txt')) }
    : undefined;
  const result = reader?.(text, { ...readContext(), companion });
  if (!result?.ok) throw new Error(result?.error.message ?? 'no reader');
  return result.value;
}

const cardsOf = ({ map }: Reading): string[] =>
  [...recordsOf(map.tables.nodes)].map(({ text }) => text).sort();
const notesOf = ({ map }: Reading): string[] =>
  [...recordsOf(map.tables.nodes), ...recordsOf(map.tables.links)].flatMap(({ note = [] }) => note);
const toldOf = ({ report }: Reading): string =>
  [...report.approximated, ...report.dropped].map(lossInWords).join('\n');

describe.skipIf(!HAS_CASES)('files of other tools that were read wrongly once', () => {
  it('an edge that says “attacks” in yEd opposes, and so does a red one', async () => {
    const reading = await read('yed-edge-label-attacks.graphml');
    expect(linksInWords(reading.map)).toEqual(['Shops lose trade opposes Close the road']);
  });

  it('all labels of a node of yEd are on its card', async () => {
    const [text] = cardsOf(await read('yed-two-labels.graphml'));
    expect(text).toBe('Noise\nIt harms the sleep of the whole square.');
  });

  it('Argunet’s descriptions stand in notes, its subtitle in the description', async () => {
    const reading = await read('argunet-description.graphml');
    expect(notesOf(reading).join('\n')).toContain('In short: cars keep the whole square awake. (Bell 2024)');
    expect(notesOf(reading).join('\n')).toContain('T1 Main thesis');
    expect(reading.map.head.description).toBe('what the town argued about');
    expect(toldOf(reading)).toContain('what the town argued about');
  });

  it('MindMup’s empty lists are empty objects', async () => {
    const reading = await read('mindmup-empty-arrays.mup');
    expect(linksInWords(reading.map)).toEqual([
      'Each swan I saw was white. supports All swans are white.',
      'There is a black one in Perth. opposes All swans are white.',
    ]);
  });

  it('relations of BRAT are read by what their names carry', async () => {
    const { map } = await read('brat-relations.ann');
    expect(linksInWords(map)).toEqual([
      'Noise harms sleep. supports Close the road.',
      'Noise harms sleep. supports Close the road.',
      'Shops lose trade. opposes Close the road.',
      'Windows help. opposes Noise harms sleep.',
      'Windows help. opposes Noise harms sleep.',
    ]);
  });

  it('a column “argument” holds the texts', async () => {
    const reading = await read('csv-argument-column.csv');
    expect(cardsOf(reading)).toEqual(['Cars are loud.', 'Shops lose trade.']);
    expect(toldOf(reading)).toContain('column topic of “Close the road”');
  });

  it('a parent column makes links', async () => {
    const { map } = await read('csv-parent-column.csv');
    expect(linksInWords(map)).toEqual([
      'Noise harms sleep supports Close the road',
      'Shops lose trade opposes Close the road',
    ]);
  });

  it('both bodies of an outline are read', async () => {
    expect(cardsOf(await read('opml-two-bodies.opml'))).toEqual(['Close the road', 'Shops lose trade']);
  });

  it('Freeplane’s details and the words at arrows stand in notes', async () => {
    const reading = await read('freeplane-details.mm');
    expect(notesOf(reading).sort()).toEqual(['Only on Saturdays, says the council.', 'as measured\nin May']);
    expect(linksInWords(reading.map)).toContain('Less noise opposes Shops lose trade');
    expect(toldOf(reading)).toContain('SOURCE_LABEL of “as measured”');
  });

  it('a relation that is read from a colour is told', async () => {
    const reading = await read('canvas-red-line.canvas');
    expect(linksInWords(reading.map)).toEqual(['Step one of the release opposes Step two of the release']);
    expect(toldOf(reading)).toMatch(/relation of .*colour of the line/);
  });

  it('an empty object is an empty canvas', async () => {
    expect(cardsOf(await read('canvas-empty-object.canvas'))).toEqual([]);
  });

  it('a node that AIF gives twice is one card', async () => {
    const reading = await read('aif-same-node-twice.json');
    expect(cardsOf(reading)).toEqual(['Close the road', 'Noise harms sleep']);
    expect(toldOf(reading)).toBe('');
  });

  it('an argument of two steps has its gist as a note, and nothing is told to be dropped', async () => {
    const reading = await read('argdown-two-steps.argdown');
    expect(notesOf(reading)).toEqual(['The gist of it in one line.']);
    expect(reading.report.dropped).toEqual([]);
  });
});
