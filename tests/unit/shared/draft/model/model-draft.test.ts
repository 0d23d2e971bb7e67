import { describe, expect, it } from 'vitest';
import { ModelDraft } from '../../../../../shared/draft/model/model-draft';
import { partsOf, type Part } from '../../../../../shared/draft/model/parts';
import { DROPPED } from '../../../../../shared/draft/model/read-items';
import type { Proposal } from '../../../../../shared/draft/proposal';

const TEXT = 'The dam must go, says Ana Ruiz. It leaks every spring. Is there another way? Nobody asked.';
const parts = partsOf(TEXT).parts;
const part: Part = parts[0] ?? [];

const item = (id: string, sentence: string, quote: string, more: object = {}): object => ({
  id,
  sentence,
  quote,
  kind: 'claim',
  main: false,
  speaker: '',
  reason: '',
  ...more,
});
const link = (from: string, to: string, relation = 'supports'): object => ({
  from,
  to,
  relation,
  reason: 'because',
});

const GO = item('a1', 's1', 'The dam must go', { main: true, reason: 'what it wants' });
const LEAKS = item('a2', 's2', 'It leaks every spring.', { kind: 'evidence' });
const WAY = item('a3', 's3', 'Is there another way?', { kind: 'question' });

function draft(items: unknown[], links: unknown[] = [], voices = {}) {
  const model = new ModelDraft({ text: TEXT, ...voices }, 'stub:1b');
  model.take(part, { items, links });
  return model.result();
}

function linksOf(proposals: readonly Proposal[]): string[] {
  return proposals.flatMap(({ id, links }) => links.map(({ relation, to }) => `${id} ${relation} ${to}`));
}

function droppedFor(why: string) {
  return (counts: { dropped: readonly { why: string; count: number }[] }) =>
    counts.dropped.find((each) => each.why === why)?.count;
}

describe('what stands of an answer', () => {
  it('are proposals in the order of the text, numbered anew, each with the name of the model', () => {
    const { proposals, counts } = draft([LEAKS, GO], [link('a2', 'a1')]);
    expect(proposals).toEqual([
      {
        id: 'p1',
        kind: 'claim',
        main: true,
        start: 0,
        end: 15,
        text: 'The dam must go',
        confidence: 0.5,
        cue: 'proposed by stub:1b: what it wants',
        links: [],
      },
      {
        id: 'p2',
        kind: 'evidence',
        main: false,
        start: 32,
        end: 54,
        text: 'It leaks every spring.',
        confidence: 0.5,
        cue: 'proposed by stub:1b',
        links: [{ relation: 'supports', to: 'p1', confidence: 0.5, cue: 'proposed by stub:1b: because' }],
      },
    ]);
    expect(counts).toEqual({ asked: 4, kept: 2, dropped: [], truncated: 0, unreadable: 0 });
  });

  it('has one main point, the first', () => {
    const { proposals } = draft([GO, item('a2', 's2', 'It leaks', { main: true })]);
    expect(proposals.map(({ main }) => main)).toEqual([true, false]);
  });

  it('names a speaker whom the text names, and no other; a known voice goes before', () => {
    const by = (speaker: string, voices = {}) =>
      draft([item('a1', 's1', 'The dam must go', { speaker })], [], voices).proposals[0]?.speaker;
    expect(by('Ana Ruiz')).toBe('Ana Ruiz');
    expect(by('The minister')).toBeUndefined();
    expect(by('')).toBeUndefined();
    expect(by('Ana Ruiz', { voices: [{ start: 0, end: 5, who: 'a reader' }] })).toBe('a reader');
  });

  it('shows reasons as one short line, whatever the model has put in them', () => {
    const { proposals } = draft([item('a1', 's1', 'The dam', { reason: `<b>\n\u202e${'x'.repeat(500)}` })]);
    expect(proposals[0]?.cue).toMatch(/^proposed by stub:1b: <b> x+…$/);
    expect(proposals[0]?.cue.length).toBeLessThan(200);
  });
});

describe('what is dropped, and counted', () => {
  it.each([
    ['invented words', item('a1', 's1', 'The dam must stay'), DROPPED.words],
    ['words of another sentence', item('a1', 's2', 'The dam must go'), DROPPED.words],
    ['a sentence that was not given', item('a1', 's9', 'The dam must go'), DROPPED.sentence],
    ['half a word', item('a1', 's2', 'leak'), DROPPED.cut],
    ['an unknown kind', item('a1', 's1', 'The dam', { kind: 'rumour' }), DROPPED.form],
    ['no item at all', 'The dam must go', DROPPED.form],
  ])('%s', (_name, raw, why) => {
    const { proposals, counts } = draft([raw]);
    expect(proposals).toEqual([]);
    expect(counts.dropped).toEqual([{ why, count: 1 }]);
  });

  it('the same words a second time', () => {
    const { proposals, counts } = draft([GO, { ...GO, id: 'a9' }]);
    expect(proposals).toHaveLength(1);
    expect(droppedFor(DROPPED.twice)(counts)).toBe(1);
  });

  it.each([
    ['an end that is unknown', [link('a1', 'a7')], DROPPED.unknownEnd],
    ['an end that was dropped', [link('a1', 'bad')], DROPPED.unknownEnd],
    ['a link to itself', [link('a1', 'a1')], DROPPED.selfLink],
    ['an answer to no question', [link('a1', 'a2', 'answers')], DROPPED.noQuestion],
    ['an undercut, which was not asked for', [link('a1', 'a2', 'undercuts')], DROPPED.form],
  ])('%s', (_name, links, why) => {
    const { proposals, counts } = draft([GO, LEAKS, item('bad', 's1', 'invented')], links);
    expect(linksOf(proposals)).toEqual([]);
    expect(droppedFor(why)(counts)).toBe(1);
  });

  it('the link that would close a circle, and one that says the same again', () => {
    const links = [
      link('a2', 'a1'),
      link('a1', 'a3', 'answers'),
      link('a3', 'a2'),
      link('a2', 'a1', 'opposes'),
    ];
    const { proposals, counts } = draft([GO, LEAKS, WAY], links);
    expect(linksOf(proposals)).toEqual(['p1 answers p3', 'p2 supports p1']);
    expect(droppedFor(DROPPED.circle)(counts)).toBe(1);
    expect(droppedFor(DROPPED.sameLink)(counts)).toBe(1);
  });

  it('what goes beyond any sensible number', () => {
    const { counts } = draft(Array.from({ length: 1000 }, () => 'x'));
    expect(droppedFor(DROPPED.tooMany)(counts)).toBe(700);
  });
});

describe('a text of several parts', () => {
  const [first, second] = [part.slice(0, 2), part.slice(2)];

  it('keeps ids of different answers apart, and lets later ones link to the main point', () => {
    const model = new ModelDraft({ text: TEXT }, 'stub:1b');
    expect(model.main).toBeUndefined();
    model.take(first, { items: [LEAKS, { ...GO, id: 'a1' }], links: [] });
    expect(model.main).toEqual({ start: 0, end: 15 });
    const objection = item('a1', 's4', 'Nobody asked.', { kind: 'counterargument' });
    model.take(second, { items: [objection], links: [link('a1', 'main', 'opposes'), link('a2', 'a1')] });
    const { proposals, counts } = model.result();
    expect(linksOf(proposals)).toEqual(['p3 opposes p1']);
    expect(droppedFor(DROPPED.unknownEnd)(counts)).toBe(1);
  });

  it('counts the parts that were lost', () => {
    const model = new ModelDraft({ text: TEXT }, 'stub:1b');
    model.lose(first, 'truncated');
    model.lose(second, 'unreadable');
    model.leaveOut(3);
    expect(model.result().counts).toEqual({
      asked: 4,
      kept: 0,
      dropped: [{ why: DROPPED.tooLong, count: 3 }],
      truncated: 1,
      unreadable: 1,
    });
  });
});
