import type { Node } from '../../shared/map/schema';
import { useRecord, useView } from '../state/context';

/** The node that is selected, when it is the only thing that is. */
export function useSelectedCard(): Node | undefined {
  const id = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  return useRecord('nodes', id);
}
