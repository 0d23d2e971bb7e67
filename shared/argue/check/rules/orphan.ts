import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import type { MapRule } from '../finding';
import { t } from '../../../words/words';

/** Cards without a link above which a map is taken for a collection that is linked later. */
const MOST_SHARE = 0.5;

export const orphan: MapRule = {
  at: 'map',
  severity: 'hint',
  title: 'Linked to nothing',
  about: 'A statement that bears on nothing, and on which nothing bears, takes no part in the argument.',
  find: ({ nodes, into, from }) => {
    const statements = nodes.filter(({ kind }) => KIND[kind].isStatement);
    const loose = statements.filter(({ id }) => into(id).length === 0 && from(id).length === 0);
    if (loose.length > MOST_SHARE * nodes.length) return [];
    return loose.map(({ id, text }) => ({
      about: [id],
      reason: t('{quoted} is linked to nothing.', { quoted: quoted(text) }),
    }));
  },
};
