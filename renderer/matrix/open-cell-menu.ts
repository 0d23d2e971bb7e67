import { openMenu } from '../command/open-menu';
import type { Spot } from '../state/matrix-store';
import type { Workspace } from '../state/workspace';

/** The id of a place's element, which the grid names as active. */
export function spotId({ evidence, hypothesis }: Spot): string {
  return `cell-${evidence ?? ''}-${hypothesis ?? ''}`;
}

/** Opens the menu of a cell or a heading beside it. */
export function openMenuAt(workspace: Workspace, spot: Spot): void {
  const rect = document.getElementById(spotId(spot))?.getBoundingClientRect();
  const press = { clientX: rect?.left ?? 0, clientY: rect?.bottom ?? 0, preventDefault: () => undefined };
  openMenu(workspace, menuOf(spot), press);
}

/** Which menu a place has. */
export function menuOf({ evidence, hypothesis }: Spot): 'cell' | 'item' | 'hypothesis' {
  if (evidence !== undefined && hypothesis !== undefined) return 'cell';
  return hypothesis === undefined ? 'item' : 'hypothesis';
}
