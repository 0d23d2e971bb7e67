import { KIND } from '../../../map/node-kinds';
import { quoted } from '../../quoted';
import type { MapRule } from '../finding';
import { t } from '../../../words/words';

export const nonDiagnostic: MapRule = {
  at: 'map',
  severity: 'hint',
  title: 'Fits every answer alike',
  about:
    'Evidence that is as consistent with one answer as with its rivals tells nothing between them, however good it is (Heuer 1999).',
  find: ({ nodes, table: tableOf }) =>
    nodes.flatMap((question) => {
      const table = KIND[question.kind].asks ? tableOf(question.id) : undefined;
      if (!table || table.hypotheses.length < 2) return [];
      return table.rows.flatMap(({ evidence, cells }) => {
        const ratings = table.hypotheses.map((_hypothesis, column) => cells[column]?.rating);
        const [first, ...others] = ratings;
        const isSaid = first !== undefined && first !== 'N' && first !== 'NA';
        if (!isSaid || others.some((rating) => rating !== first)) return [];
        return [
          {
            about: [evidence.id, question.id] as const,
            reason: t('{quoted} bears on every answer to {quoted2} alike.', {
              quoted: quoted(evidence.text),
              quoted2: quoted(question.text),
            }),
          },
        ];
      });
    }),
};
