import type { Link, LinkTarget, Relation } from '../../map/schema';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { fieldText } from '../own/records';
import { childrenOf, type XmlElement } from '../xml/read-xml';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION, RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';
import { attributeText, childText, dataElement, tellWordsBeside } from './elements';

/** Where a link ends that names an argument as a whole. */
interface Argument {
  /** The claim that it ends in. */
  readonly conclusion: string;
  /** Its last step, which attacks on the whole argument undercut. */
  readonly step: string | undefined;
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['support', RELATION_FOR.pro],
  ['sketchedSupport', RELATION_FOR.pro],
  ['attack', RELATION_FOR.con],
  ['sketchedAttack', RELATION_FOR.con],
]);

const UNTITLED = 'Untitled';
const TEXTS = ['arg:title', 'arg:content', 'arg:description'];

/** Puts Argunet's theses and arguments into a map. Propositions with the same id are one claim, however many arguments share it. */
export class Arguments {
  /** Our nodes by the ids of Argunet's propositions and theses. */
  private readonly claims = new Map<string, string>();
  /** Arguments and theses by the ids of the nodes of the graph. */
  private readonly ends = new Map<string, Argument>();
  private readonly linked = new Set<string>();
  /** What is shown of each of our nodes. */
  private readonly words = new Map<string, string>();

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
        how: t('it is neither thesis nor argument'),
      });
  }

  /** @param more what the file says of it beside its text: that stands in its note */
  private claim(
    proposition: XmlElement,
    text: string,
    more: readonly string[],
    group: string | undefined,
  ): string {
    const key = attributeText(proposition, 'id');
    const known = this.claims.get(key);
    if (known !== undefined && key !== '') {
      this.tellOtherWords(known, [text, ...more], proposition);
      return known;
    }
    const others = saidBeside(text, more);
    const note = others === '' ? undefined : fieldText(others, this.builder.log);
    const id = this.builder.add('nodes', {
      kind: KIND_FOR.statement,
      text: fieldText(text, this.builder.log),
      note,
      group,
    });
    this.builder.log.kept('nodes');
    this.claims.set(key, id);
    this.words.set(id, `${text}\n${others}`);
    tellWordsBeside(proposition, this.builder.log);
    return id;
  }

  /** Propositions with one id are one claim: words that only one of them has are told. */
  private tellOtherWords(claim: string, texts: readonly string[], { line }: XmlElement): void {
    const known = this.words.get(claim) ?? '';
    for (const text of texts)
      if (text !== '' && text !== UNTITLED && !known.includes(text))
        this.builder.log.dropped({
          what: 'arg:proposition',
          id: claim,
          of: nameOf(text),
          line,
          how: t('the claim with its id has another text'),
        });
  }

  private thesis(thesis: XmlElement, group: string | undefined): string {
    const [title, content, about] = TEXTS.map((name) => childText(thesis, name));
    return this.claim(thesis, content || title || about || '', [title ?? '', about ?? ''], group);
  }

  /** An argument whose steps are written out gives a link a step; one that is only a title gives a claim. */
  private argument(argument: XmlElement, group: string | undefined): Argument {
    const [title = '', content = '', description = ''] = TEXTS.map((name) => childText(argument, name));
    const propositions = childrenOf(argument, 'arg:proposition');
    if (propositions.length === 0)
      return { conclusion: this.claim(argument, title, [content, description], group), step: undefined };
    tellWordsBeside(argument, this.builder.log);
    let premises: string[] = [];
    let last: Argument | undefined;
    // What the argument is called and how it is described stands at its last step.
    const note = [title === UNTITLED ? '' : title, content, description];
    const lastStep = propositions.findLastIndex((each) => attributeText(each, 'type') !== 'premise');
    for (const [index, proposition] of propositions.entries()) {
      const [called = '', said = '', about = ''] = TEXTS.map((name) => childText(proposition, name));
      const id = this.claim(proposition, said || called, [called, about], group);
      const isPremise = attributeText(proposition, 'type') === 'premise';
      const before = premises.filter((premise) => premise !== id);
      const step =
        !isPremise && before.length > 0
          ? this.link(before, { node: id }, RELATION_FOR.pro, index === lastStep ? note : note.slice(0, 1))
          : undefined;
      if (!isPremise) last = { conclusion: id, step };
      premises = isPremise ? [...premises, id] : [id];
    }
    if (last && lastStep === propositions.length - 1) {
      if (last.step === undefined) this.tellUnlinked(note, argument);
      return last;
    }
    const conclusion = this.claim(argument, title, [content, description], group);
    const of = nameOf(title);
    this.builder.log.approximated({
      what: 'arg:argument',
      id: conclusion,
      of,
      line: argument.line,
      how: t('its title stands for the conclusion that it lacks'),
    });
    const step = this.link(
      premises.filter((id) => id !== conclusion),
      { node: conclusion },
      RELATION_FOR.pro,
      note.slice(0, 1),
    );
    return { conclusion, step };
  }

  /** An argument with a conclusion and no premise is no link that could have a note. */
  private tellUnlinked(note: readonly string[], { line }: XmlElement): void {
    for (const words of note)
      if (words !== '')
        this.builder.log.dropped({
          what: 'arg:argument',
          of: nameOf(words),
          line,
          how: t('the argument has no premise: its conclusion stands alone'),
        });
  }

  private link(
    premises: readonly string[],
    target: LinkTarget,
    relation: Relation,
    notes: readonly string[] = [],
  ): string | undefined {
    const distinct = [...new Set(premises)];
    if (distinct.length === 0) return undefined;
    const record: Omit<Link, 'id'> = { relation, premises: distinct, target };
    const note = saidBeside('', notes);
    this.builder.log.kept('links');
    return this.builder.add('links', {
      ...record,
      ...(note !== '' && { note: fieldText(note, this.builder.log) }),
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
      log.dropped({ what: 'edge', of, line: element.line, how: t('its ends or its type are not known') });
      return;
    }
    const premise = this.claims.get(attributeText(edge, 'sourcePropositionId')) ?? source.conclusion;
    const named = this.claims.get(attributeText(edge, 'targetPropositionId'));
    tellWordsBeside(element, log);
    tellWordsBeside(edge, log);
    const end: LinkTarget =
      named === undefined && target.step !== undefined
        ? { link: target.step }
        : { node: named ?? target.conclusion };
    // The conclusion of an argument that is the thesis itself: one claim, no link.
    if ('node' in end && end.node === premise) {
      if (RELATION[relation].isAgainst)
        log.dropped({ what: 'edge', of, line: element.line, how: t('it attacks itself') });
      return;
    }
    const key = JSON.stringify([premise, end, relation]);
    if (this.linked.has(key)) return;
    this.linked.add(key);
    this.link([premise], end, relation);
  }
}

/** What several texts say beside another one, each once. */
function saidBeside(text: string, more: readonly string[]): string {
  const others = more.filter((words) => words !== '' && words !== UNTITLED && words !== text);
  return [...new Set(others)].join('\n\n');
}
