import { useEffect } from 'react';
import { visibilityOf } from '../../../shared/view/visibility';
import { useSession } from '../../state/context';
import type { Scene } from './scene';

/** Keeps the scene's faded, hidden and highlighted cards in step with focus, filter and search. */
export function useVisibility(scene: Scene): void {
  const { map, view } = useSession();
  useEffect(() => {
    function apply(): void {
      const { focus, filter, found, editing } = view.getState();
      // The card that is being typed is seen, also when it does not match (yet).
      const visibility = visibilityOf(map.store.getState().map, { focus, filter, kept: editing?.node });
      scene.setVisibility(visibility, found);
    }
    apply();
    const ends = [
      view.subscribe((state, before) => {
        const same = (['focus', 'filter', 'found', 'editing'] as const).every(
          (key) => state[key] === before[key],
        );
        if (!same) apply();
      }),
      map.onDiff(() => {
        const { focus, filter } = view.getState();
        if (focus || filter) apply();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [scene, map, view]);
}
