import { KIND } from '../../../map/node-kinds';
import type { Node } from '../../../map/schema';
import { quoted } from '../../quoted';
import { cardWords } from '../card-words';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

/** Words between which a reason and its conclusion stand, in a text with single spaces; what comes before and after must be a clause of its own. */
const INFERENCE =
  /[,;. ] ?(because|since it|since they|since the|given that|which is why|that is why) |(?:[,;.]|\band) (therefore|hence|consequently) |, ?(since (?!\d|last|then)|so (?!that|far|long|much|many|as|to|then|on))/i;
/** A reason that comes first: “Because it rains, we stay.” */
const REASON_FIRST = /^(because|given that) (?<reason>[^,]+), /i;
/** Words of a clause that says something. */
const CLAUSE = 3;

export const hiddenReason: CardRule = {
  at: 'nodes',
  severity: 'hint',
  title: 'A reason inside a claim',
  about:
    'One point a card: a reason that stands inside the claim that it is for cannot be supported, opposed or undercut by itself.',
  find: (node, { isEnglish }) => {
    // Evidence reports what others have said, with their reasons.
    if (!KIND[node.kind].isStatement || KIND[node.kind].needsPassage || !isEnglish(node)) return [];
    const word = inferenceIn(node);
    if (word === undefined) return [];
    return [
      {
        about: [node.id],
        reason: t(
          '{quoted} gives a reason inside the claim (“{word}”). On a card of its own it could be weighed.',
          { quoted: quoted(node.text), word },
        ),
      },
    ];
  },
};

/** The word between two clauses of which one is a reason. */
function inferenceIn(node: Node): string | undefined {
  if (cardWords(node).plain.length < 2 * CLAUSE + 1) return undefined;
  const text = node.text.replace(/\s+/g, ' ');
  const first = REASON_FIRST.exec(text);
  const at = first ?? INFERENCE.exec(text);
  if (!at) return undefined;
  const [before, after] = [
    first?.groups?.['reason'] ?? text.slice(0, at.index),
    text.slice(at.index + at[0].length),
  ];
  if (countWords(before) < CLAUSE || countWords(after) < CLAUSE || /\bnot ?$/i.test(before)) return undefined;
  return (at[1] ?? at[2] ?? at[3] ?? '').trim().toLowerCase();
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
