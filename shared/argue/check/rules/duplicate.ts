import type { Node } from '../../../map/schema';
import { meaningSigns } from '../../../text/meaning';
import { wordChanges } from '../../../text/word-changes';
import { quoted } from '../../quoted';
import { cardWords, likeness } from '../card-words';
import { onceAPair } from '../once';
import type { MapRule } from '../finding';
import { t } from '../../../words/words';

/** Words of a card below which likeness is chance. */
const ENOUGH = 5;
/** Topics in common, of all topics of both. */
const LIKE = 0.8;

export const duplicate: MapRule = {
  at: 'map',
  severity: 'warning',
  title: 'Said twice',
  about: 'The same point on two cards is weighed twice, and what is said of one is not seen at the other.',
  find: ({ same, near }) => {
    const repeated = same().map(([first, node]) => ({
      about: [first.id, node.id] as const,
      reason: t('{quoted} stands on two cards.', { quoted: quoted(node.text) }),
    }));
    // What makes a sentence its own opposite is known of English alone.
    const alike = near().flatMap(([a, b]) => {
      if (!sayNearlyTheSame(a, b)) return [];
      return [
        {
          severity: 'hint' as const,
          about: [a.id, b.id] as const,
          reason: t('{quoted} and {quoted2} say nearly the same.', {
            quoted: quoted(a.text),
            quoted2: quoted(b.text),
          }),
        },
      ];
    });
    return [...repeated, ...alike];
  },
};

const sayNearlyTheSame = onceAPair((a: Node, b: Node): boolean => {
  const [one, other] = [cardWords(a), cardWords(b)];
  if (Math.min(one.topics.size, other.topics.size) < ENOUGH || one.line === other.line) return false;
  if (likeness(one.topics, other.topics) < LIKE) return false;
  return meaningSigns(wordChanges(a.text, b.text)).length === 0;
});
