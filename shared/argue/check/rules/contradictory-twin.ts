import { RELATION, RELATION_FOR } from '../../../map/relations';
import type { Node } from '../../../map/schema';
import { meaningSigns } from '../../../text/meaning';
import { wordChanges } from '../../../text/word-changes';
import { quoted } from '../../quoted';
import { onceAPair } from '../once';
import type { Checked, MapRule } from '../finding';
import { t } from '../../../words/words';

/** Words that differ in a pair that says yes and no to one thing. */
const MOST_WORDS = 3;

export const contradictoryTwin: MapRule = {
  at: 'map',
  severity: 'warning',
  title: 'Contradictions that are not linked',
  about:
    'Two cards that say yes and no to the same thing cannot both hold. Until one opposes the other the map lets both stand.',
  find: (checked) =>
    checked.near().flatMap(([a, b]) => {
      if (!areContrary(a, b) || areOpposed(checked, a, b)) return [];
      return [
        {
          about: [a.id, b.id] as const,
          reason: t('{quoted} and {quoted2} contradict each other, and neither opposes the other.', {
            quoted: quoted(a.text),
            quoted2: quoted(b.text),
          }),
          fix: {
            label: t('Let the second oppose the first'),
            edit: {
              name: 'link.add' as const,
              input: { relation: RELATION_FOR.con, premises: [b.id], target: { node: a.id } },
            },
          },
        },
      ];
    }),
};

/** Whether two texts differ in a negation or a pair of opposites, and in nothing else. */
const areContrary = onceAPair((a: Node, b: Node): boolean => {
  const changes = wordChanges(a.text, b.text).filter(({ kind }) => kind !== 'kept');
  const words = changes
    .flatMap(({ text }) => text.trim().split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const signs = meaningSigns(changes);
  // “Can” and “cannot” differ in a modal, too.
  return (
    signs.some((sign) => sign === 'negation' || sign === 'opposite') &&
    signs.every((sign) => sign === 'negation' || sign === 'opposite' || sign === 'modal')
  );
});

/** Whether one speaks against the other, or both answer one question and so are rivals. */
function areOpposed({ from }: Checked, a: Node, b: Node): boolean {
  const bearsOn = (one: Node, other: Node): boolean =>
    from(one.id).some(
      ({ relation, target }) => RELATION[relation].isAgainst && 'node' in target && target.node === other.id,
    );
  const asked = (one: Node): string[] =>
    from(one.id).flatMap(({ relation, target }) =>
      RELATION[relation].isAnswer && 'node' in target ? target.node : [],
    );
  const ofB = new Set(asked(b));
  return bearsOn(a, b) || bearsOn(b, a) || asked(a).some((question) => ofB.has(question));
}
