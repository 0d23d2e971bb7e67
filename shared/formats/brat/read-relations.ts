import type { LinkTarget } from '../../map/schema';
import { t } from '../../words/words';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { isUndercutName, leadsBack, relationInName } from '../own/words';
import { byAbout, type Annotations, type Relation, type Remark } from './lines';

/** Nobody undercuts undercuts so often; hostile files do, and layouts follow them down. */
const MOST_DEPTH = 500;

/**
 * Makes a link of every relation whose name carries support or attack; the others are named. A relation to a relation, and an undercut of a mark that
 * is a premise once, ends on that link.
 * @param nodes our nodes by the ids of marks
 */
export function addRelations(
  annotations: Annotations,
  nodes: ReadonlyMap<string, string>,
  builder: MapBuilder,
): void {
  new RelationReader(nodes, byAbout([...annotations.attributes, ...annotations.notes]), builder).read(
    annotations.relations,
  );
}

class RelationReader {
  /** Our links by the ids of relations, with how many links each stands on. */
  private readonly links = new Map<string, { id: string; depth: number }>();
  /** For each node, the links that it is a premise of. */
  private readonly from = new Map<string, string[]>();

  constructor(
    private readonly nodes: ReadonlyMap<string, string>,
    private readonly remarks: ReadonlyMap<string, readonly Remark[]>,
    private readonly builder: MapBuilder,
  ) {}

  read(named: readonly Relation[]): void {
    const relations = named.map(fromPremise);
    const toMarks = relations.filter(({ to }) => this.nodes.has(to));
    for (const relation of toMarks) if (!isUndercutName(relation.type)) this.add(relation);
    for (const relation of toMarks) if (isUndercutName(relation.type)) this.add(relation);
    const waiting = new Map<string, Relation[]>();
    for (const relation of relations)
      if (!this.nodes.has(relation.to))
        waiting.set(relation.to, [...(waiting.get(relation.to) ?? []), relation]);
    // A map that grows while it is walked: what is added here may be what others wait for.
    for (const id of this.links.keys()) {
      for (const relation of waiting.get(id) ?? []) this.add(relation);
      waiting.delete(id);
    }
    for (const relation of [...waiting.values()].flat())
      this.leaveOut(relation, t('An end of it is not marked.'));
  }

  private add(relation: Relation): void {
    const { id, type, from, line } = relation;
    const side = relationInName(type);
    const premise = this.nodes.get(from);
    const target = this.targetOf(relation);
    const depth = 1 + (this.links.get(relation.to)?.depth ?? 0);
    if (premise === undefined || !target) return this.leaveOut(relation, t('An end of it is not marked.'));
    if ('node' in target && target.node === premise)
      return this.leaveOut(relation, t('It leads from a mark to itself.'));
    if (!side) return this.leaveOut(relation, t('It is neither for nor against.'));
    if (depth > MOST_DEPTH) return this.leaveOut(relation, t('It hangs on too many others.'));
    const link = this.builder.add('links', {
      relation: side,
      premises: [premise],
      target,
      note: (this.remarks.get(id) ?? []).map(inWords).join('\n\n') || undefined,
    });
    if (!this.links.has(id)) this.links.set(id, { id: link, depth });
    this.from.set(premise, [...(this.from.get(premise) ?? []), link]);
    this.builder.log.kept('relations');
    if (isUndercutName(type) && 'node' in target)
      this.builder.log.approximated({
        what: 'relation',
        id: link,
        of: nameOfRelation(relation),
        how: t('What it undercuts is not the premise of one relation: it opposes the mark.'),
        line,
      });
  }

  private targetOf({ type, from, to }: Relation): LinkTarget | undefined {
    const node = this.nodes.get(to);
    const link = this.links.get(to);
    if (node === undefined) return link && { link: link.id };
    const [step, ...others] = this.from.get(node) ?? [];
    const isUndercut = isUndercutName(type) && from !== to && step !== undefined && others.length === 0;
    return isUndercut ? { link: step } : { node };
  }

  private leaveOut(relation: Relation, how: string): void {
    const { log } = this.builder;
    log.dropped({ what: 'relation', of: nameOfRelation(relation), how, line: relation.line });
    for (const remark of this.remarks.get(relation.id) ?? [])
      log.dropped({
        what: remark.name,
        of: nameOf(remark.value || relation.id),
        how: t('It is about a relation that was left out.'),
        line: remark.line,
      });
  }
}

/** A relation from what bears on something to that: names such as `is_supported_by` say it the other way round. */
function fromPremise(relation: Relation): Relation {
  const { type, from, to } = relation;
  return leadsBack(type, relationInName) ? { ...relation, from: to, to: from } : relation;
}

function inWords({ name, value }: Remark): string {
  return name === 'AnnotatorNotes' ? value : value === '' ? name : `${name}: ${value}`;
}

function nameOfRelation({ type, from, to }: Relation): string {
  return `${type} ${from} → ${to}`;
}
