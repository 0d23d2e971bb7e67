import { z } from 'zod';
import { tableOfId } from '../../map/references';
import { find, type TableName } from '../../map/arg-map';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { removeWithDependants } from '../removal';
import { Staging } from '../staging';
import { countedRecords } from '../../map/record-words';
import { inSeries } from '../../words/locale';
import { t } from '../../words/words';

/** Removes anything by its id, with everything that cannot be without it, in one step. */
export const remove = defineCommand({
  name: 'remove',
  input: z.object({ ids: z.array(z.string()).min(1, 'choose what to remove') }),
  run: (map, { ids }) => {
    const staging = new Staging(map);
    const counts = new Map<TableName, number>();
    const present = ids.filter((id) => {
      const table = tableOfId(id);
      if (table === undefined || table === 'map' || !find(map, table, id)) return false;
      counts.set(table, (counts.get(table) ?? 0) + 1);
      return true;
    });
    if (present.length === 0)
      return fail('nothing-to-remove', 'What was to be removed is no longer in the map.');
    removeWithDependants(staging, present);
    const what = inSeries([...counts].map(([table, count]) => countedRecords(table, count)));
    return ok({ label: t('Remove {what}', { what }), diff: staging.diff() });
  },
});
