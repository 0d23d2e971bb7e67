import { find, type ArgMap } from './arg-map';
import { KIND } from './node-kinds';
import { RELATION, RELATION_FOR, RELATION_NAMES } from './relations';
import type { Link, NodeKind, Relation } from './schema';

/**
 * Whether a link can be an answer: one premise, and a target that asks.
 * @param premises how many there are
 * @param target the kind of the target; nothing for a link, and for what is not there
 */
export function mayAnswer(premises: number, target: NodeKind | undefined): boolean {
  return premises === 1 && target !== undefined && KIND[target].asks;
}

/** Whether a relation can stand between so many premises and such a target; a target of `undefined` is a link. */
export function mayRelate(relation: Relation, premises: number, target: NodeKind | undefined): boolean {
  return !RELATION[relation].isAnswer || mayAnswer(premises, target);
}

/** The relation itself where it can stand, else support: what was an answer still speaks for something. */
export function fittingRelation(
  relation: Relation,
  premises: number,
  target: NodeKind | undefined,
): Relation {
  return mayRelate(relation, premises, target) ? relation : RELATION_FOR.pro;
}

/** What a premise is for something when it takes no side: an answer where one can be given, else support. */
export function favouring(premises: number, target: NodeKind | undefined): Relation {
  return mayAnswer(premises, target) ? RELATION_FOR.answer : RELATION_FOR.pro;
}

/** The relations that a link can be given where it stands, in the order of menus. */
export function relationsFor(
  map: ArgMap,
  { premises, target }: { premises: readonly string[]; target: Link['target'] },
): Relation[] {
  const kind = 'node' in target ? find(map, 'nodes', target.node)?.kind : undefined;
  return RELATION_NAMES.filter((relation) => mayRelate(relation, premises.length, kind));
}
