import type { Link, LinkTarget } from '../../map/schema';
import { tellUnshownStrings } from '../json/unshown-strings';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import type { Argument, ArgdownModel, Relation, StatementClass } from './model';
import type { RecordCheck } from '../record-check';
import { splitData, type Fields } from './ours';
import { isFields } from './plain-data';
import { fullData, isUntitled, same, withForeign, type ReadNode } from './read-nodes';
import { plainMembers } from './read-text';
import { stepsOf, type Step } from './steps';
import { flatText } from '../flat-text';
import { titleIn } from './parse';
import { RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';

/** `+` supports, `-` attacks, `_` undercuts. */
export type Sign = '+' | '-' | '_';

/** Makes links of inferences and relations. */
export class LinkReader {
  private readonly linkOfArgument = new Map<string, string>();
  private readonly argumentNamed: ReadonlyMap<string, Argument>;
  /** The links that go out from an argument that is only sketched: what undercuts it, attacks them. */
  private readonly outOf = new Map<string, string[]>();
  private readonly entries = new Map<Fields, Map<string, Fields[]>>();

  constructor(
    private readonly model: ArgdownModel,
    private readonly nodes: ReadonlyMap<StatementClass | Argument, ReadNode>,
    private readonly stands: ReadonlyMap<StatementClass, Relation>,
    private readonly builder: MapBuilder,
    private readonly check: RecordCheck,
    private readonly large: Fields,
  ) {
    this.argumentNamed = new Map(model.arguments.map((argument) => [argument.title, argument]));
  }

  read(): void {
    const statements = new Map(this.model.statements.map((item) => [item.title, item]));
    for (const argument of this.model.arguments) {
      if (argument.pcs.length === 0) continue;
      const ours = fullData(splitData(argument.data).ours, this.large);
      this.linkOfArgument.set(argument.title, this.check.id('links', ours?.id));
    }
    for (const argument of this.model.arguments) this.readArgument(argument, statements);
    const standing = new Set(this.stands.values());
    const relations = this.model.relations.filter((relation) => !standing.has(relation));
    for (const relation of relations) if (relation.relationType !== 'undercut') this.readRelation(relation);
    for (const relation of relations) if (relation.relationType === 'undercut') this.readRelation(relation);
  }

  private readArgument(argument: Argument, statements: ReadonlyMap<string, StatementClass>): void {
    const steps = stepsOf(argument);
    const { ours: near, rest } = splitData(argument.data);
    const ours = fullData(near, this.large);
    for (const [index, step] of steps.entries()) {
      const isLast = index === steps.length - 1;
      const conclusion = statements.get(step.conclusion);
      const stands = conclusion && this.stands.get(conclusion);
      const target = stands ? this.targetOf(stands) : this.nodeTarget(conclusion);
      const premises = step.premises.flatMap((title) => this.idOf(statements.get(title)) ?? []);
      const title = titleIn(argument.title);
      const argdown = {
        ...(ours || isUntitled(title) || !isLast ? {} : { title }),
        ...(isLast && Object.keys(rest).length > 0 && { data: rest }),
        ...inferenceData(step),
      };
      if (!ours) {
        tellUnshownStrings('data', isLast ? rest : {}, this.builder.log);
        tellUnshownStrings('data', inferenceData(step), this.builder.log);
      }
      const { in: _in, note, scheme, foreign, ...known } = (isLast && ours) || {};
      // Where it has several steps, the report names it: they are links of their own.
      const called = ours || steps.length > 1 || isUntitled(argument.title) ? [] : [title];
      const said = [...called, plainMembers(argument.members).text].filter(Boolean).join('\n\n');
      const rule = flatText(step.inference.inferenceRules?.join(', ') ?? '');
      const shown = (step.inference.inferenceRules?.length ?? 0) > 0 ? rule : undefined;
      this.add(
        {
          ...known,
          id: (isLast && this.linkOfArgument.get(argument.title)) || this.check.id('links', undefined),
          relation: relationOf(stands ? signOf(stands) : '+', known.relation),
          premises,
          target,
          scheme: same(scheme, shown ?? '', flatText) ? scheme : shown,
          note: said === '' || !isLast ? undefined : same(note, said, flatText) ? note : said,
          foreign: withForeign(foreign, argdown),
        },
        title,
        argument.members[0]?.startLine,
      );
    }
    if (!ours && steps.length > 1) {
      const how = t('Its {count} steps are links of their own.', { count: steps.length });
      this.builder.log.approximated({ what: 'argument', of: titleIn(argument.title), how });
    }
  }

  private readRelation(relation: Relation): void {
    const { relationType, from, to } = relation;
    const premise = this.idOf(from);
    const target = this.targetOf(relation);
    const line = relation.occurrences[0]?.startLine;
    const sign = signOf(relation);
    const name = from.type === 'inference' ? '' : nameOfItem(from);
    if (premise === undefined || !target) {
      this.builder.log.dropped({ what: 'relation', of: name, how: t('It has no end in the map.'), line });
      return;
    }
    const ours = this.takeEntry(to, premise, sign);
    const special =
      relationType === 'contradictory'
        ? 'contradiction'
        : relationType === 'contrary'
          ? 'contrary'
          : undefined;
    const isAttackOnArgument = relationType !== 'undercut' && 'link' in target;
    const argdown = ours
      ? {}
      : special
        ? { relation: special }
        : isAttackOnArgument && sign === '-'
          ? { relation: 'attack' }
          : {};
    const id = this.check.id('links', ours?.id);
    const added = this.add(linkOf(id, sign, premise, target, ours, argdown), name, line);
    if (!added) return;
    if (from.type === 'argument') this.outOf.set(from.title, [...(this.outOf.get(from.title) ?? []), id]);
    if (special === 'contradiction' && 'node' in target) {
      const back = this.takeEntry(from, target.node, sign);
      const backId = this.check.id('links', back?.id);
      this.add(linkOf(backId, sign, target.node, { node: premise }, back, back ? {} : argdown), name, line);
    }
    const how = ours ? undefined : howApproximated(relation, target, this.outOf);
    if (how !== undefined)
      this.builder.log.approximated({ what: special ?? relationType, id, of: nameOf(name), how, line });
  }

  private add(link: Fields, of: string, line: number | undefined): boolean {
    const { premises, target } = link as { premises: string[]; target: LinkTarget | undefined };
    const checked =
      target && premises.length > 0 && !('node' in target && premises.includes(target.node))
        ? this.check.record('links', link, of)
        : undefined;
    if (checked) {
      this.builder.add('links', checked as unknown as Link);
      this.builder.log.kept('links');
      return true;
    }
    this.builder.log.dropped({
      what: 'relation',
      of: nameOf(of),
      how: t('A statement cannot be its own reason.'),
      line,
    });
    return false;
  }

  private idOf(item: Relation['from'] | undefined): string | undefined {
    return item && item.type !== 'inference' ? this.nodes.get(item)?.id : undefined;
  }

  private nodeTarget(item: StatementClass | Argument | undefined): LinkTarget | undefined {
    const node = this.idOf(item);
    return node === undefined ? undefined : { node };
  }

  /** What a relation points at: a node; or a link, where it is about the inference of an argument. */
  private targetOf({ to, relationType }: Relation): LinkTarget | undefined {
    if (to.type === 'inference' || (to.type === 'argument' && to.pcs.length > 0)) {
      const link = this.linkOfArgument.get((to.type === 'inference' ? to.argumentTitle : to.title) ?? '');
      return link === undefined ? undefined : { link };
    }
    const out =
      relationType === 'undercut' && to.type === 'argument' ? this.outOf.get(to.title)?.[0] : undefined;
    return out === undefined ? this.nodeTarget(to) : { link: out };
  }

  /** What our data say of a relation, once: they stand at what it points to, in the order of the lines. */
  private takeEntry(to: Relation['to'], from: string, sign: Sign): Fields | undefined {
    const owner = to.type === 'inference' ? this.argumentNamed.get(to.argumentTitle ?? '') : to;
    const ours = owner && fullData(splitData(owner.data).ours, this.large);
    const list: unknown = ours?.in;
    if (!owner || !Array.isArray(list)) return undefined;
    const key = owner as unknown as Fields;
    let known = this.entries.get(key);
    if (!known) {
      known = new Map();
      this.entries.set(key, known);
      for (const entry of list.filter(isFields)) {
        const name = `${String(entry.from)} ${String(entry.sign)}`;
        known.set(name, [...(known.get(name) ?? []), entry]);
      }
    }
    return known.get(`${from} ${sign}`)?.shift();
  }
}

function inferenceData({ inference }: Step): Fields {
  const { rest } = splitData(inference.data);
  return Object.keys(rest).length > 0 ? { inference: rest } : {};
}

function nameOfItem({ title, members }: StatementClass | Argument): string {
  return isUntitled(title) ? plainMembers(members).text : titleIn(title);
}

function signOf({ relationType }: Relation): Sign {
  if (relationType === 'undercut') return '_';
  return relationType === 'support' || relationType === 'entails' ? '+' : '-';
}

function relationOf(sign: Sign, known: unknown): Link['relation'] {
  if (sign !== '+') return RELATION_FOR.con;
  return known === RELATION_FOR.answer ? RELATION_FOR.answer : RELATION_FOR.pro;
}

function linkOf(
  id: string,
  sign: Sign,
  premise: string,
  target: LinkTarget,
  ours: Fields | undefined,
  argdown: Fields,
): Fields {
  const { from: _from, sign: _sign, ...known } = ours ?? {};
  const relation = relationOf(sign, known.relation);
  return {
    ...known,
    id,
    relation,
    premises: [premise],
    target,
    foreign: withForeign(known.foreign, argdown),
  };
}

function howApproximated(
  { relationType, to }: Relation,
  target: LinkTarget,
  outOf: ReadonlyMap<string, string[]>,
): string | undefined {
  if (relationType === 'contradictory') return t('Two links that oppose each other stand for it.');
  if (relationType === 'contrary')
    return t('Statements that cannot both be true are opposed in one direction.');
  if (to.type === 'equivalence-class')
    return relationType === 'undercut'
      ? t('Only a step can be undercut: the statement is opposed.')
      : undefined;
  if (to.type !== 'argument') return undefined;
  if (relationType !== 'undercut')
    return 'link' in target ? t('It points at the inference of the argument.') : undefined;
  if ('node' in target)
    return t('The argument leads to nothing that it could be cut off from: it is opposed itself.');
  return (outOf.get(to.title)?.length ?? 0) > 1
    ? t('Of several links of the argument it undercuts the first.')
    : undefined;
}
