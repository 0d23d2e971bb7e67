import type { ArgMap } from '../../map/arg-map';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { entriesOfMap } from '../outline/entries-of-map';
import type { Entry } from '../outline/entry';
import { withoutDeepUndercuts } from '../outline/without-deep-undercuts';
import { foreignOf } from '../own/foreign';
import { fieldOf, jsonLine, looseOf } from '../own/records';
import { restOf } from '../own/rest';
import { xmlTag, xmlText } from '../../xml-text';
import { isPlainName } from '../xml/names';
import { MAP_ELEMENT, NAMESPACE } from './names';

/** Writes a map as an outline: premises below what they bear on, the rest in attributes that begin with `_`. */
export function writeOpml(whole: ArgMap): Writing {
  const log = new LossLog();
  const map = withoutDeepUndercuts(whole, log);
  const others = Object.entries(looseOf(fieldOf(foreignOf(map.head, 'opml'), 'head'))).flatMap(
    ([name, value]) =>
      isPlainName(name) && name !== 'title' && typeof value === 'string'
        ? [`    <${name}>${xmlText(value)}</${name}>`]
        : [],
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${xmlText(map.head.title)}</title>`,
    ...others,
    `    <${MAP_ELEMENT} xmlns:counterpoint="${NAMESPACE}">${xmlText(jsonLine(restOf(map, 'opml')))}</${MAP_ELEMENT}>`,
    '  </head>',
    '  <body>',
    ...outlines(entriesOfMap(map, 'opml')),
    '  </body>',
    '</opml>',
  ];
  for (const table of ['nodes', 'links'] as const) log.kept(table, map.tables[table].size);
  return { text: `${lines.join('\n')}\n`, report: log.report() };
}

function outlines(entries: readonly Entry[]): string[] {
  const lines: string[] = [];
  const waiting: { entry: Entry | undefined; depth: number }[] = [];
  const add = (list: readonly Entry[], depth: number): void => {
    for (const entry of [...list].reverse()) waiting.push({ entry, depth });
  };
  add(entries, 2);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, depth } = next;
    const indent = '  '.repeat(depth);
    if (!entry) lines.push(`${indent}</outline>`);
    else {
      const isLeaf = entry.children.length === 0;
      lines.push(indent + xmlTag('outline', attributesOf(entry), isLeaf ? '/>' : '>'));
      if (isLeaf) continue;
      waiting.push({ entry: undefined, depth });
      add(entry.children, depth + 1);
    }
  }
  return lines;
}

function attributesOf({ text, note, own, foreign }: Entry): Record<string, string | undefined> {
  const others = Object.entries(foreign).filter(
    (field): field is [string, string] => isPlainName(field[0]) && typeof field[1] === 'string',
  );
  return { ...Object.fromEntries(others), text, _note: note, ...own };
}
