import { describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import type { MapRecords } from '../../../../shared/map/index-records';
import { checkMap } from '../../../../shared/map/invariants';
import type { Link, LinkTarget, Node, Source } from '../../../../shared/map/schema';
import { textHash } from '../../../../shared/text/hash';
import { makePassage } from '../../../../shared/text/selector';

const [A, B, Q] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000q'];
const [L1, L2] = ['l-000000000001', 'l-000000000002'];
const NODES: Node[] = [
  { id: A, kind: 'claim', text: 'A' },
  { id: B, kind: 'evidence', text: 'B' },
  { id: Q, kind: 'question', text: 'Q' },
];
const TEXT = 'A bike 🚲 on a bridge.';
const SOURCE: Source = {
  id: 's-000000000000',
  kind: 'article',
  title: '',
  authors: [],
  text: TEXT,
  textHash: textHash(TEXT),
};
const PASSAGE = makePassage({ id: 'p-000000000000', source: SOURCE, start: 2, end: 6 });

function mapOf(records: MapRecords): ArgMap {
  const head = { id: 'm-000000000000', title: '', created: '2026-01-01T00:00:00Z' };
  return buildMap(head, { nodes: NODES, sources: [SOURCE], ...records });
}

function link(
  id: string,
  premises: string[],
  target: LinkTarget,
  relation: Link['relation'] = 'supports',
): Link {
  return { id, relation, premises, target };
}

const codes = (records: MapRecords): string[] => checkMap(mapOf(records)).map(({ code }) => code);

describe('links', () => {
  it('may support in a circle and attack an attack', () => {
    const links = [
      link(L1, [A], { node: B }),
      link(L2, [B], { node: A }),
      link('l-000000000003', [Q], { link: L1 }, 'opposes'),
      link('l-000000000004', [A], { link: 'l-000000000003' }, 'opposes'),
    ];
    expect(codes({ links })).toEqual([]);
  });

  it('may not name a premise twice, or have their target as a premise', () => {
    expect(codes({ links: [link(L1, [A, A], { node: B })] })).toEqual(['premises']);
    expect(codes({ links: [link(L1, [A, B], { node: B })] })).toEqual(['premises']);
  });

  it('may not target themselves, or each other', () => {
    expect(codes({ links: [link(L1, [A], { link: L1 }, 'opposes')] })).toEqual(['cycle']);
    const pair = [link(L1, [A], { link: L2 }, 'opposes'), link(L2, [B], { link: L1 })];
    expect(codes({ links: pair })).toEqual(['cycle', 'cycle']);
  });

  it('may answer only a question, with one premise', () => {
    expect(codes({ links: [link(L1, [A], { node: Q }, 'answers')] })).toEqual([]);
    expect(codes({ links: [link(L1, [A], { node: B }, 'answers')] })).toEqual(['answer']);
    expect(codes({ links: [link(L1, [A, B], { node: Q }, 'answers')] })).toEqual(['answer']);
    const onLink = [link(L1, [A], { node: Q }), link(L2, [B], { link: L1 }, 'answers')];
    expect(codes({ links: onLink })).toEqual(['answer']);
  });

  it('may not lead to what is not there', () => {
    expect(codes({ links: [link(L1, [A], { link: L2 })] })).toEqual(['dangling']);
    expect(codes({ links: [link(L1, ['n-zzzzzzzzzzzz'], { node: A })] })).toEqual(['dangling']);
  });
});

describe('passages', () => {
  it('may not quote other words than stand there, unless they are in doubt', () => {
    expect(codes({ passages: [PASSAGE] })).toEqual([]);
    expect(codes({ passages: [{ ...PASSAGE, exact: 'boat' }] })).toEqual(['passage']);
    expect(codes({ passages: [{ ...PASSAGE, exact: 'boat', status: 'reworded' }] })).toEqual([]);
  });

  it('may not lie outside the text or begin or end inside a character, unless they are lost', () => {
    const bike = TEXT.indexOf('🚲');
    for (const range of [
      { start: 5, end: 500 },
      { start: 6, end: 6 },
      { start: bike + 1, end: bike + 4 },
      { start: 2, end: bike + 1 },
    ]) {
      expect(codes({ passages: [{ ...PASSAGE, ...range, status: 'moved' }] })).toEqual(['passage']);
      expect(codes({ passages: [{ ...PASSAGE, ...range, status: 'lost' }] })).toEqual([]);
    }
  });
});

it('sources may not keep ranges outside their text', () => {
  const inside = { start: 0, end: 6 };
  const outside = { start: 0, end: 600 };
  expect(
    codes({
      sources: [
        { ...SOURCE, voices: [{ ...inside, who: 'x' }], pages: [{ start: TEXT.length, label: 'ii' }] },
      ],
    }),
  ).toEqual([]);
  expect(codes({ sources: [{ ...SOURCE, voices: [{ ...outside, who: 'x' }] }] })).toEqual(['range']);
  expect(codes({ sources: [{ ...SOURCE, rejected: [{ ...outside, kind: 'claim' }] }] })).toEqual(['range']);
  expect(codes({ sources: [{ ...SOURCE, pages: [{ start: 600, label: 'i' }] }] })).toEqual(['range']);
});

it('places may not be off the canvas or of a node that is not there', () => {
  expect(codes({ places: [{ node: A, x: 2e7, y: 0 }] })).toEqual(['position']);
  expect(codes({ places: [{ node: A, x: NaN, y: 0 }] })).toEqual(['position']);
  expect(codes({ places: [{ node: 'n-zzzzzzzzzzzz', x: 0, y: 0 }] })).toEqual(['dangling']);
});

it('comments may be about this map alone', () => {
  const comment = { id: 'c-000000000000', author: '', created: '2026-01-01T00:00:00Z', text: '' };
  expect(codes({ comments: [{ ...comment, on: { map: 'm-000000000000' } }] })).toEqual([]);
  expect(codes({ comments: [{ ...comment, on: { map: 'm-zzzzzzzzzzzz' } }] })).toEqual(['dangling']);
});
