import type { Rect } from '../../../shared/layout/rect';
import type { Node } from '../../../shared/map/schema';
import type { Pill } from '../../../shared/picture/badge-pills';
import type { CardLayout } from '../../../shared/text-layout/card-size';

/** A card as it stands on the canvas. */
export interface SceneCard {
  readonly node: Node;
  readonly rect: Rect;
  readonly layout: CardLayout;
  /** The row under its text. */
  readonly pills: readonly Pill[];
  readonly faded: boolean;
  readonly found: boolean;
  /** How many cards its folded branch hides. */
  readonly folded: number;
  /** It has a branch that could be folded. */
  readonly foldable: boolean;
}
