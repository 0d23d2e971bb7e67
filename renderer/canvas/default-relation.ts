import type { NodeKind, Relation } from '../../shared/map/schema';

/** The relation that a new link most likely has, by the kinds of its ends; a target of `undefined` is a link. */
export function defaultRelation(premise: NodeKind, target: NodeKind | undefined): Relation {
  if (premise === 'counterargument' || target === undefined) return 'opposes';
  return target === 'question' && premise !== 'question' ? 'answers' : 'supports';
}
