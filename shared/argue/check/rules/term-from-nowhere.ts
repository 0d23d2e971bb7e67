import { RELATION } from '../../../map/relations';
import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import { cardWords } from '../card-words';
import type { LinkRule } from '../finding';
import { t } from '../../../words/words';

export const termFromNowhere: LinkRule = {
  at: 'links',
  severity: 'hint',
  title: 'A term of the conclusion comes from nowhere',
  about:
    'The rabbit rule: no rabbit out of an empty hat. A term of the conclusion that no premise of a reason contains points to a premise that was left out.',
  find: (link, { node, isEnglish }) => {
    const { isAgainst, isAnswer } = RELATION[link.relation];
    // Of a reason with one premise everything is left out but that: only where premises are linked is the wording meant to be complete.
    if (isAgainst || isAnswer || link.premises.length < 2 || !('node' in link.target)) return [];
    const conclusion = node(link.target.node);
    const premises = link.premises.flatMap((id) => node(id) ?? []);
    if (
      !conclusion ||
      ![conclusion, ...premises].every((card) => KIND[card.kind].isStatement && isEnglish(card))
    )
      return [];
    const said = new Set(premises.flatMap((premise) => [...cardWords(premise).topics]));
    const missing = [...cardWords(conclusion).topics].filter(
      (topic) => !said.has(topic) && !topic.includes("'"),
    );
    const words = cardWords(conclusion);
    // All of it missing is another wording, and no term.
    if (missing.length !== 1 || words.topics.size < 3) return [];
    const term = words.plain.find((word) => word.startsWith(missing[0] ?? '')) ?? missing[0] ?? '';
    return [
      {
        about: [link.id, conclusion.id],
        reason: t(
          '“{term}” in {quoted} is in none of the premises that are linked for it. Which premise says it?',
          { term, quoted: quoted(conclusion.text) },
        ),
      },
    ];
  },
};
