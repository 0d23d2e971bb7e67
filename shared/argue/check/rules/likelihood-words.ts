import { KIND } from '../../../map/node-kinds';
import type { Node } from '../../../map/schema';
import { likelihoodIn } from '../../../text/likelihood';
import { quoted } from '../../quoted';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

export const likelihoodWords: CardRule = {
  at: 'nodes',
  severity: 'hint',
  title: 'Words of likelihood that do not go together',
  about:
    'ICD 203 keeps two rows of words apart, “likely” and “probable”, and asks that no sentence mix them, or give a likelihood and a confidence at once: readers take one for the other.',
  find: (node, { isEnglish }) => {
    const mixed = KIND[node.kind].isStatement && isEnglish(node) ? mixedWords(node) : undefined;
    if (!mixed) return [];
    const [a, b] = mixed;
    return [
      {
        about: [node.id],
        reason: t('{quoted} puts “{a}” and “{b}” into one sentence.', { quoted: quoted(node.text), a, b }),
      },
    ];
  },
};

/** Two words of one sentence that do not go together. */
function mixedWords({ text }: Node): [string, string] | undefined {
  for (const sentence of text.split(/(?<=[.!?;])\s+/)) {
    const { likely, probable, confidence } = likelihoodIn(sentence);
    const [a, b] = [confidence ?? likely, confidence === undefined ? probable : (likely ?? probable)];
    if (a !== undefined && b !== undefined) return [a, b];
  }
  return undefined;
}
