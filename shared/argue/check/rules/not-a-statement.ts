import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import { NODE_KINDS } from '../../../map/schema';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

/** The kind that asks. */
const ASKING = NODE_KINDS.find((kind) => KIND[kind].asks);

const MARK = /[?؟？]["”»’)\]]*$/u;
/** How a question begins that no statement begins with, where its mark was forgotten. */
const ASKS = /^(?:who|why) (?:says|should|would|could|cares)\b/i;

export const notAStatement: CardRule = {
  at: 'nodes',
  severity: 'warning',
  title: 'Asks instead of saying',
  about:
    'Only what says something can hold or fail. A question on a card that is judged should be a question, or the statement that it suggests.',
  find: (node, { isEnglish }) => {
    const words = node.text.trim();
    if (!KIND[node.kind].isStatement) return [];
    if (!MARK.test(words) && !(isEnglish(node) && ASKS.test(words))) return [];
    // Several sentences of which the last asks: somebody says something and asks on.
    if (/[.!؟。]\s+\S/u.test(words)) return [];
    return [
      {
        about: [node.id],
        reason: t('{quoted} asks something, and is {inSentence}.', {
          quoted: quoted(node.text),
          inSentence: KIND[node.kind].inSentence,
        }),
        ...(ASKING && {
          fix: {
            label: t('Make it a question'),
            edit: { name: 'node.set', input: { id: node.id, fields: { kind: ASKING } } },
          },
        }),
      },
    ];
  },
};
