import type { Scope } from '../../shared/commands/command';
import type { Mode } from '../../shared/commands/view';

/** The part of the window that has the keyboard where nothing else has it, by what the middle shows. */
export const HOME_SCOPES: Readonly<Record<Mode, Scope>> = {
  map: 'canvas',
  matrix: 'matrix',
  timeline: 'timeline',
};
