import { describe, expect, it } from 'vitest';
import { readMindmup } from '../../../../../shared/formats/mindmup/read';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { expectNeverThrows, expectValid, readWith } from '../../../../support/round-trip';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';
import { hasSample, sampleText } from '../../../../support/samples';

const FILE = JSON.stringify({
  formatVersion: 3,
  id: 'root',
  title: 'Test',
  links: [
    { ideaIdFrom: 5, ideaIdTo: '3', attr: { label: 'attacks' } },
    { ideaIdFrom: 5, ideaIdTo: 99 },
  ],
  ideas: {
    '1': {
      id: 1,
      title: 'Main',
      ideas: {
        '-2': { id: 6, title: 'Loose', attr: { parentConnector: { label: 'but' } } },
        '1': {
          id: 2,
          title: 'group',
          attr: { group: 'opposing', parentConnector: { width: 5, label: 'strong' } },
          ideas: {
            '2': { id: 4, title: 'Second', attr: { styleNames: ['attr_implicit_claim'] } },
            '1': { id: 3, title: 'First\n', attr: null },
          },
        },
        '3': { id: 5, title: 'Other' },
      },
    },
  },
});

describe('reading a map of MindMup', () => {
  it('takes brackets as linked premises, dashed claims as assumptions and labels for relations', () => {
    const { map, report } = readWith(readMindmup, FILE);
    expect(linksOf(map)).toEqual([
      'First+Second opposes Main',
      'Loose opposes Main',
      'Other opposes First',
      'Other supports Main',
    ]);
    expect(find(map, 'nodes', nodeNamed(map, 'Second'))?.kind).toBe('assumption');
    expect([...recordsOf(map.tables.links)].find(({ premises }) => premises.length > 1)).toMatchObject({
      weight: 0.5,
      note: 'strong',
    });
    expect(report.approximated.map(({ what, of }) => `${what} ${of}`)).toEqual([
      'parentConnector 5 px',
      'idea Other',
    ]);
    expect(report.dropped).toHaveLength(1);
  });

  it('reads lines without a label or that lead back, and notes that are bare texts', () => {
    const ideas = {
      1: { id: 1, title: 'A', attr: { note: 'said twice' } },
      2: { id: 2, title: 'B' },
    };
    const links = [
      { ideaIdFrom: 2, ideaIdTo: 1, attr: { style: {} } },
      { ideaIdFrom: 2, ideaIdTo: 1, attr: { label: 'attacked by' } },
      { ideaIdFrom: 1, ideaIdTo: 2, attr: { style: { label: 'schwächt' } } },
    ];
    const { map, report } = readWith(
      readMindmup,
      JSON.stringify({ id: 'root', formatVersion: 3, ideas, links }),
    );
    expect(linksOf(map)).toEqual(['A opposes B', 'A opposes B', 'B supports A']);
    expect(find(map, 'nodes', nodeNamed(map, 'A'))?.note).toBe('said twice');
    expect(report.dropped).toEqual([]);
  });

  it('takes an idea that is called “Cons” for a branch of objections', () => {
    const below = { 1: { id: 3, title: 'It is dear' } };
    const ideas = { 1: { id: 1, title: 'A', ideas: { 1: { id: 2, title: 'Cons', ideas: below } } } };
    const { map } = readWith(readMindmup, JSON.stringify({ id: 'root', formatVersion: 3, ideas }));
    expect(linksOf(map)).toEqual(['Cons opposes A', 'It is dear supports Cons']);
  });

  it('reads ideas that are nested deeply', () => {
    let inner: object = { id: 100, title: 'Last' };
    for (let id = 99; id > 0; id--) inner = { id, title: `T${id}`, ideas: { 1: inner } };
    const { map } = readWith(readMindmup, JSON.stringify({ formatVersion: 3, ideas: { 1: inner } }));
    expect(map.tables.nodes.size).toBe(100);
  });

  it('never throws on any text', () => expectNeverThrows(readMindmup, undefined, [FILE]));
});

const SAMPLE = 'mindmup/example.mup';

describe.skipIf(!hasSample(SAMPLE))('an argument map of MindMup', () => {
  it('has as many claims, brackets and assumptions as its file', () => {
    const text = sampleText(SAMPLE);
    const { map } = readWith(readMindmup, text);
    expectValid(map);
    const assumptions = [...recordsOf(map.tables.nodes)].filter(({ kind }) => kind === 'assumption');
    expect(countsOf(map)).toEqual(COUNTERS['mindmup']?.(text, SAMPLE));
    const ideas = text.slice(text.indexOf('"ideas"'));
    expect(assumptions).toHaveLength(ideas.match(/"attr_implicit_claim"/g)?.length ?? 0);
  });
});
