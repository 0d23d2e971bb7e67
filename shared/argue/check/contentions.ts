import { KIND } from '../../map/node-kinds';
import { RELATION } from '../../map/relations';
import type { Link, Node } from '../../map/schema';
import type { Checked } from './finding';

/** Whether it is what a map argues for: a card that is marked as main, an answer to a question, or what stands above all else and rests on something. */
export function isContention(node: Node, { into, from }: Checked): boolean {
  if (!KIND[node.kind].isStatement) return false;
  if (node.main) return true;
  const links = from(node.id);
  if (links.some(({ relation }) => RELATION[relation].isAnswer)) return true;
  return links.length === 0 && into(node.id).length > 0;
}

/** The links that speak for a card, and those that speak against it. */
export function sidesOf({ into }: Checked, id: string): { pro: Link[]; con: Link[] } {
  const links = into(id).filter(({ relation }) => !RELATION[relation].isAnswer);
  const isAgainst = ({ relation }: Link): boolean => RELATION[relation].isAgainst;
  return { pro: links.filter((link) => !isAgainst(link)), con: links.filter(isAgainst) };
}
