import type { Point } from '../../../shared/layout/rect';
import { find } from '../../../shared/map/arg-map';
import { CARD, cardLayout } from '../../../shared/text-layout/card-size';
import type { Session } from '../../state/session';
import { addAndEdit } from '../../cards/edit-text';
import { defaultRelation } from '../../cards/default-relation';
import type { LinkQuestion } from '../../state/link-question';
import type { Scene } from '../scene/scene';
import { KIND_FOR } from '../../../shared/map/node-kinds';

/**
 * What a drag from a card's handle means where it ends. From the upper handle the card becomes a premise of what is under the pointer,
 * a card or a link; from the lower one it is what the card under the pointer argues for. Over nothing, a new card is made there.
 * @returns what to ask, if the relation is still open
 */
export function connectTo(
  session: Session,
  scene: Scene,
  drop: { from: string; downwards: boolean; point: Point; near: number },
): LinkQuestion | undefined {
  const { from, downwards, point, near } = drop;
  const hit = scene.cardAt(point);
  if (hit === from) return undefined;
  if (hit !== undefined) {
    const [premise, target] = downwards ? [hit, from] : [from, hit];
    return { kind: 'new', premises: [premise], target, at: point };
  }
  const link = scene.linkAt(point, near);
  if (link !== undefined) return { kind: 'new', premises: [from], target: link, at: point };
  const { height } = cardLayout({ text: '' });
  const at = {
    x: Math.round(point.x - CARD.width / 2),
    y: Math.round(downwards ? point.y : point.y - height),
  };
  const kind = find(session.map.store.getState().map, 'nodes', from)?.kind ?? KIND_FOR.statement;
  const relation = downwards
    ? defaultRelation(KIND_FOR.statement, kind)
    : defaultRelation(kind, KIND_FOR.statement);
  const newLink = downwards
    ? { as: 'premise' as const, relation, target: { node: from } }
    : { as: 'target' as const, relation, premise: from };
  addAndEdit(session, { kind: KIND_FOR.statement, at, link: newLink });
  return undefined;
}
