import { find, type ArgMap } from '../../shared/map/arg-map';
import { asidesOf, doubtOf, type Doubt } from '../../shared/map/asides';
import type { OutlineRow } from '../../shared/map/outline';
import { KIND } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { inSeries } from '../../shared/words/locale';
import { t } from '../../shared/words/words';

/** How a row hangs under the one above, in a word: `supports`, `undercuts`; empty at a root. */
export function roleWord(row: OutlineRow): string {
  if (row.role === 'undercut') return RELATION.opposes.onLink.verb;
  if (row.role === 'backing') return RELATION.supports.onLink.verb;
  return row.relation === undefined ? '' : RELATION[row.relation].verb;
}

/** What a row shows: its node's text, or of a link what it does. */
export function rowText(map: ArgMap, row: OutlineRow): string {
  if (row.kind === 'node') return find(map, 'nodes', row.id)?.text ?? '';
  const linked = (find(map, 'links', row.id)?.premises.length ?? 1) > 1;
  return linked ? t('{row}, premises together', { row: roleWord(row) }) : roleWord(row);
}

/** What is in doubt of a row's node since its source has another text. */
export function rowDoubt(map: ArgMap, row: OutlineRow): Doubt | undefined {
  const node = row.kind === 'node' && !row.again ? find(map, 'nodes', row.id) : undefined;
  return node && doubtOf(map, node)?.doubt;
}

/** What a screen reader says of a row. */
export function rowLabel(map: ArgMap, row: OutlineRow): string {
  const text = rowText(map, row);
  if (row.kind === 'link') return t('Link: {text}', { text });
  const node = find(map, 'nodes', row.id);
  const words = inSeries([
    text === '' ? t('Empty card') : text,
    ...(node ? [KIND[node.kind].label, ...asidesOf(map, node)] : []),
  ]);
  const how = row.role === 'root' ? '' : row.role === 'part' ? t('premise: ') : `${roleWord(row)}: `;
  return `${how}${words}${row.again ? t(', listed above') : ''}`;
}
