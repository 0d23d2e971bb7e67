import type { ArgMap } from '../../map/arg-map';
import { find } from '../../map/arg-map';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { entriesOfMap } from '../outline/entries-of-map';
import { OWN_NAMES, type Entry } from '../outline/entry';
import { withoutDeepUndercuts } from '../outline/without-deep-undercuts';
import { foreignOf } from '../own/foreign';
import { jsonLine, textOf } from '../own/records';
import { restOf } from '../own/rest';
import { relationFrom } from '../own/words';
import { xmlTag, xmlText } from '../../xml-text';
import { noteToWrite } from './notes';
import { plainAttributes, writeKept } from './kept-elements';
import { RELATION } from '../../map/relations';

/** Writes a map as a mind map: premises below what they bear on, with a tick or a cross; the rest in attributes that begin with `_`. */
export function writeFreemind(whole: ArgMap): Writing {
  const log = new LossLog();
  const map = withoutDeepUndercuts(whole, log);
  const rest = jsonLine(restOf(map, 'freemind'));
  const entries = entriesOfMap(map, 'freemind');
  const [first] = entries;
  // A mind map that came in has its own root; any other gets the map's title, because there can be only one.
  const isOneTree = first && entries.length === 1 && Object.keys(foreignOf(map.head, 'freemind')).length > 0;
  const extra = attribute('_map', rest);
  const lines = isOneTree
    ? elements(map, entries, extra)
    : [
        `${xmlTag('node', { ID: map.head.id, TEXT: map.head.title })}${extra}${attribute('_role', 'map')}`,
        ...elements(map, entries),
        '</node>',
      ];
  const version = textOf(foreignOf(map.head, 'freemind'), 'version') ?? '1.0.1';
  for (const table of ['nodes', 'links'] as const) log.kept(table, map.tables[table].size);
  return { text: [xmlTag('map', { version }), ...lines, '</map>', ''].join('\n'), report: log.report() };
}

/** @param extra goes into the first of them */
function elements(map: ArgMap, entries: readonly Entry[], extra = ''): string[] {
  const lines: string[] = [];
  const waiting: (Entry | undefined)[] = [...entries].reverse();
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!entry) lines.push('</node>');
    else {
      lines.push(opening(map, entry) + (lines.length === 0 ? extra : ''));
      waiting.push(undefined);
      for (const child of [...entry.children].reverse()) waiting.push(child);
    }
  }
  return lines;
}

function opening(map: ArgMap, entry: Entry): string {
  const { text, note, own, foreign } = entry;
  const relation = relationFrom(own._relation);
  const same = own._same === undefined ? undefined : find(map, 'nodes', own._same);
  const kept = Array.isArray(foreign['elements']) ? (foreign['elements'] as unknown[]) : [];
  const written = noteToWrite(note, kept);
  const tag = xmlTag('node', {
    ...plainAttributes(foreign['attributes']),
    ID: textOf(foreign, 'id') ?? own._id,
    FOLDED: entry.folded ? 'true' : undefined,
    TEXT: text,
  });
  return [
    tag,
    ...kept.map((element) => writeKept(element)),
    relation && own._role !== 'part'
      ? xmlTag('icon', { BUILTIN: RELATION[relation].formats.freemind }, '/>')
      : '',
    ...OWN_NAMES.map((name) => (own[name] === undefined ? '' : attribute(name, own[name]))),
    same
      ? xmlTag('arrowlink', { DESTINATION: textOf(foreignOf(same, 'freemind'), 'id') ?? same.id }, '/>')
      : '',
    written === undefined ? '' : richNote(written),
  ].join('');
}

function attribute(name: string, value: string): string {
  return xmlTag('attribute', { NAME: name, VALUE: value }, '/>');
}

function richNote(note: string): string {
  const lines = note.split('\n').map((line) => `<p>${xmlText(line)}</p>`);
  return `<richcontent TYPE="NOTE"><html><head/><body>${lines.join('')}</body></html></richcontent>`;
}
