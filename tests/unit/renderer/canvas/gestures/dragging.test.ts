import { beforeEach, describe, expect, it } from 'vitest';
import { createDragging } from '../../../../../renderer/canvas/gestures/dragging';
import { Scene } from '../../../../../renderer/canvas/scene/scene';
import type { Commands } from '../../../../../renderer/state/commands';
import { select } from '../../../../../renderer/state/view-store';
import { find } from '../../../../../shared/map/arg-map';
import { allCommands } from '../../../../support/all-commands';
import { openReaderWindow, type ReaderWindow } from '../../../../support/reader-window';

let window: ReaderWindow;
let commands: Commands;
let root: string;
let below: string;

beforeEach(async () => {
  window = openReaderWindow();
  commands = await allCommands(window.workspace);
  root = window.addNode('claim').node;
  below = window.addNode('evidence').node;
  const { map, view } = window.session;
  map.dispatch('link.add', { relation: 'supports', premises: [below], target: { node: root } });
  const places = [root, below].map((node, row) => ({ node, x: 100, y: row * 200 }));
  map.dispatch('nodes.move', { places });
  map.dispatch('nodes.fold', { ids: [root], folded: true });
  select(view, [root]);
});

function placeOf(id: string): { x: number; y: number } {
  const { x = 0, y = 0 } = find(window.map(), 'places', id) ?? {};
  return { x, y };
}

describe('a folded card', () => {
  it('is deleted with the branch that it stands for, and comes back with it', () => {
    commands.run('edit.delete');
    expect(window.map().tables.nodes.size).toBe(0);
    commands.run('edit.undo');
    expect(find(window.map(), 'nodes', below)).toBeDefined();
    expect(window.map().tables.links.size).toBe(1);
  });

  it('takes it along when it is moved by keys', () => {
    const before = placeOf(below);
    commands.run('canvas.nudge.right');
    expect(placeOf(below)).toEqual({ x: before.x + 10, y: before.y });
  });

  it('takes it along when it is dragged, as one step, and is copied with it', () => {
    const before = [placeOf(root), placeOf(below)];
    const dragging = createDragging(window, new Scene(window.map()));
    dragging.start([root], false);
    dragging.stop(40, -20);
    expect([placeOf(root), placeOf(below)]).toEqual(before.map(({ x, y }) => ({ x: x + 40, y: y - 20 })));
    commands.run('edit.undo');
    expect([placeOf(root), placeOf(below)]).toEqual(before);
    dragging.start([root], true);
    dragging.stop(500, 0);
    expect(window.map().tables.nodes.size).toBe(4);
    expect(window.map().tables.links.size).toBe(2);
  });
});
