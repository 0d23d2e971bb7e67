import { useEffect } from 'react';
import { lookOf } from '../../../shared/view/look';
import { useSession } from '../../state/context';
import type { Scene } from './scene';

/** Lets the scene fade, hide and light what focus, filter and search ask for. */
export function useLook(scene: Scene): void {
  const { map, view } = useSession();
  useEffect(() => {
    function apply(): void {
      const { focus, filter, found } = view.getState();
      scene.setLook(lookOf(map.store.getState().map, { focus, filter }), found);
    }
    apply();
    const ends = [
      view.subscribe((state, before) => {
        const same = state.focus === before.focus && state.filter === before.filter;
        if (!same || state.found !== before.found) apply();
      }),
      map.onDiff(() => {
        const { focus, filter } = view.getState();
        if (focus || filter) apply();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [scene, map, view]);
}
