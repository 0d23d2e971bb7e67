import { hasBadges } from '../../../shared/layout/node-card';
import type { Point, Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import type { Node } from '../../../shared/map/schema';
import { pillsOf, type Pill } from '../../../shared/picture/badge-pills';
import { cardLayout, type CardContent, type CardLayout } from '../../../shared/text-layout/card-size';
import { badgesOf } from '../../../shared/view/badges';
import { hasBranch } from '../../../shared/view/folds';

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

/**
 * What the size of a card depends on.
 * @param commented what has comments, or had some
 * @param place where it stands, when that is not its place in the map
 */
export function contentOf(
  map: ArgMap,
  node: Node,
  commented: ReadonlySet<string>,
  place: (Point & { width?: number | undefined }) | undefined = find(map, 'places', node.id),
): CardContent {
  const badges = commented.has(node.id) ? hasBadges(map, node) : hasBadges(undefined, node);
  return { text: node.text, width: place?.width, badges, main: node.main ?? false };
}

/** A card, from its content and from how and where it stands. */
export function sceneCard(
  map: ArgMap,
  node: Node,
  { content, ...look }: Pick<SceneCard, 'rect' | 'faded' | 'found' | 'folded'> & { content: CardContent },
): SceneCard {
  const layout = cardLayout(content);
  const pills = pillsOf(badgesOf(map, node), layout.width - 2 * layout.textX);
  return { ...look, node, layout, pills, foldable: hasBranch(map, node.id) };
}
