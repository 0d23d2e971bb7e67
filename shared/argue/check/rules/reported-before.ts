import { sourcesOfNode } from '../../../map/queries';
import { firstDay, lastDay } from '../../../map/days';
import { quoted } from '../../quoted';
import type { CardRule } from '../finding';
import { t } from '../../../words/words';

export const reportedBefore: CardRule = {
  at: 'nodes',
  severity: 'warning',
  title: 'Reported before it happened',
  about:
    'What an article reports has happened by the time it was published. A card with a later date foretells, or one of the dates is wrong.',
  find: (node, { map }) => {
    const happened = firstDay(node.date);
    if (happened === undefined || node.passages === undefined) return [];
    const early = sourcesOfNode(map, node).find(({ published }) => {
      const reported = lastDay(published);
      return reported !== undefined && reported < happened;
    });
    if (!early) return [];
    return [
      {
        about: [node.id, early.id],
        reason: t('{card} is dated {date}, and {article} reported it on {published}.', {
          card: quoted(node.text),
          date: node.date ?? '',
          article: quoted(early.title),
          published: early.published ?? '',
        }),
      },
    ];
  },
};
