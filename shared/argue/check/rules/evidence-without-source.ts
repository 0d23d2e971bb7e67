import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import type { MapRule } from '../finding';
import { t } from '../../../words/words';

export const evidenceWithoutSource: MapRule = {
  at: 'map',
  severity: 'warning',
  title: 'Evidence without a source',
  about:
    'Evidence is what can be looked up. Without a passage nobody can, and nothing tells how reliable it is.',
  find: ({ nodes, map }) => {
    // A map into which no article was ever read cites none.
    if (map.tables.sources.size === 0) return [];
    return nodes.flatMap((node) => {
      if (
        !KIND[node.kind].needsPassage ||
        (node.passages?.length ?? 0) > 0 ||
        /https?:\/\/\S/.test(node.note ?? '')
      )
        return [];
      return [
        {
          about: [node.id],
          reason: t('{quoted} is evidence, and no passage of an article stands behind it.', {
            quoted: quoted(node.text),
          }),
        },
      ];
    });
  },
};
