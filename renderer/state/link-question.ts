import type { Point } from '../../shared/layout/rect';

/** What the popover on the canvas asks: the relation of a new link, or what to do with one that is there. */
export type LinkQuestion =
  | { kind: 'new'; premises: readonly string[]; target: string; at: Point }
  | { kind: 'change'; link: string; at: Point };
