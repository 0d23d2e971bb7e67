import { quoted } from '../../quoted';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

/** Links into one card above which a reader loses the overview. */
const MOST = 7;

export const crowded: CardRule = {
  at: 'nodes',
  severity: 'hint',
  title: 'More reasons than one can follow',
  about:
    'More than seven links into one card are hard to take in. Reasons that belong together can stand below a card that says what they show.',
  find: ({ id, text }, { into }) => {
    const count = into(id).length;
    return count > MOST
      ? [{ about: [id], reason: t('{count} links lead to {quoted}.', { count, quoted: quoted(text) }) }]
      : [];
  },
};
