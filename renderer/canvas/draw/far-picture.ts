import type { ArgMap } from '../../../shared/map/arg-map';
import type { Scene } from '../scene/scene';
import { kindBoxes, type KindBoxes } from './draw-boxes';
import { farLineSteps, type FarLines } from './far-lines';

/** What a picture from far is drawn from. */
export interface FarPicture {
  readonly lines: FarLines;
  readonly boxes: KindBoxes;
}

const pictures = new WeakMap<Scene, { version: number; picture: FarPicture }>();

/** What a scene is drawn from when it is seen from far, worked out in steps; kept until something in it changes. */
export function* farPictureSteps(scene: Scene, map: ArgMap): Generator<void, FarPicture> {
  const { version, cards, hiddenByFilter: hidden } = scene;
  const known = pictures.get(scene);
  if (known?.version === version) return known.picture;
  const lines = yield* farLineSteps(map, cards, { hidden, waiting: scene.waiting.ids });
  const picture = { lines, boxes: kindBoxes(cards) };
  pictures.set(scene, { version, picture });
  return picture;
}
