import { expect, it, vi } from 'vitest';
import { Scene } from '../../../../../renderer/canvas/scene/scene';
import { atOnce } from '../../../../../renderer/state/in-steps';
import { buildMap } from '../../../../../shared/map/build-map';
import { newMap } from '../../../../../shared/map/new-map';
import type { Link, Node, Place } from '../../../../../shared/map/schema';
import { seededIds } from '../../../../support/ids';

const LINK = 'l-00000000000a';
const UNDERCUT = 'l-00000000000b';

/** A claim, a card below it that is in the way, and below that the claim's reason; and an objection to their link. */
function blockedScene(): Scene {
  const newId = seededIds(5);
  const nodes = ['Claim', 'In the way', 'Reason', 'Objection'].map((text): Node => ({
    id: newId('nodes'),
    kind: 'claim',
    text,
  }));
  const [claim = '', , reason = '', objection = ''] = nodes.map(({ id }) => id);
  const links: Link[] = [
    { id: LINK, relation: 'supports', premises: [reason], target: { node: claim } },
    { id: UNDERCUT, relation: 'opposes', premises: [objection], target: { link: LINK } },
  ];
  const places = nodes.map(({ id }, row): Place => ({ node: id, x: row === 3 ? 900 : 0, y: row * 300 }));
  const { head } = newMap({ title: 'Test', newId, now: '2026-02-06T12:00:00Z' });
  return new Scene(buildMap(head, { nodes, links, places }));
}

it('draws a link straight where looking for its way would keep the picture waiting, and then along its way', () => {
  const { links } = blockedScene();
  const way = blockedScene().shapeOf(LINK);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  links.startPicture();
  now.mockReturnValue(1000);
  const straight = links.drawnShapeOf(LINK);
  expect(straight?.arrow).not.toEqual(way?.arrow);
  expect(links.hasRough).toBe(true);
  atOnce(links.routeSteps());
  expect(links.hasRough).toBe(false);
  expect(links.drawnShapeOf(LINK)).toEqual(way);
});

it('looks for the way of a link at once for who asks where it really runs, and for what it ends on', () => {
  const { links } = blockedScene();
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  links.startPicture();
  now.mockReturnValue(1000);
  links.drawnShapeOf(UNDERCUT);
  expect(links.shapeOf(UNDERCUT)).toEqual(blockedScene().shapeOf(UNDERCUT));
  expect(links.shapeOf(LINK)).toEqual(blockedScene().shapeOf(LINK));
});

it('looks for ways at once while there is time', () => {
  const { links } = blockedScene();
  links.startPicture();
  vi.spyOn(performance, 'now').mockReturnValue(0);
  expect(links.drawnShapeOf(LINK)).toEqual(blockedScene().shapeOf(LINK));
  expect(links.hasRough).toBe(false);
});
