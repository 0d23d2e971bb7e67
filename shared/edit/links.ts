import { fail, ok, type Result } from '../result';
import { find, type ArgMap } from '../map/arg-map';
import { linksInto, targetId } from '../map/queries';
import type { Link } from '../map/schema';
import type { Staging } from './staging';
import { mayRelate } from '../map/may-answer';

/**
 * Whether a link may stand in the map as it would be: its ends exist, its premises are distinct and not its target, an answer has
 * one premise and a question as its target, targets of links make no circle, and it does not repeat another link.
 */
export function checkLink(staging: Staging, link: Link): Result<Link> {
  const target = targetId(link);
  if (new Set(link.premises).size < link.premises.length) {
    return fail('same-premise', 'That card is already a premise of this link.');
  }
  if (link.premises.includes(target))
    return fail('self-link', 'A card cannot be linked to itself.', 'Choose another card.');
  if (!link.premises.every((id) => staging.get('nodes', id)))
    return fail('no-premise', 'A premise of the link does not exist.');
  if (!staging.get('node' in link.target ? 'nodes' : 'links', target)) {
    return fail('no-target', 'What the link points at does not exist.');
  }
  const asked = 'node' in link.target ? staging.get('nodes', target)?.kind : undefined;
  if (!mayRelate(link.relation, link.premises.length, asked)) {
    if (link.premises.length > 1) {
      return fail(
        'answer-premises',
        'Linked premises cannot answer a question together.',
        'Link each answer by itself.',
      );
    }
    return fail(
      'not-a-question',
      'Only a question can be answered.',
      'Use “supports”, or make the target a question.',
    );
  }
  if (pointsAtItself(staging, link)) {
    return fail('link-circle', 'A link cannot attack or back itself through other links.');
  }
  const twin = linksInto(staging.map, target).find((other) => other.id !== link.id && sameLink(other, link));
  if (twin) return fail('same-link', 'These cards are already linked in this way.');
  return ok(link);
}

function sameLink(a: Link, b: Link): boolean {
  return (
    a.relation === b.relation &&
    targetId(a) === targetId(b) &&
    a.premises.length === b.premises.length &&
    a.premises.every((id) => b.premises.includes(id))
  );
}

function pointsAtItself(staging: Staging, link: Link): boolean {
  let current: Link | undefined = link;
  const seen = new Set<string>();
  while (current && 'link' in current.target) {
    if (seen.has(current.id)) return true;
    seen.add(current.id);
    current = current.target.link === link.id ? link : staging.get('links', current.target.link);
  }
  return false;
}

/** The link with this id, or the failure that names what is missing. */
export function theLink(map: ArgMap, id: string): Result<Link> {
  const link = find(map, 'links', id);
  return link ? ok(link) : fail('no-link', 'That link is no longer in the map.');
}
