import { targetId } from '../../../map/queries';
import { RELATION } from '../../../map/relations';
import type { Link } from '../../../map/schema';
import { quoted } from '../../quoted';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

export const bothSides: CardRule = {
  at: 'nodes',
  severity: 'error',
  title: 'For and against the same',
  about:
    'A card that both supports and opposes one target takes neither side. If it cuts both ways, say on cards of their own in which respect.',
  find: (node, { from }) => {
    const alone = from(node.id).filter(
      ({ premises, relation }) => premises.length === 1 && !RELATION[relation].isAnswer,
    );
    const first = new Map<string, Link>();
    return alone.flatMap((link) => {
      const before = first.get(targetId(link));
      if (!before) first.set(targetId(link), link);
      if (!before || RELATION[before.relation].isAgainst === RELATION[link.relation].isAgainst) return [];
      return [
        {
          about: [node.id, before.id, link.id] as const,
          reason: t('{quoted} both supports and opposes the same.', { quoted: quoted(node.text) }),
          fix: {
            label: t('Take the later link away'),
            edit: { name: 'remove' as const, input: { ids: [link.id] } },
          },
        },
      ];
    });
  },
};
