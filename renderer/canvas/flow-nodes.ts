import { Position } from '@xyflow/react';
import { linksFrom } from '../../shared/map/queries';
import type { ArgMap } from '../../shared/map/arg-map';
import type { CardFace } from '../../shared/picture/card-face';
import type { CardNode } from './Card';
import type { Scene } from './scene/scene';
import type { SceneCard } from './scene/scene-card';

const HANDLE = 14; // px

interface Made {
  card: SceneCard;
  x: number;
  y: number;
  selected: boolean;
  isRoot: boolean;
  flow: CardNode;
}

/**
 * Makes React Flow's nodes from cards and keeps them while nothing about them changes, so that it draws again only what did. Size and
 * handles are given: without them every card would be mounted once to be measured.
 */
export function createFlowNodes(): (
  scene: Scene,
  map: ArgMap,
  ids: readonly string[],
  selection: ReadonlySet<string>,
) => CardNode[] {
  const made = new Map<string, Made>();
  return (scene, map, ids, selection) =>
    ids.flatMap((id) => {
      const card = scene.card(id);
      const rect = scene.rectOf(id);
      if (!card || !rect) return [];
      const { x, y } = rect;
      const selected = selection.has(id);
      const isRoot = linksFrom(map, id).length === 0;
      const before = made.get(id);
      const same = before?.card === card && before.x === x && before.y === y && before.selected === selected;
      if (before && same && before.isRoot === isRoot) return before.flow;
      const faceAt = (step: number): CardFace =>
        scene.faces.of(map, card.node, rect, step, () => card.layout);
      const flow = flowNode(id, { card, isRoot, faceAt }, { x, y }, selected);
      made.set(id, { card, x, y, selected, isRoot, flow });
      return flow;
    });
}

function flowNode(
  id: string,
  data: CardNode['data'],
  position: { x: number; y: number },
  selected: boolean,
): CardNode {
  const { width, height } = data.card.layout;
  const left = width / 2 - HANDLE / 2;
  const handle = { type: 'source' as const, x: left, width: HANDLE, height: HANDLE };
  return {
    id,
    type: 'card',
    position,
    width,
    height,
    selected,
    data,
    handles: [
      { ...handle, id: 'top', position: Position.Top, y: -HANDLE / 2 },
      { ...handle, id: 'bottom', position: Position.Bottom, y: height - HANDLE / 2 },
    ],
  };
}
