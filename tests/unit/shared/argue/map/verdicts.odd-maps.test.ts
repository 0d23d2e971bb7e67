import { expect, it } from 'vitest';
import { unlimited } from '../../../../../shared/argue/budget';
import { Judging } from '../../../../../shared/argue/live/judging';
import { explanationInWords } from '../../../../../shared/argue/map/explain-in-words';
import { readingOf } from '../../../../../shared/argue/map/map-reading';
import { standingsOf, type Standing, type VerdictChoice } from '../../../../../shared/argue/map/standings';
import { explain } from '../../../../../shared/argue/map/why';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { indexRecords } from '../../../../../shared/map/index-records';
import type { Head, Link, Node } from '../../../../../shared/map/schema';

const HEAD: Head = { id: 'm', title: '', created: '2026-01-01T00:00:00Z' };
const MANY = 5000;

const claim = (id: string): Node => ({ id, kind: 'claim', text: `Claim ${id}.` });
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);
let count = 0;
function link(relation: Link['relation'], from: string, to: string, weight?: number): Link {
  const target = to.startsWith('l') ? { link: to } : { node: to };
  return { id: `l${count++}`, relation, premises: [from], target, ...(weight !== undefined && { weight }) };
}

/** As the whole map is judged, and as it is judged by and by in the window, which must come to the same. */
function judge(map: ArgMap): ReadonlyMap<string, Standing> {
  const choice: VerdictChoice = { labels: 'grounded', degrees: 'quadratic-energy' };
  const [whole, live] = [standingsOf(map, choice, unlimited), new Judging(map).judge(choice, unlimited)];
  if (!whole.ok) throw new Error(whole.error.message);
  if (!live.ok) throw new Error(live.error.message);
  const { of } = whole.value;
  expect(new Set(live.value.changes.map(([id]) => id))).toEqual(new Set(of.keys()));
  for (const [id, standing] of live.value.changes) {
    const there = of.get(id);
    expect(standing?.outcome, id).toBe(there?.outcome);
    if (there?.degree !== undefined) expect(standing?.degree, id).toBeCloseTo(there.degree, 9);
  }
  return of;
}

function why(map: ArgMap, id: string): string {
  const explained = explain(
    map,
    readingOf(map).cards.findIndex((card) => card.id === id),
  );
  return explained.ok ? explanationInWords(map, explained.value).join(' ') : explained.error.message;
}

it('an empty map has no verdicts', () => {
  expect(judge(indexRecords(HEAD, {})).size).toBe(0);
});

it('a reason that undercuts itself is undecided, and so is what it is for', () => {
  const support = link('supports', 'n0', 'n1');
  const map = indexRecords(HEAD, {
    nodes: ['n0', 'n1'].map(claim),
    links: [support, { ...link('opposes', 'n1', support.id) }],
  });
  const of = judge(map);
  expect([of.get('n0')?.outcome, of.get('n1')?.outcome]).toEqual(['in', 'undecided']);
  expect(why(map, 'n1')).toContain('is undecided, since “Claim n1” undercuts it');
});

it('an undercut of an undercut brings a reason back', () => {
  const support = link('supports', 'n0', 'n1');
  const undercut = link('opposes', 'n2', support.id);
  const map = (links: Link[]): ArgMap => indexRecords(HEAD, { nodes: numbered(4).map(claim), links });
  expect(judge(map([support, undercut])).get('n1')?.outcome).toBe('out');
  const restored = judge(map([support, undercut, link('opposes', 'n3', undercut.id)]));
  expect([restored.get('n1')?.outcome, restored.get(undercut.id)?.outcome]).toEqual(['in', 'out']);
});

it('5,000 objections to one claim leave nothing of it', () => {
  const [first = '', ...others] = numbered(MANY + 1);
  const map = indexRecords(HEAD, {
    nodes: [first, ...others].map(claim),
    links: others.map((id) => link('opposes', id, first)),
  });
  const of = judge(map);
  expect(of.get(first)?.outcome).toBe('out');
  expect(of.get(first)?.degree).toBeCloseTo(0, 5);
  expect(why(map, first)).toMatch(
    /Only the \d+ nearest of 5,000 cards that bear on it were tried for that\./,
  );
});

it('of 5,000 answers that exclude each other all are undecided, and the one that weighs more holds', () => {
  const ids = numbered(MANY);
  const nodes: Node[] = [...ids.map(claim), { id: 'q', kind: 'question', text: 'Which?', exclusive: true }];
  const alike = judge(indexRecords(HEAD, { nodes, links: ids.map((id) => link('answers', id, 'q')) }));
  expect(alike.get('q')).toMatchObject({ outcome: 'contested' });
  expect(alike.get('q')?.answers?.length).toBe(MANY);
  const map = indexRecords(HEAD, {
    nodes,
    links: ids.map((id) => link('answers', id, 'q', id === 'n7' ? 1 : 0.5)),
  });
  const of = judge(map);
  expect(of.get('q')).toMatchObject({ outcome: 'answered', answers: ['n7'] });
  expect(of.get('n8')?.outcome).toBe('out');
  expect(why(map, 'n8')).toContain('Only one answer to “Which?” can hold, and “Claim n7” stands.');
});

it('2,000 claims that support each other in a circle are out until something from outside holds one', () => {
  const ids = numbered(2000);
  const round = ids.map((id, i) => link('supports', id, ids[(i + 1) % ids.length] ?? ''));
  const alone = judge(indexRecords(HEAD, { nodes: ids.map(claim), links: round }));
  expect(new Set(ids.map((id) => alone.get(id)?.outcome))).toEqual(new Set(['out']));
  const held = judge(
    indexRecords(HEAD, {
      nodes: [...ids, 'x'].map(claim),
      links: [...round, link('supports', 'x', ids[0] ?? '')],
    }),
  );
  expect(new Set(ids.map((id) => held.get(id)?.outcome))).toEqual(new Set(['in']));
});

it('2,000 claims that oppose each other in a circle are undecided, and their degrees settle', () => {
  const ids = numbered(2000);
  const round = ids.map((id, i) => link('opposes', id, ids[(i + 1) % ids.length] ?? ''));
  const of = judge(indexRecords(HEAD, { nodes: ids.map(claim), links: round }));
  expect(new Set(ids.map((id) => of.get(id)?.outcome))).toEqual(new Set(['undecided']));
  expect(of.get('n0')?.degree).toBeCloseTo(0.423854, 5);
});
