import { nodesOfPassage } from '../../../map/queries';
import { recordsOf } from '../../../map/table';
import { quoted } from '../../quoted';
import type { MapRule } from '../finding';
import { t, worded } from '../../../words/words';

const WORDS = worded({
  lost: 'is not in its article any more',
  ambiguous: 'is in its article more than once, and it is not known which is meant',
  reworded: 'was reworded in its article',
} as const);

export const passageNotInSource: MapRule = {
  at: 'map',
  severity: 'warning',
  title: 'Words that the source does not have',
  about:
    'What a card quotes should stand in its article. After a newer text came in, a passage may be lost, reworded or in doubt; a person decides.',
  find: ({ map }) =>
    [...recordsOf(map.tables.passages)].flatMap((passage) => {
      const { status } = passage;
      if (status !== 'lost' && status !== 'ambiguous' && status !== 'reworded') return [];
      const cards = nodesOfPassage(map, passage.id);
      const [first, ...others] = cards;
      if (!first) return [];
      return [
        {
          ...(status === 'lost' && { severity: 'error' as const }),
          about: [first.id, ...others.map(({ id }) => id), passage.id] as const,
          reason: t('The passage {quoted} {word}.', { quoted: quoted(passage.exact), word: WORDS[status] }),
        },
      ];
    }),
};
