import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { outlineOf, outlineRows, type OutlineRow } from '../map/outline';
import type { Link, Node, Source } from '../map/schema';
import { recordsOf, withRecords } from '../map/table';
import type { Citations } from './citations/citations';
import type { Run, Runs } from './report';
import { asRuns, run } from './words';
import { listPieces } from '../words/locale';
import { t, tPieces } from '../words/words';

/** The rows of the whole map, folded branches too. */
export function reportRows(map: ArgMap): OutlineRow[] {
  const unfolded: [string, Node][] = [];
  for (const node of recordsOf(map.tables.nodes))
    if (node.folded) unfolded.push([node.id, { ...node, folded: false }]);
  const nodes = withRecords(map.tables.nodes, unfolded);
  return outlineRows(outlineOf({ ...map, tables: { ...map.tables, nodes } }));
}

/** What everything in a report is called, so that people can refer to it: cards 1, 2, 3 … as the outline lists them, sources S1, S2 …. */
export class Numbering {
  /** Ids of nodes in the order of their numbers. */
  readonly nodes: readonly string[];
  readonly sources: readonly Source[];
  private readonly nodeNumbers: ReadonlyMap<string, number>;
  private readonly sourceNumbers: ReadonlyMap<string, number>;

  constructor(
    readonly map: ArgMap,
    rows: readonly OutlineRow[],
    /** How sources are cited; without it they go by their numbers. */
    readonly citations?: Citations,
  ) {
    this.nodes = rows.filter((row) => row.kind === 'node' && !row.again).map((row) => row.id);
    this.nodeNumbers = new Map(this.nodes.map((id, index) => [id, index + 1]));
    this.sources = [...recordsOf(map.tables.sources)].sort(compareSources);
    this.sourceNumbers = new Map(this.sources.map(({ id }, index) => [id, index + 1]));
  }

  /** A node by its number: `[12]`. */
  node(id: string): Run {
    const number = this.nodeNumbers.get(id) ?? 0;
    return { text: `[${number}]`, to: `c${number}` };
  }

  nodeAnchor(id: string): string {
    return `c${this.nodeNumbers.get(id) ?? 0}`;
  }

  /** A source by its number, `S2`, or as the chosen style cites it in a sentence. */
  source(id: string): Run {
    const number = this.sourceNumbers.get(id) ?? 0;
    return { text: this.citations ? run(this.citations.label(id)).text : `S${number}`, to: `s${number}` };
  }

  /** Several nodes in the order of their numbers: `[3], [4] and [5]`. */
  all(ids: readonly string[]): Runs {
    const numberOf = (id: string): number => this.nodeNumbers.get(id) ?? 0;
    const sorted = [...ids].sort((a, b) => numberOf(a) - numberOf(b));
    return asRuns(listPieces(sorted.map((id) => [this.node(id)])));
  }

  /** An inference: `the inference from [5] to [3]`. */
  step(link: Link): Runs {
    const to = 'node' in link.target ? [this.node(link.target.node)] : this.stepNamed(link.target.link);
    return asRuns(
      tPieces('the inference from {premises} to {conclusion}', {
        premises: this.all(link.premises),
        conclusion: to,
      }),
    );
  }

  /** The step with an id; of a step about a step only the premises are named. */
  stepNamed(id: string): Runs {
    const link = find(this.map, 'links', id);
    if (!link) return [{ text: t('a step') }];
    if ('node' in link.target) return this.step(link);
    return asRuns(tPieces('the inference from {premises}', { premises: this.all(link.premises) }));
  }
}

function compareSources(a: Source, b: Source): number {
  const [x, y] = [a.title.toLowerCase(), b.title.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
