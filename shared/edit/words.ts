import type { NodeKind, Relation } from '../map/schema';

/** "1 card", "3 cards". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a link does, as the undo list says it. */
export function linkVerb(relation: Relation, targetIsLink: boolean): string {
  if (targetIsLink) return relation === 'opposes' ? 'Undercut' : 'Back';
  return { supports: 'Support', opposes: 'Oppose', answers: 'Answer' }[relation];
}

/** The sentence-case name of a kind. */
export function kindName(kind: NodeKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
