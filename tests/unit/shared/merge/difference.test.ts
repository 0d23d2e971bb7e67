import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../shared/merge/difference';
import { headline } from '../../../../shared/merge/headline';
import { sayDifference } from '../../../../shared/merge/say-difference';
import { after, bridgeMap, FERRY_TEXT, ID, type Step } from '../../../support/bridge-map';

const base = bridgeMap();

function linesOf(...steps: readonly Step[]): string[] {
  return sayDifference(differenceOf(base, after(base, 'ours', steps)), 'text');
}

const object = (text: string, node: string = ID.build): Step => [
  'node.add',
  { kind: 'counterargument', text, link: { as: 'premise', relation: 'opposes', target: { node } } },
];

describe('the difference of two maps', () => {
  it('says what is new about a claim, and that the claim now falls', () => {
    const lines = linesOf(object('It is slow.', ID.keep), object('It is dear.', ID.keep));
    expect(lines[0]).toBe('2 new objections to “Keep the ferry”.');
    expect(lines).toContain('  The conclusion “Keep the ferry” now falls');
    const topic = lines.slice(lines.indexOf('“Keep the ferry”') + 1);
    expect(topic.sort()).toEqual(['  + new objection: “It is dear”', '  + new objection: “It is slow”']);
  });

  it('shows which words changed, and what was graded', () => {
    const lines = linesOf(
      ['node.set', { id: ID.keep, fields: { text: 'Keep the old ferry.' } }],
      ['node.set', { id: ID.keep, fields: { credibility: 2 } }],
    );
    expect(lines).toContain('  ~ claim: text and grade');
    expect(lines).toContain('    text: Keep the {+old+} ferry.');
    expect(lines).toContain('    grade: 2');
  });

  it('keeps the layout apart from the meaning', () => {
    const lines = linesOf(
      ['nodes.move', { places: [ID.keep, ID.cost].map((node) => ({ node, x: 7, y: 7 })) }],
      ['nodes.fold', { ids: [ID.build], folded: true }],
    );
    expect(lines.slice(lines.indexOf('Layout'))).toEqual([
      'Layout',
      '  > 1 branch folded or unfolded',
      '  > 2 cards moved',
    ]);
    expect(lines).not.toContain('What holds');
  });

  it('tells highlights that were found again in a new text from those in doubt', () => {
    const lines = linesOf([
      'source.replace',
      { id: ID.article, text: FERRY_TEXT.replace('5 million', '6 million') },
    ]);
    expect(lines.join('\n')).toMatch(
      /the article “Ferries”[\s\S]*~ highlight re-anchored, reworded: “The ferry costs 5 million/i,
    );
  });

  it('says nothing changed of the same map', () => {
    expect(sayDifference(differenceOf(base, base), 'text')).toEqual(['Nothing changed.']);
  });

  it('is Markdown in which nobody’s words are markup', () => {
    const edited = after(base, 'ours', [
      ['node.set', { id: ID.keep, fields: { text: 'Keep *the* <b>ferry</b>.' } }],
    ]);
    const text = sayDifference(differenceOf(base, edited), 'markdown').join('\n');
    expect(text).toContain('## “Keep \\*the\\* \\<b\\>ferry\\</b\\>”');
    expect(text).not.toMatch(/(?<!\\)<b>/);
  });
});

describe('the headline of a difference', () => {
  it('counts what is new as a whole, and names what is new about something', () => {
    const edited = after(base, 'ours', [
      object('It is too dear.'),
      ['node.add', { kind: 'claim', text: 'Dig a tunnel.' }],
      ['remove', { ids: [ID.trade] }],
    ]);
    expect(headline(base, edited)).toBe(
      '1 new objection to “Build the bridge over the sound next year”, 1 reason for “Build the bridge over the sound next year” gone, 1 card added',
    );
  });
});
