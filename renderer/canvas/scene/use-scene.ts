import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../state/context';
import { sceneOf } from './prepared-scene';
import type { Scene } from './scene';

/** The index of what stands on the canvas, kept up to date by the map's edits for as long as the canvas is shown. */
export function useScene(): Scene {
  const { map } = useSession();
  const scene = useMemo(() => sceneOf(map.store.getState().map), [map]);
  useEffect(() => map.onDiff((diff, state) => scene.update(diff, state)), [map, scene]);
  return scene;
}

/** Draws the component again when anything on the canvas has changed. */
export function useSceneVersion(scene: Scene): number {
  return useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () => scene.version,
  );
}
