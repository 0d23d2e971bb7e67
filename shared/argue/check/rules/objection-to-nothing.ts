import { find } from '../../../map/arg-map';
import { KIND } from '../../../map/node-kinds';
import { RELATION } from '../../../map/relations';
import { quoted } from '../../quoted';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

export const objectionToNothing: CardRule = {
  at: 'nodes',
  severity: 'warning',
  title: 'A counterargument that counters nothing',
  about:
    'A counterargument speaks against something. One whose links all speak for their targets is another kind of card, or has a link of the wrong side.',
  find: ({ id, kind, text }, { map, from }) => {
    if (!KIND[kind].opposes) return [];
    const links = from(id).filter(({ relation }) => !RELATION[relation].isAnswer);
    // One without links is found as loose; a side that speaks for another objection is against what that opposes.
    const isAgainst = links.some(({ relation, target }) => {
      const above = 'node' in target ? from(target.node) : [find(map, 'links', target.link)];
      return RELATION[relation].isAgainst || above.some((link) => link && RELATION[link.relation].isAgainst);
    });
    if (isAgainst || links.length === 0) return [];
    return [
      {
        about: [id, ...links.map((link) => link.id)] as const,
        reason: t('{quoted} is a counterargument, and speaks against nothing.', { quoted: quoted(text) }),
      },
    ];
  },
};
