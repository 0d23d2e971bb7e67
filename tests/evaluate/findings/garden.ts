import { applyDiff } from '../../../shared/edit/diff';
import { find, type ArgMap, type RecordTypes } from '../../../shared/map/arg-map';
import { KIND } from '../../../shared/map/node-kinds';
import { linksFrom, linksInto } from '../../../shared/map/queries';
import { RELATION, RELATION_FOR } from '../../../shared/map/relations';
import type { Link, Node, NodeKind, Relation } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import { seededIds, seededRandom } from '../../support/ids';

type Put = 'nodes' | 'links' | 'sources' | 'passages';

/** A map into which faults are planted, with what planting needs: dice, and words for what is looked for. */
export class Garden {
  readonly #random: () => number;
  readonly #newId: ReturnType<typeof seededIds>;

  /** @param number how many faults of this kind were planted before */
  constructor(
    public map: ArgMap,
    readonly number: number,
    seed: number,
  ) {
    this.#random = seededRandom(seed);
    this.#newId = seededIds(seed + 1000);
  }

  /** The next of several: each has its turn. */
  nextOf<T>(several: readonly T[]): T | undefined {
    return several[this.number % several.length];
  }

  /** One of several, by chance. */
  oneOf<T>(several: readonly T[]): T | undefined {
    return several[Math.floor(this.#random() * several.length)];
  }

  put<T extends Put>(table: T, record: RecordTypes[T]): string {
    const from = find(this.map, table, record.id);
    this.map = applyDiff(this.map, [{ table, id: record.id, ...(from && { from }), to: record } as never]);
    return record.id;
  }

  take(table: Put, id: string): void {
    const from = find(this.map, table, id);
    if (from) this.map = applyDiff(this.map, [{ table, id, from } as never]);
  }

  card(text: string, kind: NodeKind = 'claim'): string {
    return this.put('nodes', { id: this.#newId('nodes'), kind, text });
  }

  link(premises: readonly string[], relation: Relation, target: Link['target']): string {
    return this.put('links', { id: this.#newId('links'), relation, premises: [...premises], target });
  }

  supports(card: string, target: string): string {
    return this.link([card], RELATION_FOR.pro, { node: target });
  }

  /** All cards that say something. */
  statements(): Node[] {
    return [...recordsOf(this.map.tables.nodes)].filter(({ kind }) => KIND[kind].isStatement);
  }

  /** One that says something, for or against which others speak. */
  argued(): Node | undefined {
    return this.oneOf(this.statements().filter(({ id }) => this.reasonsFor(id).length > 0));
  }

  links(): Link[] {
    return [...recordsOf(this.map.tables.links)];
  }

  reasonsFor(id: string): Link[] {
    return linksInto(this.map, id).filter(({ relation }) => {
      const { isAgainst, isAnswer } = RELATION[relation];
      return !isAgainst && !isAnswer;
    });
  }

  from(id: string): Link[] {
    return linksFrom(this.map, id);
  }

  into(id: string): Link[] {
    return linksInto(this.map, id);
  }
}

/** A text as the middle of a sentence: without its last full stop, and its first letter small where it is no name. */
export function asClause(text: string): string {
  const plain = text.trim().replace(/[.!?]+$/, '');
  const [first = ''] = plain.split(' ');
  const isName =
    /^(?:I|[A-Z]{2,}|Iran|Israel|Tehran|Trump|Germany|German|Berlin|Europe|American|Iranian|Russia|China)/.test(
      first,
    );
  return isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}
