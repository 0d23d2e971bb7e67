import { find, type ArgMap } from '../../shared/map/arg-map';
import type { OutlineRow } from '../../shared/map/outline';
import { KIND_LABELS, RELATION_LABELS } from '../../shared/map/labels';

/** How a row hangs under the one above, in a word: `supports`, `undercuts`; empty at a root. */
export function roleWord(row: OutlineRow): string {
  if (row.role === 'undercut') return 'undercuts';
  if (row.role === 'backing') return 'backs';
  return row.relation === undefined ? '' : RELATION_LABELS[row.relation];
}

/** What a row shows: its node's text, or of a link what it does. */
export function rowText(map: ArgMap, row: OutlineRow): string {
  if (row.kind === 'node') return find(map, 'nodes', row.id)?.text ?? '';
  const linked = (find(map, 'links', row.id)?.premises.length ?? 1) > 1;
  return linked ? `${roleWord(row)}, premises together` : roleWord(row);
}

/** What a screen reader says of a row. */
export function rowLabel(map: ArgMap, row: OutlineRow): string {
  const text = rowText(map, row);
  if (row.kind === 'link') return `Link: ${text}`;
  const kind = find(map, 'nodes', row.id)?.kind;
  const words = [text === '' ? 'Empty card' : text, kind && KIND_LABELS[kind]].filter(Boolean).join(', ');
  const how = row.role === 'root' ? '' : row.role === 'part' ? 'premise: ' : `${roleWord(row)}: `;
  return `${how}${words}${row.again ? ', listed above' : ''}`;
}
