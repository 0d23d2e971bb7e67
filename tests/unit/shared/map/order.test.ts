import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestOf } from '../../../../shared/layout/forest';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { inOrder } from '../../../../shared/map/in-order';
import { outlineOf } from '../../../../shared/map/outline';
import { linksTo } from '../../../../shared/map/queries';
import { rootsOf } from '../../../../shared/map/roots';
import { Editor } from '../../../support/edit-map';
import { anyMap } from '../../../support/arbitrary-map';

const [A, B, C, TOP] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'n-00000000000d'];

function linkOrders(editor: Editor): (string | undefined)[] {
  return linksTo(editor.map, TOP).map(({ premises }) => premises[0]);
}

/** Three cards under one, from left to right against, for, for. */
function family(): Editor {
  const editor = new Editor();
  editor.do('node.add', { id: TOP, kind: 'claim', text: 'Top', at: { x: 0, y: 0 } });
  for (const [index, id] of [A, B, C].entries())
    editor.do('node.add', {
      id,
      kind: 'claim',
      text: id,
      at: { x: index * 300, y: 200 },
      link: { as: 'premise', relation: id === A ? 'opposes' : 'supports', target: { node: TOP } },
    });
  return editor;
}

describe('cards under a card', () => {
  it('come as a person or a file ordered them, else for before against, each from the left', () => {
    const editor = family();
    expect(linkOrders(editor)).toEqual([B, C, A]);
    const [b, c, a] = linksTo(editor.map, TOP);
    for (const [link, order] of [
      [a, 'a0'],
      [c, 'a1'],
      [b, 'a2'],
    ] as const)
      editor.do('link.set', { id: link?.id ?? '', fields: { order } });
    expect(linkOrders(editor)).toEqual([A, C, B]);
  });

  it('that are added where the others are in order come behind them, and else stand by their place', () => {
    const late = {
      kind: 'claim',
      text: 'Late',
      link: { as: 'premise', relation: 'supports', target: { node: TOP } },
    } as const;
    const loose = family();
    loose.do('node.add', { ...late, id: 'n-00000000000e', at: { x: -300, y: 200 } });
    expect(linkOrders(loose)).toEqual(['n-00000000000e', B, C, A]);

    const ordered = family();
    for (const [index, { id }] of linksTo(ordered.map, TOP).entries())
      ordered.do('link.set', { id, fields: { order: `a${index}` } });
    ordered.do('node.add', { ...late, id: 'n-00000000000e', at: { x: -300, y: 200 } });
    ordered.do('node.add', { ...late, id: 'n-00000000000f', at: { x: -600, y: 200 } });
    expect(linkOrders(ordered)).toEqual([B, C, A, 'n-00000000000e', 'n-00000000000f']);
  });
});

it('roots come main ones first, then as they stand, whatever they are', () => {
  const editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim', text: 'A', at: { x: 0, y: 0 } });
  editor.do('node.add', { id: B, kind: 'question', text: 'B?', at: { x: 300, y: 0 } });
  editor.do('node.add', { id: C, kind: 'gap', text: 'C', at: { x: 600, y: 0 } });
  expect(rootsOf(editor.map).free).toEqual([A, B, C]);
  editor.do('node.set', { id: C, fields: { main: true } });
  expect(rootsOf(editor.map).free).toEqual([C, A, B]);
});

describe('any map', () => {
  const ungrouped = (map: ArgMap): boolean => map.tables.groups.size === 0;

  it('has the same roots in the same order in layout and outline', () => {
    fc.assert(
      fc.property(
        anyMap.filter(({ map }) => ungrouped(map)),
        ({ map }) => {
          const { ids, roots } = forestOf(map);
          const laidOut = roots.flatMap(({ members }) => members.map((number) => ids[number]));
          const { free } = rootsOf(map);
          expect(laidOut.slice(0, free.length)).toEqual(free);
        },
      ),
    );
  });

  it('lists every card and link once, in the order of the outline', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { nodes, links } = inOrder(map);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(map.tables.nodes.size);
        expect(nodes).toHaveLength(map.tables.nodes.size);
        expect(new Set(links.map(({ id }) => id)).size).toBe(map.tables.links.size);
        const [first] = outlineOf(map).roots;
        expect(nodes[0]).toBe(first && find(map, 'nodes', first.id));
      }),
    );
  });
});
