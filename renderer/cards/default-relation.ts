import type { NodeKind, Relation } from '../../shared/map/schema';
import { favouring } from '../../shared/map/may-answer';
import { KIND, KIND_FOR } from '../../shared/map/node-kinds';
import { RELATION_FOR, type Side } from '../../shared/map/relations';

/** The relation that a new link most likely has, by the kinds of its ends; a target of `undefined` is a link. */
export function defaultRelation(premise: NodeKind, target: NodeKind | undefined): Relation {
  if (KIND[premise].opposes || target === undefined) return RELATION_FOR.con;
  return KIND[premise].asks ? RELATION_FOR.pro : favouring(1, target);
}

/** What a premise that takes a side is, and how it bears on a node of a kind or (without one) on a link: what speaks for a question answers it. */
export function premiseFor(side: Side, target: NodeKind | undefined): { kind: NodeKind; relation: Relation } {
  return side === RELATION_FOR.con
    ? { kind: KIND_FOR.objection, relation: side }
    : { kind: KIND_FOR.statement, relation: favouring(1, target) };
}
