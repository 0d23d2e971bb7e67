import type { Link, LinkTarget, Relation } from '../../map/schema';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { fieldText } from '../own/records';
import { childrenOf, type XmlElement } from '../xml/read-xml';
import { attributeText, childText, dataElement } from './elements';

/** Where a link ends that names an argument as a whole. */
interface Argument {
  /** The claim that it ends in. */
  readonly conclusion: string;
  /** Its last step, which attacks on the whole argument undercut. */
  readonly step: string | undefined;
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['support', 'supports'],
  ['sketchedSupport', 'supports'],
  ['attack', 'opposes'],
  ['sketchedAttack', 'opposes'],
]);

const UNTITLED = 'Untitled';

/** Puts Argunet's theses and arguments into a map. Propositions with the same id are one claim, however many arguments share it. */
export class Arguments {
  /** Our nodes by the ids of Argunet's propositions and theses. */
  private readonly claims = new Map<string, string>();
  /** Arguments and theses by the ids of the nodes of the graph. */
  private readonly ends = new Map<string, Argument>();
  private readonly linked = new Set<string>();

  constructor(private readonly builder: MapBuilder) {}

  addNode(element: XmlElement, group: string | undefined): void {
    const thesis = dataElement(element, 'arg:thesis');
    const argument = dataElement(element, 'arg:argument');
    const key = attributeText(element, 'id');
    if (thesis) this.ends.set(key, { conclusion: this.thesis(thesis, group), step: undefined });
    else if (argument) this.ends.set(key, this.argument(argument, group));
    else if (!dataElement(element, 'arg:group'))
      this.builder.log.dropped({
        what: 'node',
        of: key,
        line: element.line,
        how: 'it is neither thesis nor argument',
      });
  }

  private claim(proposition: XmlElement, text: string, title: string, group: string | undefined): string {
    const key = attributeText(proposition, 'id');
    const known = this.claims.get(key);
    if (known !== undefined && key !== '') return known;
    const note =
      title === '' || title === UNTITLED || title === text ? undefined : fieldText(title, this.builder.log);
    const id = this.builder.add('nodes', {
      kind: 'claim',
      text: fieldText(text, this.builder.log),
      note,
      group,
    });
    this.builder.log.kept('nodes');
    this.claims.set(key, id);
    return id;
  }

  private thesis(thesis: XmlElement, group: string | undefined): string {
    const title = childText(thesis, 'arg:title');
    return this.claim(thesis, childText(thesis, 'arg:content') || title, title, group);
  }

  /** An argument whose steps are written out gives a link a step; one that is only a title gives a claim. */
  private argument(argument: XmlElement, group: string | undefined): Argument {
    const title = childText(argument, 'arg:title');
    const description = childText(argument, 'arg:description');
    const propositions = childrenOf(argument, 'arg:proposition');
    if (propositions.length === 0)
      return { conclusion: this.claim(argument, title, description, group), step: undefined };
    let premises: string[] = [];
    let last: Argument | undefined;
    for (const proposition of propositions) {
      const id = this.claim(proposition, childText(proposition, 'arg:content'), '', group);
      const isPremise = attributeText(proposition, 'type') === 'premise';
      const before = premises.filter((premise) => premise !== id);
      const step =
        !isPremise && before.length > 0 ? this.link(before, { node: id }, 'supports', title) : undefined;
      if (!isPremise) last = { conclusion: id, step };
      premises = isPremise ? [...premises, id] : [id];
    }
    if (last && attributeText(propositions.at(-1) ?? argument, 'type') !== 'premise') return last;
    const conclusion = this.claim(argument, title, description, group);
    const of = nameOf(title);
    this.builder.log.approximated({
      what: 'arg:argument',
      id: conclusion,
      of,
      line: argument.line,
      how: 'its title stands for the conclusion that it lacks',
    });
    const step = this.link(
      premises.filter((id) => id !== conclusion),
      { node: conclusion },
      'supports',
      title,
    );
    return { conclusion, step };
  }

  private link(
    premises: readonly string[],
    target: LinkTarget,
    relation: Relation,
    note = '',
  ): string | undefined {
    const distinct = [...new Set(premises)];
    if (distinct.length === 0) return undefined;
    const record: Omit<Link, 'id'> = { relation, premises: distinct, target };
    this.builder.log.kept('links');
    return this.builder.add('links', {
      ...record,
      ...(note !== '' && note !== UNTITLED && { note: fieldText(note, this.builder.log) }),
    });
  }

  /** An edge leads from an argument's conclusion to a proposition, or to an argument as a whole. */
  addEdge(element: XmlElement): void {
    const edge = dataElement(element, 'arg:edge');
    const relation = RELATIONS.get(edge ? attributeText(edge, 'type') : '');
    const source = this.ends.get(attributeText(element, 'source'));
    const target = this.ends.get(attributeText(element, 'target'));
    const of = `${attributeText(element, 'source')} → ${attributeText(element, 'target')}`;
    const { log } = this.builder;
    if (!edge || !relation || !source || !target) {
      log.dropped({ what: 'edge', of, line: element.line, how: 'its ends or its type are not known' });
      return;
    }
    const premise = this.claims.get(attributeText(edge, 'sourcePropositionId')) ?? source.conclusion;
    const named = this.claims.get(attributeText(edge, 'targetPropositionId'));
    const end: LinkTarget =
      named === undefined && target.step !== undefined
        ? { link: target.step }
        : { node: named ?? target.conclusion };
    // The conclusion of an argument that is the thesis itself: one claim, no link.
    if ('node' in end && end.node === premise) {
      if (relation === 'opposes')
        log.dropped({ what: 'edge', of, line: element.line, how: 'it attacks itself' });
      return;
    }
    const key = JSON.stringify([premise, end, relation]);
    if (this.linked.has(key)) return;
    this.linked.add(key);
    this.link([premise], end, relation);
  }
}
