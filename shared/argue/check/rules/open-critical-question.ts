import type { LinkRule } from '../finding';
import { t } from '../../../words/words';

export const openCriticalQuestion: LinkRule = {
  at: 'links',
  severity: 'hint',
  title: 'A critical question without an answer',
  about:
    'An argument of a known scheme stands as long as its critical questions are answered (Walton, Reed and Macagno 2008). One that is open is where to look.',
  find: ({ id, critical = [], scheme = '' }) => {
    const [first, ...others] = critical.filter(
      ({ status, node }) => status !== 'answered' && node === undefined,
    );
    if (!first) return [];
    const more = others.length > 0 ? t(' {count} more are open, too.', { count: others.length }) : '';
    return [
      {
        about: [id],
        reason: t('Nobody has answered “{question}” of this argument{value}.{more}', {
          question: first.question,
          value: scheme && ` (${scheme})`,
          more,
        }),
      },
    ];
  },
};
