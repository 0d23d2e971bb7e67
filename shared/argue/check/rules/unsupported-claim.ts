import { KIND } from '../../../map/node-kinds';
import { RELATION } from '../../../map/relations';
import { quoted } from '../../quoted';
import { isContention, sidesOf } from '../contentions';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

export const unsupportedClaim: CardRule = {
  at: 'nodes',
  severity: 'warning',
  title: 'Nothing speaks for it',
  about:
    'What a map argues for should rest on something: a reason, or a passage of a source. An answer to a question that nothing speaks for cannot be weighed against its rivals.',
  find: (node, checked) => {
    if (!isContention(node, checked)) return [];
    const { pro } = sidesOf(checked, node.id);
    if (pro.length > 0 || (node.passages?.length ?? 0) > 0 || KIND[node.kind].needsPassage) return [];
    const isAnswer = checked.from(node.id).some(({ relation }) => RELATION[relation].isAnswer);
    // What stands above all else by being objected to alone is a claim that somebody else made.
    if (!isAnswer && !node.main) return [];
    return [
      {
        about: [node.id],
        reason: t(
          '{quoted} {isAnswer, select, true {answers a question} other {is a main claim}}, and nothing in the map speaks for it.',
          { quoted: quoted(node.text), isAnswer: String(isAnswer) },
        ),
      },
    ];
  },
};
