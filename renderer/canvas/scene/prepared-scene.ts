import type { ArgMap } from '../../../shared/map/arg-map';
import { AT_ONCE_UP_TO, inSteps } from '../../state/in-steps';
import { farPictureSteps } from '../draw/far-picture';
import { Scene } from './scene';

const AT_ONCE = 30; // ms of work between which the window does what else it has to

const preparing = new WeakMap<ArgMap, Promise<void>>();
const prepared = new WeakMap<ArgMap, Scene>();

/** Makes the scene of a large map that is about to be shown, and what its first picture is drawn from, some ms at a time. */
export function prepareScene(map: ArgMap): Promise<void> {
  if (map.tables.nodes.size <= AT_ONCE_UP_TO) return Promise.resolve();
  const known = preparing.get(map);
  if (known) return known;
  const prepare = new Promise<void>((resolve) => void inSteps(sceneSteps(map), resolve, AT_ONCE));
  preparing.set(map, prepare);
  return prepare;
}

function* sceneSteps(map: ArgMap): Generator<void> {
  try {
    const scene = new Scene(map, true);
    yield* scene.fillSteps();
    yield* farPictureSteps(scene, map);
    prepared.set(map, scene);
  } catch {
    // The canvas makes one itself, and what is wrong comes up where it is told.
  }
}

/** The scene of a map: the one that was prepared, for who asks first. */
export function sceneOf(map: ArgMap): Scene {
  const scene = prepared.get(map);
  prepared.delete(map);
  return scene ?? new Scene(map);
}
