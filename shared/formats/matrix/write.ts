import { shownTable } from '../../argue/ach/shown-table';
import { countingOf, tableOfMap } from '../../argue/ach/table-of-map';
import type { ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { recordsOf } from '../../map/table';
import { guarded } from '../csv/cells';
import { writeAchTable } from '../csv/write-ach-table';
import { reportOfDrawing } from '../drawing-keeps';
import type { Writing } from '../format';

/** Writes the table of each question that has answers, one below the other; scores are weighted. */
export function writeMatrix(map: ArgMap): Writing {
  const tables = [...recordsOf(map.tables.nodes)].flatMap(({ id, kind }) => {
    const whole = KIND[kind].asks ? tableOfMap(map, id) : undefined;
    return whole && whole.hypotheses.length > 0 ? [shownTable(whole)] : [];
  });
  const texts = tables.map((table) => {
    const question = guarded(table.question.text.replaceAll(/\s+/g, ' ').replaceAll('"', '""'));
    return `"${question}"\n${writeAchTable(table, countingOf(table.question, true))}\n`;
  });
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return { text: `\uFEFF${texts.join('\n')}`, report: reportOfDrawing(map) };
}
