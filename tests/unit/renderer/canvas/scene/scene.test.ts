import { describe, expect, it } from 'vitest';
import { Scene } from '../../../../../renderer/canvas/scene/scene';
import { runCommand, type CommandInput, type CommandName } from '../../../../../shared/edit/commands';
import { applyDiff } from '../../../../../shared/edit/diff';
import { boxOf } from '../../../../../shared/layout/rect';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { buildMap } from '../../../../../shared/map/build-map';
import { newMap } from '../../../../../shared/map/new-map';
import { linksFrom } from '../../../../../shared/map/queries';
import type { Link, Node, Place } from '../../../../../shared/map/schema';
import { builtTable, idsOf, recordsOf } from '../../../../../shared/map/table';
import { createIdMaker } from '../../../../../shared/ids';
import { cardId, undercutsOf } from '../../../../support/deep-maps';
import { seededIds } from '../../../../support/ids';

/** A claim with so many reasons in a ring around it. */
function hubOf(count: number): { nodes: Node[]; links: Link[]; places: Place[] } {
  const newId = seededIds(3);
  const nodes = Array.from({ length: count + 1 }, (): Node => ({
    id: newId('nodes'),
    kind: 'claim',
    text: 'So',
  }));
  const [hub] = nodes;
  const place = ({ id }: Node, index: number): Place => {
    const [angle, far] = [index, index === 0 ? 0 : 3000 + 3 * index];
    return { node: id, x: Math.round(Math.cos(angle) * far), y: Math.round(Math.sin(angle) * far) };
  };
  const links = nodes.slice(1).map(({ id }): Link => {
    return { id: newId('links'), relation: 'supports', premises: [id], target: { node: hub?.id ?? '' } };
  });
  return { nodes, links, places: nodes.map(place) };
}

let count = 0;
const context = {
  newId: createIdMaker((length) =>
    new Uint8Array(length).fill(0).map((_, i) => (i === length - 1 ? ++count % 32 : (count >> 5) % 32)),
  ),
  now: () => '2026-02-06T12:00:00Z',
};
const COMMENT = 'c-00000000000a';
const [A, B, C, LINK] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'l-00000000000a'] as const;

function startScene(): {
  scene: Scene;
  map: () => ArgMap;
  run: <N extends CommandName>(name: N, input: CommandInput<N>) => void;
} {
  let map: ArgMap = newMap({ title: 'Test', newId: context.newId, now: context.now() });
  const scene = new Scene(map);
  return {
    scene,
    map: () => map,
    run: (name, input) => {
      const edit = runCommand(map, name, input, context);
      if (!edit.ok) throw new Error(edit.error.message);
      map = applyDiff(map, edit.value.diff);
      scene.update(edit.value.diff, map);
    },
  };
}

function twoLinked(): ReturnType<typeof startScene> {
  const started = startScene();
  started.run('node.add', { id: A, kind: 'claim', text: 'Conclusion', at: { x: 0, y: 0 } });
  started.run('node.add', { id: B, kind: 'evidence', text: 'Premise', at: { x: 0, y: 300 } });
  started.run('link.add', { id: LINK, relation: 'supports', premises: [B], target: { node: A } });
  return started;
}

describe('Scene', () => {
  it('knows how many open comments a link has, and looks again when one is added or resolved', () => {
    const { scene, run } = twoLinked();
    expect(scene.commentsOnLink(LINK)).toBe(0);
    const before = scene.version;
    run('comment.add', { id: COMMENT, on: { link: LINK }, author: 'Ada', text: 'Does it?' });
    expect(scene.commentsOnLink(LINK)).toBe(1);
    expect(scene.version).toBeGreaterThan(before);
    run('comment.set', {
      id: COMMENT,
      fields: { resolved: { by: 'Bea', at: '2026-02-07T12:00:00Z' } },
    });
    expect(scene.commentsOnLink(LINK)).toBe(0);
  });

  it('finds the card and the link under the pointer', () => {
    const { scene } = twoLinked();
    const knob = scene.shapeOf(LINK)?.knob ?? { x: 0, y: 0 };
    expect(scene.cardAt({ x: 10, y: 310 })).toBe(B);
    expect(scene.cardAt({ x: 10, y: 200 })).toBeUndefined();
    expect(scene.linkAt(knob, 5)).toBe(LINK);
    expect(scene.linkAt({ x: knob.x + 500, y: knob.y }, 5)).toBeUndefined();
  });

  it('moves a link with its cards, and with an undercut on it the undercut', () => {
    const { scene, run } = twoLinked();
    run('node.add', {
      id: C,
      kind: 'counterargument',
      text: 'Does not follow',
      at: { x: 500, y: 300 },
      link: { as: 'premise', relation: 'opposes', target: { link: LINK } },
    });
    const undercut =
      [...scene.linksIn({ minX: 400, minY: 0, maxX: 900, maxY: 600 }).ids].find((id) => id !== LINK) ?? '';
    const before = scene.shapeOf(undercut)?.tip.x ?? NaN;
    run('nodes.move', {
      places: [
        { node: A, x: 1000, y: 0 },
        { node: B, x: 1000, y: 300 },
      ],
    });
    expect(scene.shapeOf(undercut)?.tip.x).toBeGreaterThan(before + 500);
    expect(scene.linkAt({ x: 130, y: 250 }, 20)).toBeUndefined();
  });

  it('draws some of the links of a card that thousands of reasons support, those of the cards in view among them', () => {
    const map = buildMap(
      { id: 'm-00000000000a', title: 'Hub', created: '2026-02-06T12:00:00Z' },
      hubOf(3000),
    );
    const scene = new Scene(map);
    const [, premise = ''] = [...idsOf(map.tables.nodes)];
    const around = scene.rectOf(premise);
    if (!around) throw new Error('The card is not there.');
    const { ids, isAll } = scene.linksIn({ minX: -9000, minY: -9000, maxX: 9000, maxY: 9000 });
    expect(isAll).toBe(false);
    expect(ids.size).toBeGreaterThan(0);
    const [own = ''] = linksFrom(map, premise).map(({ id }) => id);
    const near = scene.linksIn(boxOf(around));
    expect(near.ids).toContain(own);
    expect(near.ids.size).toBeLessThan(3000);
    const start = scene.shapeOf(own)?.knob ?? { x: NaN, y: NaN };
    expect(scene.linkAt(start, 3)).toBeDefined();
  });

  it('forgets what was removed', () => {
    const { scene, run } = twoLinked();
    run('remove', { ids: [B] });
    expect(scene.cardAt({ x: 10, y: 310 })).toBeUndefined();
    expect(scene.linksIn({ minX: -1e6, minY: -1e6, maxX: 1e6, maxY: 1e6 }).ids.size).toBe(0);
  });

  it('draws dragged cards and their links elsewhere, and puts them back when the drag is given up', () => {
    const { scene } = twoLinked();
    const before = scene.shapeOf(LINK)?.knob;
    scene.drag(new Set([B]), 200, 0);
    expect(scene.rectOf(B)?.x).toBe(200);
    expect(scene.shapeOf(LINK)?.knob.x).toBeGreaterThan(before?.x ?? 0);
    scene.drag(undefined);
    expect(scene.rectOf(B)?.x).toBe(0);
    expect(scene.shapeOf(LINK)?.knob).toEqual(before);
  });

  it('stands a card without a place below what it is linked to, over no other card', () => {
    const { scene, run } = twoLinked();
    run('node.add', {
      id: C,
      kind: 'claim',
      text: 'Another',
      link: { as: 'premise', relation: 'supports', target: { node: A } },
    });
    const rect = scene.rectOf(C);
    expect(rect?.y).toBeGreaterThan(0);
    expect(scene.cardAt({ x: (rect?.x ?? 0) + 5, y: (rect?.y ?? 0) + 5 })).toBe(C);
  });

  it('wraps a group around its members, with its title on top', () => {
    const { scene, run, map } = twoLinked();
    run('nodes.group', { id: 'g-00000000000a', ids: [A, B], title: 'Both' });
    const box = scene.groups.boxOf(map(), 'g-00000000000a');
    expect(box?.minX).toBeLessThan(0);
    expect(box?.maxY).toBeGreaterThan(300);
    expect(scene.groups.titleAt(map(), { x: 10, y: (box?.minY ?? 0) + 10 })).toBe('g-00000000000a');
  });

  it('hides a folded branch, closes the gap, and brings everything back to the pixel', () => {
    const { scene, run } = twoLinked();
    const D = 'n-00000000000d';
    run('node.add', { id: C, kind: 'evidence', text: 'Deep', at: { x: 64, y: 500 } });
    run('link.add', { id: 'l-00000000000c', relation: 'supports', premises: [C], target: { node: B } });
    run('node.add', { id: D, kind: 'claim', text: 'Next', at: { x: 0, y: 700 } });
    run('link.add', { id: 'l-00000000000d', relation: 'supports', premises: [D], target: { node: A } });
    const before = [A, B, C, D].map((id) => scene.rectOf(id));
    run('nodes.fold', { ids: [B], folded: true });
    expect(scene.rectOf(C)).toBeUndefined();
    expect(scene.card(B)?.folded).toBe(1);
    expect(scene.cardAt({ x: 300, y: 505 })).toBeUndefined();
    expect(scene.rectOf(D)?.y).toBeLessThan(700);
    expect(scene.placeOf(D, scene.rectOf(D) ?? { x: 0, y: 0 })).toEqual({ x: 0, y: 700 });
    run('nodes.fold', { ids: [B], folded: false });
    expect([A, B, C, D].map((id) => scene.rectOf(id))).toEqual(before);
  });

  it('hides and fades what a look asks for, and lights hits', () => {
    const { scene } = twoLinked();
    scene.setVisibility({ faded: new Set([A]), hidden: new Set([B, LINK]) }, new Set([A]));
    expect(scene.card(A)).toMatchObject({ faded: true, found: true });
    expect(scene.cardAt({ x: 10, y: 310 })).toBeUndefined();
    expect(scene.linksIn({ minX: -1000, minY: -1000, maxX: 1000, maxY: 1000 }).ids.size).toBe(0);
    scene.setVisibility({ faded: new Set(), hidden: new Set() });
    expect(scene.card(A)).toMatchObject({ faded: false, found: false });
    expect(scene.cardAt({ x: 10, y: 310 })).toBe(B);
  });

  it('shows dragged cards where they are dragged, and at their places when the drag is over', () => {
    const { scene } = twoLinked();
    scene.drag(new Set([B]), 500, 20);
    expect(scene.rectOf(B)).toMatchObject({ x: 500, y: 320 });
    expect(scene.cardsIn({ minX: 500, minY: 300, maxX: 600, maxY: 400 })).toContain(B);
    scene.drag(undefined);
    expect(scene.rectOf(B)).toMatchObject({ x: 0, y: 300 });
  });

  it('finds and draws links that end on one another by the thousand, and follows when the first of them moves', () => {
    const deep = undercutsOf(20_000);
    const places = [...recordsOf(deep.tables.nodes)].map(({ id }, index): Place => ({
      node: id,
      x: 0,
      y: index * 100,
    }));
    const map = {
      ...deep,
      tables: { ...deep.tables, places: builtTable(new Map(places.map((place) => [place.node, place]))) },
    };
    const scene = new Scene(map);
    const last = linksFrom(map, cardId(20_000))[0]?.id ?? '';
    expect(scene.linksIn({ minX: 0, minY: -100, maxX: 10, maxY: 50 }).ids).toContain(last);
    expect(scene.shapeOf(last)).toBeDefined();
    scene.drag(new Set([cardId(0)]), 5000, 0);
    expect(scene.linksIn({ minX: 5000, minY: -100, maxX: 5010, maxY: 50 }).ids).toContain(last);
  });

  it('measures cards as the page lays them out', () => {
    const { scene } = twoLinked();
    const card = scene.card(B);
    expect(card?.rect).toMatchObject({ width: card?.layout.width, height: card?.layout.height });
  });
});
