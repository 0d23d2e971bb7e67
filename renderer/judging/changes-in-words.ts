import { OUTCOME } from '../../shared/argue/map/outcomes';
import type { Standing } from '../../shared/argue/map/standings';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { recordsApart, type Table } from '../../shared/map/table';
import { beginning } from '../../shared/picture/shapes';
import { inSeries } from '../../shared/words/locale';
import { lowered, t } from '../../shared/words/words';

const MOST_NAMED = 3;
const MOST_WORDS = 50;

/** Which cards have another outcome than before, in words for those who listen; nothing where none has. */
export function saidOf(map: ArgMap, before: Table<Standing>, now: Table<Standing>): string {
  if (before === now) return '';
  const named: string[] = [];
  let count = 0;
  for (const [id, was, is] of recordsApart(before, now)) {
    const node = find(map, 'nodes', id);
    const outcome = is?.outcome;
    if (!node || outcome === undefined || was?.outcome === outcome) continue;
    count++;
    if (named.length < MOST_NAMED)
      named.push(
        t('“{text}” is {word}', {
          text: beginning(node.text, MOST_WORDS),
          word: lowered(OUTCOME[outcome].word),
        }),
      );
  }
  if (count === 0) return '';
  const others = count > named.length ? t(', and {count} more', { count: count - named.length }) : '';
  return t('Verdicts changed: {named}{others}.', { named: inSeries(named, ';'), others });
}
