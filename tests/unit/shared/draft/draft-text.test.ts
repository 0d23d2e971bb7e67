import { describe, expect, it } from 'vitest';
import { draftText } from '../../../../shared/draft/draft-text';
import type { Proposal } from '../../../../shared/draft/proposal';
import { ARTICLE } from '../../../support/article';

const { proposals } = draftText({ text: ARTICLE, title: 'The Bridge at Harrow Should Be Closed to Cars' });

function about(words: string, from: readonly Proposal[] = proposals): Proposal {
  const found = from.find((proposal) => proposal.text.includes(words));
  if (!found) throw new Error(`Nothing was proposed about “${words}”.`);
  return found;
}

describe('a draft', () => {
  it('has the words of the text at its ranges', () => {
    for (const { start, end, text } of proposals)
      expect(ARTICLE.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
  });

  it('marks one main claim: what the author concludes', () => {
    expect(proposals.filter((proposal) => proposal.main).map(({ kind, text }) => [kind, text])).toEqual([
      ['claim', 'In conclusion, I believe that keeping cars on the bridge costs more than it brings,'],
    ]);
  });

  it.each([
    ['found cracks', 'evidence'],
    ['should close', 'claim'],
    ['a gamble', 'claim'],
    ['lose some trade', 'counterargument'],
    ['view is mistaken', 'counterargument'],
    ['more than four minutes', 'question'],
    ['We assume', 'assumption'],
  ])('reads “%s” as %s', (words, kind) => {
    expect(about(words).kind).toBe(kind);
  });

  it('says why in plain words, and how surely', () => {
    expect(about('lose some trade').cue).toContain('of course');
    for (const { cue, confidence } of proposals) {
      expect(cue).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('links a reason to what it is a reason for, and a denial to what it denies', () => {
    expect(about('a collapse would').links).toEqual([
      expect.objectContaining({ relation: 'supports', to: about('keeping cars').id }),
    ]);
    expect(about('view is mistaken').links).toEqual([
      expect.objectContaining({ relation: 'opposes', to: about('nobody will come').id }),
    ]);
    expect(about('gained more from walkers').links).toEqual([
      expect.objectContaining({ relation: 'opposes', to: about('lose some trade').id }),
    ]);
  });

  it('keeps who speaks, and does not take it for the author’s main claim', () => {
    expect(about('one heavy lorry').speaker).toBe('The engineers');
    expect(about('nobody will come').speaker).toBe('Shop owners');
    expect(about('should close').speaker).toBeUndefined();
  });

  it('offers a statement that stands by itself, and changes nothing by itself', () => {
    const claim = about('keeping cars');
    expect(claim.statement).toBe('Keeping cars on the bridge costs more than it brings.');
    expect(claim.text).toMatch(/^In conclusion, I believe/);
  });

  it('takes a text that argues by asking for what it is', () => {
    const asking = draftText({
      text: 'Should the city build the tunnel or repair the bridge? Time is short.\n\nCan it pay for both? Who will carry the debt?\n\nWould voters accept a toll? Or has patience run out?',
    }).proposals;
    expect(asking.find((proposal) => proposal.main)?.text).toBe(
      'Should the city build the tunnel or repair the bridge?',
    );
    expect(asking.filter(({ kind }) => kind === 'question')).toHaveLength(5);
    for (const { links } of asking) expect(links).toEqual([]); // a question answers nothing
  });

  it('leaves out other voices, and drafts from them with their name when they are selected', () => {
    const text = `${ARTICLE}\nThe old stones must be saved, as my father said.`;
    const start = text.indexOf('The old stones');
    const voices = [{ start, end: text.length, who: 'reader' }];
    expect(draftText({ text, voices }).proposals.filter((proposal) => proposal.end > start)).toEqual([]);
    const selected = draftText({ text, voices, range: { start, end: text.length } }).proposals;
    expect(selected.map(({ speaker }) => speaker)).toEqual(['reader']);
  });

  it('drafts from a selection alone', () => {
    const start = ARTICLE.indexOf('In 2023');
    const end = ARTICLE.indexOf('Of course');
    const some = draftText({ text: ARTICLE, range: { start, end } }).proposals;
    expect(some.length).toBeGreaterThan(1);
    for (const proposal of some) {
      expect(proposal.start).toBeGreaterThanOrEqual(start);
      expect(proposal.end).toBeLessThanOrEqual(end);
    }
  });

  it('does not propose again what was turned down, unless as another kind', () => {
    const { start, end, kind } = about('found cracks');
    const rejected = [{ start, end, kind }];
    expect(draftText({ text: ARTICLE, rejected }).proposals.some((one) => one.start === start)).toBe(false);
    const other = [{ start, end, kind: 'question' }];
    expect(draftText({ text: ARTICLE, rejected: other }).proposals.some((one) => one.start === start)).toBe(
      true,
    );
  });

  it('shows the words that gave a proposal away as they are written', () => {
    const { proposals: found } = draftText({ text: 'The pier is old. I find that it should be closed.' });
    expect(about('should be closed', found).cue).toContain('“I find”');
  });

  it('never takes for the main claim what others say and the author denies', () => {
    for (const text of [
      'The terminal is widely believed to bring jobs. That belief is mistaken, because the cranes run without people.',
      'Some people say that cyclists should have licences. But licences cost more than they bring, and no country has kept them.',
    ])
      expect(draftText({ text }).proposals.find(({ main }) => main)?.text ?? '').not.toMatch(
        /believed|Some people/,
      );
  });

  it('takes an item of a list without its mark', () => {
    const list = 'We should build the tram.\n\n- The bus is too loud.\n\n- The tram must be quiet.';
    expect(about('quiet', draftText({ text: list }).proposals).text).toBe('The tram must be quiet.');
  });

  it('shows a number whole', () => {
    const text =
      'A study of 2,400 commuters found that those who cycled were ill less often. Cities should build lanes.';
    expect(about('commuters', draftText({ text }).proposals).cue).toContain('“2,400”');
  });

  it('proposes nothing for a story in which one thing only comes after the other', () => {
    const text = 'Yesterday my neighbour bought a bread for six crowns. Then she went home.';
    expect(draftText({ text }).proposals).toEqual([]);
  });

  it('proposes nothing for a list or a table, but guesses about what is selected in it', () => {
    const text = 'Bread\n\nFlour, water, salt, yeast.\n\n1\t1\n2\t4\n3\t9\n4\t16.\n';
    expect(draftText({ text }).proposals).toEqual([]);
    const start = text.indexOf('Flour');
    expect(draftText({ text, range: { start, end: start + 26 } }).proposals).toHaveLength(1);
  });

  it('finds nothing in nothing', () => {
    expect(draftText({ text: '' }).proposals).toEqual([]);
    expect(draftText({ text: ' \n\n ' }).proposals).toEqual([]);
  });
});
