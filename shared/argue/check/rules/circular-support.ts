import { quoted } from '../../quoted';
import type { MapRule } from '../finding';
import { byId } from '../in-order';
import { inSeries } from '../../../words/locale';
import { t } from '../../../words/words';

const NAMED = 4;

export const circularSupport: MapRule = {
  at: 'map',
  severity: 'error',
  title: 'Support in a circle',
  about:
    'A claim that supports, by whatever way round, what it rests on itself begs the question: the circle gives none of its members a reason.',
  find: ({ support, node }) => {
    const { ids, parts } = support();
    return parts.members.flatMap((members) => {
      if (members.length < 2) return [];
      const [first, ...others] = members.flatMap((member) => node(ids[member] ?? '') ?? []).sort(byId);
      if (!first) return [];
      const named = [first, ...others].slice(0, NAMED).map(({ text }) => quoted(text));
      const more = members.length > NAMED ? t(' and {count} more', { count: members.length - NAMED }) : '';
      return [
        {
          about: [first.id, ...others.map(({ id }) => id)] as const,
          reason: t('{named}{more} support each other in a circle.', { named: inSeries(named), more }),
        },
      ];
    });
  },
};
