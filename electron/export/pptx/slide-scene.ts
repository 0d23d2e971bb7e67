import type { LinkShape } from '../../../shared/layout/link-geometry';
import { boxesOverlap, boxOf, type Box, type Rect } from '../../../shared/layout/rect';
import { find } from '../../../shared/map/arg-map';
import type { Group, Link, Node } from '../../../shared/map/schema';
import { CARD_EDGE } from '../../../shared/picture/draw-card';
import { placedBox } from '../../../shared/picture/placed';
import { groupAreas, standOf } from '../../../shared/picture/stand';
import { viewOn, type Stage, type StageView } from '../../../shared/present/stage';
import { stageOfStep, stepBox } from '../../../shared/present/step-frame';
import type { TalkSlide } from '../../../shared/present/talk';

/** What stands on a slide, px of a stage of 1080 lines. */
export interface SlideScene {
  readonly stage: Stage;
  readonly view: StageView;
  readonly groups: readonly { readonly group: Group; readonly box: Box }[];
  readonly cards: readonly { readonly node: Node; readonly rect: Rect; readonly faded: boolean }[];
  /** Shapes in px of the map. */
  readonly links: readonly { readonly link: Link; readonly shape: LinkShape; readonly faded: boolean }[];
  /** Whether a card or a group's title lies in a box, px of the map. */
  readonly isBlocked: (box: Box) => boolean;
}

/** What of a map stands on a slide: the same as in its picture, without what lies beyond its edges. */
export function slideScene({ step, shows }: TalkSlide): SlideScene {
  const { map, visibility } = shows;
  const { hidden, faded } = visibility;
  const stage = stageOfStep(step, shows);
  const { rects, links, isBlocked } = standOf(map, hidden);
  const boxes = new Map([...rects].map(([id, rect]) => [id, boxOf(rect, CARD_EDGE)]));
  const view = viewOn(stage, stepBox(shows, boxes));
  const seen = boxOf({ x: 0, y: stage.title.y, width: stage.width, height: stage.height - stage.title.y });
  const isSeen = (box: Box): boolean => boxesOverlap(placedBox(box, view), seen);
  const cards = [...rects].flatMap(([id, rect]) => {
    const node = find(map, 'nodes', id);
    return node && isSeen(boxOf(rect)) ? [{ node, rect, faded: faded.has(id) }] : [];
  });
  const there = new Set(cards.map(({ node }) => node.id));
  const drawn = new Set<string>();
  const shown = [...links].flatMap(([id, shape]) => {
    const link = find(map, 'links', id);
    // A line to a card that is not on the slide would end in the open.
    const target =
      link && ('node' in link.target ? there.has(link.target.node) : drawn.has(link.target.link));
    if (!link || !target || !link.premises.every((premise) => there.has(premise))) return [];
    drawn.add(id);
    return [{ link, shape, faded: faded.has(id) }];
  });
  const groups = [...groupAreas(map, rects)].flatMap(([id, box]) => {
    const group = find(map, 'groups', id);
    return group && isSeen(box) ? [{ group, box }] : [];
  });
  return { stage, view, groups, cards, links: shown, isBlocked };
}
