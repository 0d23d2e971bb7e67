import type { NodeKind, Relation } from '../../map/schema';
import { nameOf } from '../loss';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, recordFrom, textOf, without, type Loose } from '../own/records';
import type { TakenIds } from '../own/taken-ids';
import { relationFrom } from '../own/words';
import type { MapBuilder } from '../map-builder';
import { favouring, fittingRelation } from '../../map/may-answer';
import { t } from '../../words/words';
import { readAs } from '../read-as';

/** A line of the file. */
export interface ReadEdge {
  /** Elements of the file: cards or inferences. */
  readonly from: string;
  readonly to: string;
  /** What the file says of the relation; nothing when it says nothing. */
  readonly relation: Relation | undefined;
  /** The relation was read from the colour of the line. */
  readonly isColored?: boolean;
  /** The words of the line deny the other side: they stand in the note. */
  readonly isDenial?: boolean;
  /** Words on the line that say more than the relation. */
  readonly note?: string | undefined;
  /** What we had written about the link, to be checked. */
  readonly own: unknown;
  readonly wantedId: unknown;
  readonly foreign: Loose;
  /** What a person knows the line by. */
  readonly name: string;
  readonly line?: number | undefined;
}

/** An element of the file that stands for an inference. */
export interface ReadInference {
  readonly own: unknown;
  readonly wantedId: unknown;
  readonly relation: Relation | undefined;
  readonly foreign: Loose;
  readonly name: string;
}

/** What a card of the file has become. */
export interface ReadCard {
  readonly id: string;
  readonly kind: NodeKind;
}

export interface ReadGraph {
  readonly format: string;
  readonly cards: ReadonlyMap<string, ReadCard>;
  readonly inferences: ReadonlyMap<string, ReadInference>;
  readonly edges: readonly ReadEdge[];
}

interface Inference extends ReadInference {
  readonly id: string;
  premises: string[];
  /** Lines that lead on from it. */
  onward: ReadEdge[];
}

/** Makes links of lines and of cards that stand for inferences. */
export class LinkReader {
  private readonly inferences = new Map<string, Inference>();
  /** Lines that no link could be made of. */
  readonly unread: ReadEdge[] = [];

  constructor(
    private readonly graph: ReadGraph,
    private readonly builder: MapBuilder,
    private readonly ids: TakenIds,
  ) {}

  /** Adds all links to the map. */
  run(): void {
    for (const [key, inference] of this.graph.inferences)
      this.inferences.set(key, {
        ...inference,
        id: this.ids.take('links', inference.wantedId),
        premises: [],
        onward: [],
      });
    const whole = this.graph.edges.filter((edge) => !this.isPart(edge));
    for (const inference of this.inferences.values()) this.addInference(inference);
    for (const edge of whole) this.addWhole(edge);
  }

  /** Files a line that only leads to or from an inference's card. */
  private isPart(edge: ReadEdge): boolean {
    const [from, to] = [this.inferences.get(edge.from), this.inferences.get(edge.to)];
    const premise = this.graph.cards.get(edge.from);
    if (from) {
      from.onward.push(edge);
      return true;
    }
    if (!to || !premise || edge.relation || fieldOf(edge.own, 'relation') !== undefined) return false;
    to.premises.push(premise.id);
    return true;
  }

  private addInference(inference: Inference): void {
    const { onward, premises, own } = inference;
    const order = fieldOf(own, 'premises');
    if (premises.length === 0 || onward.length === 0) {
      const how = premises.length === 0 ? t('it has no premise') : t('it leads to nothing');
      this.builder.log.dropped({ what: 'inference', of: inference.name, how });
      return;
    }
    const distinct = inOrderOf(Array.isArray(order) ? order : [], [...new Set(premises)]);
    onward.forEach((edge, index) => {
      const id = index === 0 ? inference.id : this.ids.take('links', undefined);
      const relation = edge.relation ?? inference.relation;
      this.add({ ...edge, own, relation, foreign: inference.foreign }, id, distinct);
    });
  }

  private addWhole(edge: ReadEdge): void {
    const premise = this.graph.cards.get(edge.from);
    if (premise) this.add(edge, this.ids.take('links', edge.wantedId), [premise.id]);
    else this.leaveOut(edge);
  }

  private add(edge: ReadEdge, id: string, premises: readonly string[]): void {
    const { log } = this.builder;
    const card = this.graph.cards.get(edge.to);
    const inference = this.inferences.get(edge.to);
    const target = card ? { node: card.id } : inference ? { link: inference.id } : undefined;
    if (!target || (card && premises.includes(card.id))) {
      this.leaveOut(edge);
      return;
    }
    const carried = without(Object(edge.own) as object, ['id', 'premises', 'target']);
    const wanted = edge.relation ?? relationFrom(textOf(carried, 'relation'));
    const relation = fittingRelation(
      wanted ?? favouring(premises.length, card?.kind),
      premises.length,
      card?.kind,
    );
    if (wanted !== relation || edge.isColored || edge.isDenial)
      log.approximated({
        what: 'relation',
        id,
        of: edge.name,
        line: edge.line,
        how:
          edge.isColored && wanted === relation
            ? t('read as “{relation}”, by the colour of the line', { relation: t(relation) })
            : readAs(relation),
      });
    const foreign = joinForeign(carried['foreign'], this.graph.format, edge.foreign);
    const plain = { id, relation, premises: [...premises], target, foreign };
    const noted = edge.note === undefined ? {} : { note: fieldText(edge.note, log) };
    const record =
      recordFrom('links', { ...noted, ...carried, ...plain }) ?? recordFrom('links', { ...noted, ...plain });
    if (record) this.builder.addWhole('links', record);
    log.kept('links');
  }

  private leaveOut(edge: ReadEdge): void {
    this.unread.push(edge);
    const how = t('it does not lead from one card of a claim to another');
    this.builder.log.dropped({ what: 'edge', of: edge.name, line: edge.line, how });
    if (edge.note !== undefined)
      this.builder.log.dropped({ what: 'label', of: nameOf(edge.note), line: edge.line, how });
  }
}

/** Ids in the order in which they were written down once; those that were not there come last. */
export function inOrderOf(order: readonly unknown[], ids: readonly string[]): string[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? order.length;
  return [...ids].sort((a, b) => rankOf(a) - rankOf(b));
}
