const MOST_CELLS = 40_000; // of a document: a book of tables; each costs mammoth and the tree of its page some 20 µs
const TAG = /<(\/?)(?:[\w.-]+:)?(tbl|tc)(?=[\s/>])/g;

/** A Word document's main part without the tables that make it too large. */
export interface Lightened {
  readonly xml: string;
  /** How many tables were left out. */
  readonly tables: number;
  /** Whether it has too many cells even so. */
  readonly isTooLarge: boolean;
}

interface Table {
  start: number;
  end: number;
  cells: number;
}

/**
 * Leaves out the largest tables of a document until its cells are not too many. Tables and cells are found by their tags' names alone: what
 * hides a tag makes the rest of the document unreadable or too large, never slow.
 */
export function withoutLargeTables(xml: string, most = MOST_CELLS): Lightened {
  const { tables, cells } = tablesOf(xml);
  if (cells <= most) return { xml, tables: 0, isTooLarge: false };
  const dropped = new Set<Table>();
  let left = cells;
  for (const table of [...tables].sort((a, b) => b.cells - a.cells)) {
    if (left <= most) break;
    dropped.add(table);
    left -= table.cells;
  }
  let kept = '';
  let from = 0;
  for (const table of tables) {
    if (!dropped.has(table)) continue;
    kept += xml.slice(from, table.start);
    from = table.end;
  }
  return { xml: kept + xml.slice(from), tables: dropped.size, isTooLarge: left > most };
}

/** The outermost tables, with the cells of those inside them; and all cells, in tables or not. */
function tablesOf(xml: string): { tables: Table[]; cells: number } {
  const tables: Table[] = [];
  let [depth, cells, start, before] = [0, 0, 0, 0];
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const close = xml.indexOf('>', tag.index);
    if (close < 0) break;
    TAG.lastIndex = close; // what lies inside a tag is no tag
    const isEnd = tag[1] === '/';
    if (tag[2] === 'tc') cells += isEnd ? 0 : 1;
    else if (!isEnd && xml[close - 1] !== '/') {
      if (depth++ === 0) [start, before] = [tag.index, cells];
    } else if (isEnd && depth > 0 && --depth === 0) {
      tables.push({ start, end: close + 1, cells: cells - before });
    }
  }
  return { tables, cells };
}
