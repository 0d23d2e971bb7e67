import type { Change, MapDiff, RecordChange } from '../../edit/diff';
import { diffMaps } from '../../edit/diff-maps';
import { emptyMap, find, type ArgMap } from '../../map/arg-map';
import { NO_HEAD } from '../../map/new-map';
import { KIND } from '../../map/node-kinds';
import { sortLinks } from '../../map/order';
import { targetId } from '../../map/queries';
import type { Rating } from '../../map/ratings';
import { RELATION } from '../../map/relations';
import type { Link, Node } from '../../map/schema';
import { bearingsThrough } from './bearings-through';
import { hypothesesOf } from './hypotheses-of';
import { ownCells } from './own-cells';
import type { AchTable, Cell, Hypothesis, Row } from './table';
import { touchedColumns } from './touched-columns';

/** What is known of a hypothesis: the links that bear on it, and what does through other cards. */
interface Column {
  readonly links: readonly Link[];
  /** The premises of these links, each once: what has to be looked through after each edit. */
  readonly cards: readonly string[];
  readonly through: ReadonlyMap<string, Cell>;
}

type Neutral = NonNullable<Node['matrix']>['neutral'][number];

/** The table of a question, map after map: an edit costs the cells that it touches, and one pass over which card bears on which answer. */
export class LiveTable {
  #map = emptyMap(NO_HEAD);
  #hypotheses: readonly Hypothesis[] = [];
  #columns = new Map<string, Column>();
  #numbers = new Map<string, number>();
  #said: readonly Neutral[] | undefined;
  #neutral: ReadonlyMap<string, Neutral> = new Map();
  /** The links into each card, by their ids. */
  readonly #into = new Map<string, Map<string, Link>>();
  /** The cards of the rows, in order. */
  #order: readonly string[] = [];
  #rows = new Map<string, Row>();
  #asked: Node | undefined;

  /** @param question its id */
  constructor(private readonly question: string) {}

  /** The table in a map; rows that have not changed are the same objects as before. @returns nothing where there is no such question */
  update(map: ArgMap): AchTable | undefined {
    const node = find(map, 'nodes', this.question);
    if (!node || !KIND[node.kind].asks) return undefined;
    const hypotheses = hypothesesOf(map, this.question);
    const diff = diffMaps(this.#map, map);
    for (const change of diff) if (change.table === 'links') this.#relink(change);
    const isAnew = this.#hasOtherColumns(hypotheses, diff);
    const before = this.#map;
    this.#map = map;
    this.#hypotheses = hypotheses;
    if (isAnew) this.#begin();
    const columns = isAnew ? NONE : touchedColumns(diff, [before, map], (card) => this.#numbers.has(card));
    const touched = new Set([
      ...this.#updateNeutral(node),
      ...this.#updateColumns(columns),
      ...diff.flatMap(premisesIn),
    ]);
    const isSameOrder = !isAnew && columns.size === 0 && node === this.#asked && !diff.some(isOtherCard);
    if (!isSameOrder) this.#order = [...this.#rowIds(node)];
    this.#asked = node;
    for (const { table, id } of diff) if (table === 'nodes') this.#updateEvidence(id);
    this.#rows = new Map(
      this.#order.flatMap((id): [string, Row][] => {
        const row = touched.has(id) ? undefined : this.#rows.get(id);
        const evidence = row?.evidence ?? find(map, 'nodes', id);
        return evidence ? [[id, row ?? { evidence, cells: this.#cellsOf(id) }]] : [];
      }),
    );
    return { question: node, hypotheses, rows: [...this.#rows.values()] };
  }

  #hasOtherColumns(hypotheses: readonly Hypothesis[], diff: MapDiff): boolean {
    const isSame = (column: number): boolean =>
      hypotheses[column]?.node.id === this.#hypotheses[column]?.node.id;
    return (
      hypotheses.length !== this.#hypotheses.length ||
      ![...hypotheses.keys()].every(isSame) ||
      // Which way the map grows orders its links.
      diff.some(({ table }) => table === 'head')
    );
  }

  #relink({ id, from, to }: RecordChange<'links'>): void {
    if (from) this.#into.get(targetId(from))?.delete(id);
    if (!to) return;
    const links = this.#into.get(targetId(to)) ?? new Map<string, Link>();
    this.#into.set(targetId(to), links.set(id, to));
  }

  /** In the order of their ids. A card’s own links are many where it bears on many answers, so those that lead to it are kept apart. */
  #linksInto(id: string): Link[] {
    const links = [...(this.#into.get(id)?.values() ?? [])];
    return links.length > 1 ? links.sort((a, b) => (a.id < b.id ? -1 : 1)) : links;
  }

  #begin(): void {
    this.#numbers = new Map(this.#hypotheses.map(({ node }, column) => [node.id, column]));
    this.#columns = new Map(this.#hypotheses.map(({ node }) => [node.id, this.#columnOf(node.id)]));
    this.#rows = new Map();
  }

  #columnOf(id: string): Column {
    const links = this.#linksInto(id).filter(({ relation }) => !RELATION[relation].isAnswer);
    return {
      links,
      cards: [...new Set(links.flatMap(({ premises }) => premises))],
      through: bearingsThrough(this.#map, id, {
        linksInto: (card) => this.#linksInto(card),
        isHypothesis: (card) => this.#numbers.has(card),
      }),
    };
  }

  /** Works columns out anew. @returns the cards that have cells through others in them, or had */
  #updateColumns(ids: ReadonlySet<string>): string[] {
    return [...ids].flatMap((id) => {
      const [before, now] = [this.#columns.get(id), this.#columnOf(id)];
      this.#columns.set(id, now);
      return [...(before?.through.keys() ?? []), ...now.through.keys()];
    });
  }

  /** Puts a card that has changed into its row. */
  #updateEvidence(id: string): void {
    const [row, evidence] = [this.#rows.get(id), find(this.#map, 'nodes', id)];
    if (row && evidence) this.#rows.set(id, { ...row, evidence });
    else this.#rows.delete(id);
  }

  /** Takes over which cells the question says have no link. @returns the cards for which it says something else now */
  #updateNeutral({ matrix }: Node): string[] {
    if (matrix?.neutral === this.#said) return [];
    this.#said = matrix?.neutral;
    const before = this.#neutral;
    this.#neutral = new Map(this.#said?.map((word) => [keyOf(word), word]));
    const changed = (words: typeof before, others: typeof before): string[] =>
      [...words].flatMap(([key, { evidence, rating }]) =>
        others.get(key)?.rating === rating ? [] : evidence,
      );
    return [...changed(before, this.#neutral), ...changed(this.#neutral, before)];
  }

  /** The cards that it lists, in its order, then those that bear on an answer: by links of their own, and evidence that does through other cards. */
  #rowIds({ matrix }: Node): Set<string> {
    const rows = new Set(matrix?.rows);
    for (const { evidence } of matrix?.neutral ?? []) rows.add(evidence);
    for (const { links, cards } of this.#columns.values()) {
      if (cards.every((card) => rows.has(card))) continue;
      // Only what brings new rows is put in order, which takes long where each row bears on each hypothesis.
      const bringsNew = links.filter(({ premises }) => premises.some((premise) => !rows.has(premise)));
      for (const { premises } of sortLinks(this.#map, bringsNew))
        for (const premise of premises) rows.add(premise);
    }
    for (const { through } of this.#columns.values())
      for (const id of through.keys()) {
        const kind = rows.has(id) ? undefined : find(this.#map, 'nodes', id)?.kind;
        if (kind && KIND[kind].needsPassage) rows.add(id);
      }
    // A hypothesis that speaks against another is no evidence, unless somebody has put it there.
    for (const { node } of this.#hypotheses) if (!matrix?.rows.includes(node.id)) rows.delete(node.id);
    return rows;
  }

  #cellsOf(id: string): (Cell | undefined)[] {
    const own = ownCells(this.#map, id, this.#numbers);
    return this.#hypotheses.map(({ node: { id: hypothesis } }, column) => {
      const word = this.#neutral.get(keyOf({ evidence: id, hypothesis }))?.rating;
      return own[column] ?? (word ? neutralCell(word) : this.#columns.get(hypothesis)?.through.get(id));
    });
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a card came, went or is of another kind: it may be a row now, or none any more. */
function isOtherCard({ table, from, to }: Change): boolean {
  return table === 'nodes' && from?.kind !== to?.kind;
}

function premisesIn({ table, from, to }: Change): readonly string[] {
  return table === 'links' ? [...(from?.premises ?? []), ...(to?.premises ?? [])] : [];
}

function neutralCell(rating: Rating): Cell {
  return { rating, how: 'direct', links: [] };
}

function keyOf({ evidence, hypothesis }: Omit<Neutral, 'rating'>): string {
  return `${evidence} ${hypothesis}`;
}
