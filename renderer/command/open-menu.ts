import type { MenuPlace } from '../../shared/commands/places';
import type { Workspace } from '../state/workspace';

/** A press of the right button, or of the menu key, which comes without a pointer. */
interface MenuPress {
  readonly clientX: number;
  readonly clientY: number;
  readonly preventDefault: () => void;
}

/** Opens the context menu of what is selected or active, where the person pressed. Each menu acts on that, so it is chosen first. */
export function openMenu(workspace: Workspace, place: MenuPlace, event: MenuPress): void {
  event.preventDefault();
  workspace.store.setState({ menu: { place, at: { x: event.clientX, y: event.clientY } } });
}
