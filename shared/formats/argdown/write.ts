import { membersOf } from '../../map/queries';
import { DOUBTS, doubtOf } from '../../map/asides';
import { TABLE_NAMES, find, type ArgMap } from '../../map/arg-map';
import type { Group, Head, Link, Node } from '../../map/schema';
import { inOrder } from '../../map/in-order';
import { recordsOf, type Table } from '../../map/table';
import type { WriteOptions, Writing } from '../format';
import { keepsOf, reportWhatIsLeftOut, type Keeps } from '../keeps';
import { LossLog, nameOf } from '../loss';
import { OURS, type Fields } from './ours';
import { isFields } from './plain-data';
import { argdownOf, planOf, signOf, type Plan } from './plan';
import { flatText } from '../flat-text';
import { dataText, escaped, escapedRule, tagText, writableTags } from './syntax';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION } from '../../map/relations';
import { t } from '../../words/words';

/** What has no place in Argdown stands in blocks of data that other tools pass over, so nothing is left out. */
const KEEPS: Keeps = Object.fromEntries(['head', ...TABLE_NAMES].map((table) => [table, 'all' as const]));

/** Blocks of data that are longer stand in the front matter: Argdown's lexer has no room for long ones. */
const LONGEST_DATA = 8000; // UTF-16 units

/** Writes a map as Argdown: a statement for each node, a line for each simple link, an argument with its premises for each other. */
export function writeArgdown(map: ArgMap, { plain = false }: WriteOptions = {}): Writing {
  const log = new LossLog();
  reportWhatIsLeftOut(map, plain ? keepsOf('argdown') : KEEPS, log);
  const writer = new ArgdownWriter(map, planOf(map), log, plain);
  return { text: writer.text(), report: log.report() };
}

class ArgdownWriter {
  private readonly large: Fields = {};

  constructor(
    private readonly map: ArgMap,
    private readonly plan: Plan,
    private readonly log: LossLog,
    private readonly plain: boolean,
  ) {}

  text(): string {
    const { map } = this;
    const { nodes, links } = inOrder(map);
    const groups = [...recordsOf(map.tables.groups)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const blocks = [
      ...nodes.filter(({ group }) => group === undefined).map((node) => this.node(node)),
      ...links.flatMap((link) => this.argument(link)),
      ...groups.flatMap((group) => [
        this.heading(group),
        ...membersOf(map, group.id).map((node) => this.node(node)),
      ]),
    ];
    if (blocks.length === 0)
      blocks.push(`# ${escaped(flatText(map.head.title))}${this.data({ [OURS]: { empty: true } })}`);
    return `${this.frontMatter()}\n\n${blocks.join('\n\n')}\n`;
  }

  private frontMatter(): string {
    const { title, foreign, ...head } = this.map.head;
    const { frontMatter, ...argdown } = argdownOf(this.map.head);
    const canStand = isFields(frontMatter) && !('title' in frontMatter) && !(OURS in frontMatter);
    const own = canStand ? frontMatter : {};
    const kept: Partial<Head> = { ...head, foreign: canStand ? rest(foreign, argdown) : foreign };
    const tables = TABLE_NAMES.filter((table) => table !== 'nodes' && table !== 'links' && table !== 'groups')
      .map((table) => [table, [...recordsOf(this.map.tables[table] as Table<object>)]] as const)
      .filter(([, records]) => records.length > 0);
    const large = Object.keys(this.large).length > 0 ? { large: this.large } : {};
    return [
      '===',
      `title: ${dataText(title)}`,
      ...Object.entries(own).map(
        ([key, value]) => `${/^[a-z]\w*$/i.test(key) ? key : dataText(key)}: ${dataText(value)}`,
      ),
      ...(this.plain
        ? []
        : [`${OURS}: ${dataText({ head: kept, ...Object.fromEntries(tables), ...large })}`]),
      '===',
    ].join('\n');
  }

  private heading(group: Group): string {
    const { title, id, ...fields } = group;
    const { level } = argdownOf(group);
    const { own, foreign } = this.ownData(group, argdownOf(group), 'isGroup');
    const depth = typeof level === 'number' && Number.isInteger(level) && level > 0 && level < 7 ? level : 1;
    const data = { ...own, [OURS]: this.near(id, { ...fields, foreign }, 'title', title) };
    return `${'#'.repeat(depth)} ${escaped(flatText(title))}${this.data(data)}`;
  }

  private node(node: Node): string {
    const { id, kind, text, tags = [], group: _group, ...fields } = node;
    const { texts, ...argdown } = argdownOf(node);
    const others = areOtherTexts(texts, text) ? texts : [];
    const { own, foreign } = this.ownData(node, others.length > 0 ? argdown : argdownOf(node), 'isInGroup');
    const lines = this.plan.linesInto(id);
    const shown = writableTags(tags);
    const data = {
      ...own,
      ...(this.plain && this.beside(node)),
      [OURS]: this.near(
        id,
        {
          ...(kind !== KIND_FOR.statement && { kind }),
          ...fields,
          ...(JSON.stringify(tags) !== JSON.stringify(shown) && { tags }),
          foreign,
          ...(lines.length > 0 && { in: lines.map((link) => this.entry(link)) }),
        },
        'text',
        text,
      ),
    };
    const name = this.plan.reference(id);
    return [
      ...others.map((other) => `${name}: ${escaped(other)}\n`),
      [`${name}: ${escaped(flatText(text))}`, ...shown.map(tagText)].join(' ') + this.data(data),
      ...this.lines(lines),
    ].join('\n');
  }

  /** What stands beside a text, as data that anybody can read. */
  private beside(node: Node): Fields {
    const doubted = doubtOf(this.map, node);
    return {
      ...(node.speaker ? { speaker: node.speaker } : {}),
      ...(doubted && { words: DOUBTS[doubted.doubt].words }),
    };
  }

  /** A link as an argument with its premises, where one line is not enough. */
  private argument(link: Link): string[] {
    const title = this.plan.argument(link.id);
    if (title === undefined) return [];
    const { id, relation, premises, target, note, scheme, ...fields } = link;
    const { own, foreign } = this.ownData(link, argdownOf(link));
    const lines = this.plan.linesInto(id);
    if (RELATION[relation].isAnswer) this.approximateAnswer(link);
    const said = note === undefined ? '' : flatText(note);
    const rule = scheme === undefined ? '' : flatText(scheme);
    const data = {
      ...own,
      [OURS]: this.near(id, {
        ...(RELATION[relation].isAnswer && { relation }),
        ...fields,
        ...(note !== said && { note }),
        ...(scheme !== rule && { scheme }),
        foreign,
        ...(lines.length > 0 && { in: lines.map((line) => this.entry(line)) }),
      }),
    };
    const conclusion =
      'node' in target && !RELATION[relation].isAgainst
        ? this.plan.reference(target.node)
        : this.standIn(link);
    return [
      [
        `<${title}>${note === undefined ? '' : `: ${escaped(said)}`}${this.data(data)}`,
        ...this.lines(lines),
      ].join('\n'),
      [
        ...premises.map((premise, index) => `(${index + 1}) ${this.plan.reference(premise)}`),
        rule === '' ? '----' : `-- ${escapedRule(rule)} --`,
        `(${premises.length + 1}) ${conclusion}`,
      ].join('\n'),
    ];
  }

  /** Argdown's arguments only support: for other links a conclusion is put in between that does what the link does. */
  private standIn(link: Link): string {
    const { target } = link;
    const sign = signOf(link);
    const isNode = 'node' in target;
    const end = isNode ? this.plan.reference(target.node) : `<${this.plan.argument(target.link) ?? ''}>`;
    const about = nameOf(isNode ? (find(this.map, 'nodes', target.node)?.text ?? '') : end);
    const text = isNode
      ? `Not so: ${about}`
      : sign === '+'
        ? `The step ${about} holds.`
        : `The step ${about} does not hold.`;
    const title = this.plan.titles.make(undefined, text);
    return `[${title}]: ${escaped(flatText(text))}${this.data({ [OURS]: { stands: true } })}\n  ${sign}> ${end}`;
  }

  private lines(links: readonly Link[]): string[] {
    return links.flatMap((link) => {
      const { id, premises, relation } = link;
      if (RELATION[relation].isAnswer) this.approximateAnswer(link);
      const twin = this.contradictionOf(link);
      if (twin !== undefined && twin < id) return [];
      const sign = signOf(link);
      return [
        `  ${twin === undefined ? (sign === '_' ? '<_' : sign) : '><'} ${this.plan.reference(premises[0] ?? '')}`,
      ];
    });
  }

  /** The link that opposes this one's premise in turn, when both came from one contradiction. */
  private contradictionOf({ target, premises, foreign }: Link): string | undefined {
    if (!('node' in target) || argdownOf({ foreign }).relation !== 'contradiction') return undefined;
    const [premise = ''] = premises;
    const back = this.plan
      .linesInto(premise)
      .find(
        (link) =>
          RELATION[link.relation].isAgainst &&
          'node' in link.target &&
          link.premises[0] === target.node &&
          argdownOf(link).relation === 'contradiction',
      );
    return back?.id;
  }

  private approximateAnswer(link: Link): void {
    const of = nameOf(find(this.map, 'nodes', link.premises[0] ?? '')?.text ?? '');
    const how = t('It stands as support: Argdown knows no answers.');
    this.log.approximated({ what: 'links.relation', id: link.id, of, how });
  }

  /** What our data say of a link that one line stands for. */
  private entry(link: Link): Fields {
    const { premises, target: _target, relation, ...fields } = link;
    return {
      from: premises[0],
      sign: signOf(link),
      ...(RELATION[relation].isAnswer && { relation }),
      ...fields,
    };
  }

  /** The data that the record had in a file of Argdown go out as they were; `foreign` is what is left of the rest. */
  private ownData(
    { foreign }: Node | Link | Group,
    { data, ...argdown }: Fields,
    reserved?: string,
  ): { own: Fields; foreign: Fields | undefined } {
    const canStand =
      isFields(data) &&
      Object.keys(data).length > 0 &&
      !(OURS in data) &&
      !(reserved !== undefined && reserved in data);
    if (canStand) return { own: data, foreign: rest(foreign, argdown) };
    return { own: {}, foreign: rest(foreign, data === undefined ? argdown : { ...argdown, data }) };
  }

  /** A block of data after a text, if there is anything to say. */
  private data({ [OURS]: ours, ...own }: Fields): string {
    const data = this.plain ? own : { ...own, [OURS]: ours };
    return Object.keys(data).length > 0 ? ` ${dataText(data)}` : '';
  }

  /** Our block beside a text; what is too long for it goes to the front matter. */
  private near(id: string, fields: Fields, field?: string, text?: string): Fields {
    const all = { ...fields, ...(field !== undefined && flatText(text ?? '') !== text && { [field]: text }) };
    if (JSON.stringify(all).length <= LONGEST_DATA) return { id, ...all };
    this.large[id] = all;
    return { id };
  }
}

/** What other tools said, with this instead of what Argdown said. */
function rest(foreign: Readonly<Fields> | undefined, argdown: Fields): Fields | undefined {
  const isSame = Object.keys(argdown).length === Object.keys(argdownOf({ foreign })).length;
  if (!foreign || isSame) return foreign;
  const { argdown: _argdown, ...others } = foreign;
  return Object.keys(argdown).length > 0 ? { ...others, argdown } : others;
}

function areOtherTexts(texts: unknown, text: string): texts is string[] {
  if (!Array.isArray(texts)) return false;
  const all = texts.map((item) => (typeof item === 'string' && flatText(item) === item ? item : undefined));
  return !all.includes(undefined) && !all.includes(flatText(text)) && new Set(all).size === all.length;
}
