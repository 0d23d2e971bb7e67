import { find, type ArgMap } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import { linksFrom } from '../map/queries';
import type { Node } from '../map/schema';
import { recordsOf } from '../map/table';
import { shownTable } from './ach/shown-table';
import { tableOfMap } from './ach/table-of-map';

/** What to look for, and what it would tell. */
export interface Gap {
  readonly node: Node;
  /** By questions: the answers that it would fit if it were found, and those that it would not. */
  readonly tells: readonly {
    readonly question: Node;
    /** How many answers it has. */
    readonly of: number;
    readonly fits: readonly Node[];
    readonly against: readonly Node[];
  }[];
  /** The cards that it is linked to, for a gap that bears on no answer. */
  readonly near: readonly Node[];
}

/** What is missing in a map, as a list of what to look for: what tells answers apart first. */
export function gapsOf(map: ArgMap): Gap[] {
  const nodes = [...recordsOf(map.tables.nodes)];
  const tables = nodes.flatMap(({ id, kind }) => {
    const whole = KIND[kind].asks ? tableOfMap(map, id) : undefined;
    return whole ? [shownTable(whole)] : [];
  });
  const gaps = nodes
    // What neither says something nor asks is what nobody has said yet.
    .filter(({ kind }) => !KIND[kind].isStatement && !KIND[kind].asks)
    .map((node): Gap => {
      const tells = tables.flatMap(({ question, hypotheses, rows }) => {
        const row = rows.find(({ evidence }) => evidence.id === node.id);
        const rated = (...ratings: (string | undefined)[]): Node[] =>
          hypotheses.flatMap((hypothesis, column) =>
            ratings.includes(row?.cells[column]?.rating ?? '-') ? [hypothesis.node] : [],
          );
        const [fits, against] = [rated('CC', 'C'), rated('I', 'II')];
        return fits.length + against.length > 0 ? [{ question, of: hypotheses.length, fits, against }] : [];
      });
      return { node, tells, near: tells.length > 0 ? [] : nearTo(map, node) };
    });
  return gaps.sort((a, b) => Number(tellsApart(b)) - Number(tellsApart(a)));
}

function nearTo(map: ArgMap, { id }: Node): Node[] {
  return linksFrom(map, id).flatMap(({ target }) =>
    'node' in target ? (find(map, 'nodes', target.node) ?? []) : [],
  );
}

/** Whether finding it would speak for one answer and not for another: for it, against another, or for some alone. */
export function tellsApart({ tells }: Gap): boolean {
  return tells.some(({ of, fits, against }) => {
    const sides = [fits.length, against.length, of - fits.length - against.length];
    return sides.filter((count) => count > 0).length > 1;
  });
}
