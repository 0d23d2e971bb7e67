import { TABLE_NAMES, type ArgMap } from '../../map/arg-map';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { OWN_KEY } from './block';
import { carry } from './own-data';
import { SAID, writeBlock } from './write-block';

/** Writes a map as AIFdb has it. */
export function writeAif(map: ArgMap): Writing {
  const log = new LossLog();
  const { nodes, edges, rest, made } = writeBlock(map, log);
  const own = { ...carry(map, SAID), ...(made && { made }) };
  const file = { nodes, edges, ...(made && { locutions: [] }), ...rest, [OWN_KEY]: own };
  countAll(map, log);
  return { text: `${JSON.stringify(file, null, 2)}\n`, report: log.report() };
}

/** Counts every record as kept: what AIF has no place for stands in our own key. */
export function countAll(map: ArgMap, log: LossLog): void {
  for (const table of TABLE_NAMES) if (map.tables[table].size > 0) log.kept(table, map.tables[table].size);
}
