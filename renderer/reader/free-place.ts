import { placeInColumn } from '../../shared/layout/place-in-column';
import type { Point, Rect } from '../../shared/layout/rect';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { linksFrom, linksTo, nodesOfPassage, passagesOfSource } from '../../shared/map/queries';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { cardLayout, cardSize } from '../../shared/text-layout/card-size';
import { hasBadges } from '../../shared/layout/node-card';
import { middleOfView, standing } from '../cards/standing';
import type { Session } from '../state/session';

/**
 * Where a new card that is anchored in an article can stand: in the column of that article, in the order of its text. The first one of all stands as
 * near to the middle of what the canvas shows as there is room. Whole map px.
 */
export function freePlace(session: Session, text: string, range: { source: string; start: number }): Point {
  const { map } = session.map.store.getState();
  const size = cardLayout({ text, badges: true });
  const { before, after } = neighbours(map, range);
  const inColumn = placeInColumn(size, {
    before,
    after,
    all: loose(map).flatMap((node) => rectOf(map, node) ?? []),
  });
  // Below the passage before it others make room; elsewhere the card goes where nothing is.
  if (inColumn) return before ? inColumn : standing(session).freePlace(size, inColumn);
  const centre = middleOfView(session);
  const corner = {
    x: Math.round(centre.x - size.width / 2),
    y: Math.round(centre.y - size.height / 2),
  };
  return standing(session).freePlace(size, corner);
}

/** The cards before and after a place of an article that stand loose in its column. */
function neighbours(
  map: ArgMap,
  { source, start }: { source: string; start: number },
): { before: Rect | undefined; after: Rect | undefined } {
  let before: Rect | undefined;
  for (const passage of passagesOfSource(map, source)) {
    const node = nodesOfPassage(map, passage.id).find(
      (one) => one.passages?.[0] === passage.id && isLoose(map, one),
    );
    const rect = node && rectOf(map, node);
    if (!rect) continue;
    if (passage.start > start) return { before, after: rect };
    before = rect;
  }
  return { before, after: undefined };
}

/** The cards of passages that nothing has been linked to. */
function loose(map: ArgMap): Node[] {
  return [...recordsOf(map.tables.nodes)].filter((node) => node.passages && isLoose(map, node));
}

function isLoose(map: ArgMap, { id }: Node): boolean {
  return linksFrom(map, id).length === 0 && linksTo(map, id).length === 0;
}

function rectOf(map: ArgMap, node: Node): Rect | undefined {
  const place = find(map, 'places', node.id);
  if (!place) return undefined;
  const content = {
    text: node.text,
    width: place.width,
    badges: hasBadges(map, node),
    main: node.main ?? false,
  };
  return { x: place.x, y: place.y, ...cardSize(content) };
}
