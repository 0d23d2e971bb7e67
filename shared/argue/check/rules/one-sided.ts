import { quoted } from '../../quoted';
import { isContention, sidesOf } from '../contentions';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

/** Reasons for a claim above which the other side is missed. */
const ENOUGH = 3;

export const oneSided: CardRule = {
  at: 'nodes',
  severity: 'hint',
  title: 'Only one side is heard',
  about:
    'A claim with several reasons and not one objection has not been tested in this map. What would its best opponent say?',
  find: (node, checked) => {
    if (!isContention(node, checked)) return [];
    const { pro, con } = sidesOf(checked, node.id);
    const isTested = con.length > 0 || pro.some(({ id }) => checked.into(id).length > 0);
    if (pro.length < ENOUGH || isTested) return [];
    return [
      {
        about: [node.id],
        reason: t(
          '{quoted} has {count} reasons and no objection, to itself or to the steps that lead to it.',
          { quoted: quoted(node.text), count: pro.length },
        ),
      },
    ];
  },
};
