import Papa from 'papaparse';
import { find, type ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import { sourcesOfNode } from '../../map/queries';
import type { Node } from '../../map/schema';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { allPlaces } from '../own/all-places';
import { jsonLine, without } from '../own/records';
import { restOf } from '../own/rest';
import { guarded, wellFormed } from './cells';
import { COLUMNS, LINK_COLUMNS, NODE_COLUMNS, cellsOf } from './columns';

/** Writes a map as a table: nodes, links, and a last row for what is neither. */
export function writeCsv(map: ArgMap): Writing {
  const log = new LossLog();
  const places = allPlaces(map);
  const rows: Record<string, string>[] = [];
  const { nodes, links } = inOrder(map);
  for (const node of nodes) {
    const place = places.get(node.id);
    const own = { node: carried(node), ...(place && { place: without(place, ['node']) }) };
    rows.push({
      ...cellsOf(node, NODE_COLUMNS),
      ...{ record: 'node', id: node.id, counterpoint: jsonLine(own) },
      ...whereFrom(map, node),
    });
    log.kept('nodes');
  }
  for (const link of links) {
    const counterpoint = jsonLine({ link });
    rows.push({ ...cellsOf(link, LINK_COLUMNS), ...{ record: 'link', id: link.id, counterpoint } });
    log.kept('links');
  }
  const head = { record: 'map', id: map.head.id, text: wellFormed(map.head.title) };
  rows.push({ ...head, counterpoint: jsonLine(restOf(map, 'csv')) });
  const data = rows.map((row) => COLUMNS.map((column) => guarded(row[column] ?? '')));
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  const text = `\uFEFF${Papa.unparse([[...COLUMNS], ...data], { newline: '\r\n' })}\r\n`;
  return { text, report: log.report() };
}

/** The text is not written twice, unless the cell cannot hold it as it is. */
function carried(node: Node): object {
  return wellFormed(node.text) === node.text ? without(node, ['text']) : node;
}

/** Where a node comes from and belongs to, for people: it is read from the last column. */
function whereFrom(map: ArgMap, node: Node): Record<string, string> {
  const quotes = (node.passages ?? []).flatMap((id) => find(map, 'passages', id)?.exact ?? []);
  return {
    group: wellFormed((node.group !== undefined && find(map, 'groups', node.group)?.title) || ''),
    source: wellFormed(
      sourcesOfNode(map, node)
        .map(({ title }) => title)
        .join('; '),
    ),
    quote: wellFormed(quotes.join(' […] ')),
  };
}
