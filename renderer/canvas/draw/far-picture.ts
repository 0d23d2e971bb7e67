import type { ArgMap } from '../../../shared/map/arg-map';
import { atOnce } from '../../state/in-steps';
import type { Scene } from '../scene/scene';
import { kindBoxes, type KindBoxes } from './draw-boxes';
import { farLineSteps, type FarLines } from './far-lines';

/** What a picture from far is drawn from. */
export interface FarPicture {
  readonly lines: FarLines;
  readonly boxes: KindBoxes;
}

const pictures = new WeakMap<Scene, { version: number; picture: FarPicture }>();

/** What a scene is drawn from when it is seen from far; kept until something in it changes. */
export function farPicture(scene: Scene, map: ArgMap): FarPicture {
  return atOnce(farPictureSteps(scene, map));
}

/** The same, worked out in steps in which nothing changes. */
export function* farPictureSteps(scene: Scene, map: ArgMap): Generator<void, FarPicture> {
  const { version, cards, hiddenByFilter } = scene;
  const known = pictures.get(scene);
  if (known?.version === version) return known.picture;
  const lines = yield* farLineSteps(map, cards, hiddenByFilter);
  const picture = { lines, boxes: kindBoxes(cards) };
  pictures.set(scene, { version, picture });
  return picture;
}
