import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type ArrangeOptions } from '../../../../shared/layout/arrange';
import { nodeCard } from '../../../../shared/layout/node-card';
import { boxOf, boxesOverlap, type Rect } from '../../../../shared/layout/rect';
import { groupBox } from '../../../../shared/layout/group-box';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import type { Link, Node } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { randomMap } from '../../../support/random-map';
import { chainMap, dagMap, starMap } from '../../../support/worst-maps';

function layOut(map: ArgMap, options: ArrangeOptions = {}): Map<string, Rect> {
  const sizeOf = (id: string): { width: number; height: number } => {
    const node = find(map, 'nodes', id);
    return node ? nodeCard(map, node) : { width: 0, height: 0 };
  };
  const places = arrange(map, sizeOf, options);
  return new Map(
    [...places].map(([id, point]) => {
      const { width, height } = sizeOf(id);
      return [id, { ...point, width, height }];
    }),
  );
}

function overlaps(rects: ReadonlyMap<string, Rect>): number {
  const sorted = [...rects.values()].sort((a, b) => a.x - b.x);
  let count = 0;
  sorted.forEach((rect, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.x >= rect.x + rect.width) break;
      if (boxesOverlap(boxOf(rect), boxOf(other))) count++;
    }
  });
  return count;
}

function aspect(rects: ReadonlyMap<string, Rect>): number {
  const boxes = [...rects.values()].map((rect) => boxOf(rect));
  const width = Math.max(...boxes.map((box) => box.maxX)) - Math.min(...boxes.map((box) => box.minX));
  const height = Math.max(...boxes.map((box) => box.maxY)) - Math.min(...boxes.map((box) => box.minY));
  return width / height;
}

const id = (letter: string): string => `n-00000000000${letter}`;
function smallMap(
  links: Pick<Link, 'relation' | 'premises' | 'target'>[],
  nodes: Partial<Node>[] = [],
): ArgMap {
  return buildMap(
    { id: 'm-000000000000', title: 'Small', created: '2026-01-01T00:00:00Z' },
    {
      nodes: ['a', 'b', 'c', 'd'].map((letter, index) => ({
        id: id(letter),
        kind: 'claim' as const,
        text: letter,
        ...nodes[index],
      })),
      links: links.map((link, index) => ({ id: `l-00000000000${index}`, ...link })),
    },
  );
}
const supports = (premises: string[], target: string): Pick<Link, 'relation' | 'premises' | 'target'> => ({
  relation: 'supports',
  premises: premises.map(id),
  target: { node: id(target) },
});

describe('arrange', () => {
  it.each([30, 57, 100, 300, 1000, 5000])(
    'gives %i cards the shape of a screen, and none lies on another',
    (size) => {
      for (const seed of [1, 2, 3]) {
        const rects = layOut(randomMap(size, seed));
        expect(rects.size).toBe(size);
        expect(overlaps(rects)).toBe(0);
        expect(aspect(rects)).toBeGreaterThan(0.5);
        expect(aspect(rects)).toBeLessThan(3);
      }
    },
  );

  it.each([
    ['star', starMap(3000)],
    ['chain', chainMap(3000)],
    ['dense graph', dagMap(2000)],
  ])('lays out a %s without cards on each other', (_name, map) => {
    expect(overlaps(layOut(map))).toBe(0);
  });

  it.each(['bottom-up', 'left-right'] as const)('goes %s', (direction) => {
    const rects = layOut(smallMap([supports(['b'], 'a'), supports(['c'], 'b')]), { direction });
    const [a, b] = [rects.get(id('a')), rects.get(id('b'))];
    if (direction === 'bottom-up') expect(b?.y).toBeLessThan(a?.y ?? 0);
    else expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
    expect(overlaps(rects)).toBe(0);
  });

  it('puts premises below what they argue for, linked premises side by side, and an undercut beside them', () => {
    const map = smallMap([
      supports(['b', 'c'], 'a'),
      { relation: 'opposes', premises: [id('d')], target: { link: 'l-000000000000' } },
    ]);
    const rects = layOut(map);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => rects.get(id(letter)));
    expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0));
    expect(c?.y).toBe(b?.y);
    expect(d?.y).toBe(b?.y);
    expect(d?.x).toBeGreaterThan(c?.x ?? Infinity);
  });

  it('puts rival answers side by side under their question, whatever hangs below them', () => {
    const answers = (premise: string): Pick<Link, 'relation' | 'premises' | 'target'> => ({
      relation: 'answers',
      premises: [id(premise)],
      target: { node: id('a') },
    });
    const wide = Array.from({ length: 9 }, (_, index) => `n-10000000000${index}`);
    const map = smallMap([answers('b'), answers('c')], [{ kind: 'question' }]);
    const grown = buildMap(map.head, {
      nodes: [
        ...recordsOf(map.tables.nodes),
        ...wide.map((node) => ({ id: node, kind: 'claim' as const, text: 'Because.' })),
      ],
      links: [
        ...recordsOf(map.tables.links),
        ...wide.map((node, index) => ({
          id: `l-10000000000${index}`,
          relation: 'supports' as const,
          premises: [node],
          target: { node: id(index % 2 === 0 ? 'b' : 'c') },
        })),
      ],
    });
    const rects = layOut(grown);
    const [b, c] = [rects.get(id('b')), rects.get(id('c'))];
    expect(b?.y).toBe(c?.y);
    expect((c?.x ?? 0) - (b?.x ?? 0) - (b?.width ?? 0)).toBeLessThan(60);
    expect(overlaps(rects)).toBe(0);
  });

  it('puts an objection beside what it attacks, and one with a branch of its own below it', () => {
    const against = (premise: string, target: string): Pick<Link, 'relation' | 'premises' | 'target'> => ({
      relation: 'opposes',
      premises: [id(premise)],
      target: { node: id(target) },
    });
    const beside = layOut(smallMap([against('b', 'a')]));
    expect(beside.get(id('b'))?.x).toBeGreaterThan((beside.get(id('a'))?.x ?? 0) + 260);
    expect(beside.get(id('b'))?.y).toBe(beside.get(id('a'))?.y);
    const below = layOut(smallMap([against('b', 'a'), supports(['c'], 'b')]));
    expect(below.get(id('b'))?.y).toBeGreaterThan(below.get(id('a'))?.y ?? Infinity);
  });

  it('lays out cycles, shared premises and nodes without links', () => {
    const cycle = layOut(smallMap([supports(['a'], 'b'), supports(['b'], 'a')]));
    expect(cycle.size).toBe(4);
    expect(overlaps(cycle)).toBe(0);
    const shared = layOut(smallMap([supports(['c'], 'a'), supports(['c'], 'b'), supports(['d'], 'c')]));
    expect(shared.get(id('d'))?.y).toBeGreaterThan(shared.get(id('c'))?.y ?? Infinity);
  });

  it('keeps members of a group next to each other', () => {
    const map = smallMap(
      [supports(['b'], 'a'), supports(['c'], 'a'), supports(['d'], 'a')],
      [{}, { group: 'g-000000000000' }, {}, { group: 'g-000000000000' }],
    );
    const rects = layOut(map);
    const order = ['b', 'c', 'd'].sort((p, q) => {
      const [one, two] = [rects.get(id(p)), rects.get(id(q))];
      return (one?.x ?? 0) - (two?.x ?? 0) || (one?.y ?? 0) - (two?.y ?? 0);
    });
    expect(Math.abs(order.indexOf('b') - order.indexOf('d'))).toBe(1);
  });

  it('lets no card into the area of a group but its members and what hangs below them', () => {
    const card = fc.record({ group: fc.integer({ min: 0, max: 3 }), above: fc.nat(), isRoot: fc.boolean() });
    fc.assert(
      fc.property(fc.array(card, { minLength: 2, maxLength: 24 }), (cards) => {
        const nodeId = (index: number): string => `n-${String(index).padStart(12, '0')}`;
        const groupId = (group: number): string => `g-00000000000${group}`;
        const aboveOf = (index: number): number | undefined => {
          const { above = 0, isRoot = true } = cards[index] ?? {};
          return isRoot || index === 0 ? undefined : above % index;
        };
        const isBelow = (index: number, group: number): boolean => {
          for (let at: number | undefined = index; at !== undefined; at = aboveOf(at))
            if (cards[at]?.group === group) return true;
          return false;
        };
        const map = buildMap(
          { id: 'm-000000000000', title: 'Groups', created: '2026-01-01T00:00:00Z' },
          {
            groups: [1, 2, 3].map((group) => ({ id: groupId(group), title: 'A group' })),
            nodes: cards.map(({ group }, index) => ({
              id: nodeId(index),
              kind: 'claim' as const,
              text: 'A claim',
              ...(group > 0 && { group: groupId(group) }),
            })),
            links: cards.flatMap((_, index) => {
              const above = aboveOf(index);
              if (above === undefined) return [];
              const ends = { premises: [nodeId(index)], target: { node: nodeId(above) } };
              return { id: `l-${String(index).padStart(12, '0')}`, relation: 'supports' as const, ...ends };
            }),
          },
        );
        const rects = layOut(map);
        for (const group of recordsOf(map.tables.groups)) {
          const number = Number(group.id.at(-1));
          const members = cards.flatMap((one, index) =>
            one.group === number ? (rects.get(nodeId(index)) ?? []) : [],
          );
          const area = groupBox(group, members);
          cards.forEach((_, index) => {
            const rect = rects.get(nodeId(index));
            if (area && rect && !isBelow(index, number)) expect(boxesOverlap(area, boxOf(rect))).toBe(false);
          });
        }
      }),
    );
  });

  it('gives the same picture again when what it gave is arranged anew', () => {
    const map = randomMap(400);
    const first = layOut(map);
    const placed = buildMap(map.head, {
      nodes: [...recordsOf(map.tables.nodes)],
      links: [...recordsOf(map.tables.links)],
      places: [...first].map(([node, { x, y }]) => ({ node, x, y })),
    });
    expect(layOut(placed)).toEqual(first);
  });

  it('leaves pinned cards where they are, and lays no card on them', () => {
    const map = randomMap(200);
    const free = layOut(map);
    const pinned = new Map(
      [...free]
        .filter((_, index) => index % 20 === 0)
        .map(([node, { x, y }]) => [node, { x: x + 150, y: y + 90 }]),
    );
    const rects = layOut(map, { pinned });
    for (const [node, place] of pinned) expect(rects.get(node)).toMatchObject(place);
    const pins = new Map([...rects].filter(([node]) => pinned.has(node)));
    for (const [node, rect] of rects) {
      if (pinned.has(node)) continue;
      for (const pin of pins.values()) expect(boxesOverlap(boxOf(rect), boxOf(pin))).toBe(false);
    }
  });
});
