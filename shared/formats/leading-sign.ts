import type { NodeKind, Relation } from '../map/schema';

/** What a sign or a word at the beginning of a line says of it. */
export interface Signed {
  relation: Relation;
  kind: NodeKind;
  text: string;
}

const PRO = /^(?:\+|pro\b|supports?\b|for\b(?=\s*:))\s*:?\s+/i;
const CON = /^(?:-|–|−|con\b|opposes?\b|against\b(?=\s*:)|attacks?\b(?=\s*:))\s*:?\s+/i;
const ASK = /^\?\s+/;

/**
 * Reads `+`, `-`, `?`, `Pro:` or `Con:` at the beginning of a line. Without one, what stands under something supports it, and what ends with a question
 * mark at the top is a question.
 * @param under the kind of what the line stands under; nothing at the top
 */
export function signed(raw: string, under: NodeKind | undefined): Signed {
  const text = raw.trim();
  const isAnswer = under === 'question';
  if (ASK.test(text)) return { relation: 'supports', kind: 'question', text: text.replace(ASK, '') };
  if (under !== undefined && CON.test(text))
    return { relation: 'opposes', kind: 'counterargument', text: text.replace(CON, '') };
  if (under !== undefined && PRO.test(text))
    return { relation: 'supports', kind: 'claim', text: text.replace(PRO, '') };
  const kind = under === undefined && text.endsWith('?') ? 'question' : 'claim';
  return { relation: isAnswer ? 'answers' : 'supports', kind, text };
}
