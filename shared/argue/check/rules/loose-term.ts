import { RELATION } from '../../../map/relations';
import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import { cardWords } from '../card-words';
import type { LinkRule } from '../finding';
import { t } from '../../../words/words';

export const looseTerm: LinkRule = {
  at: 'links',
  severity: 'hint',
  title: 'A premise that touches nothing beside it',
  about:
    'Holding hands: what a premise speaks of should turn up in the conclusion or in a premise beside it. One that shares no term with any of them hangs by a thread that the map does not show.',
  find: ({ id, relation, premises, target }, { node, isEnglish }) => {
    const { isAgainst, isAnswer } = RELATION[relation];
    if (isAgainst || isAnswer || premises.length < 2 || !('node' in target)) return [];
    const cards = [target.node, ...premises].flatMap((card) => node(card) ?? []);
    if (!cards.every((card) => KIND[card.kind].isStatement && isEnglish(card))) return [];
    return cards.slice(1).flatMap((premise) => {
      const { topics } = cardWords(premise);
      const others = cards.filter((card) => card !== premise);
      const isHeld = others.some((card) => [...cardWords(card).topics].some((topic) => topics.has(topic)));
      if (isHeld || topics.size < 2) return [];
      return [
        {
          about: [premise.id, id] as const,
          reason: t(
            '{quoted} shares no term with the conclusion or the premises that it is linked with. What ties it to them?',
            { quoted: quoted(premise.text) },
          ),
        },
      ];
    });
  },
};
