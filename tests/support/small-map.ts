import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import {
  NODE_KINDS,
  type Link,
  type Node,
  type Passage,
  type Relation,
  type Source,
} from '../../shared/map/schema';
import { textHash } from '../../shared/text/hash';
import { makePassage } from '../../shared/text/selector';

const RECORD = /^(?<what>[a-z]+) (?<name>\w+): (?<text>.*?)(?: \{(?<fields>.*)\})?$/;
const QUOTE = /^(?<card>\w+) quotes (?<source>\w+)(?: (?<status>\w+))?$/;
const ASKS = /^(?<name>\w+) asks: (?<question>.*?)(?: \((?<status>\w+)\))?$/;
const LINK = /^(?<from>\w+(?:\+\w+)*) (?<relation>supports|opposes|answers) (?<to>\w+)(?: as (?<name>\w+))?$/;

type Fields = Readonly<Record<string, string>>;

/** The records of a map that is written down line by line. */
class Lines {
  readonly nodes = new Map<string, Node>();
  readonly links = new Map<string, Link>();
  readonly sources = new Map<string, Source>();
  readonly passages: Passage[] = [];

  take(line: string): void {
    const record = RECORD.exec(line)?.groups;
    const quote = QUOTE.exec(line)?.groups;
    const asks = ASKS.exec(line)?.groups;
    const link = LINK.exec(line)?.groups;
    if (asks && this.links.has(asks['name'] ?? '')) this.ask(asks);
    else if (record?.['what'] === 'source') this.source(record);
    else if (record && isKind(record['what'])) this.card(record['what'], record);
    else if (quote) this.quote(quote);
    else if (link) this.link(link);
    else throw new Error(`What is “${line}”?`);
  }

  private card(kind: Node['kind'], { name = '', text = '', fields }: Fields): void {
    this.nodes.set(name, { id: numbered('n', this.nodes.size), kind, text, ...fieldsIn(fields) });
  }

  private source({ name = '', text: title = '', fields }: Fields): void {
    const text = `${title}\n\nWhat is quoted stands here.\n`;
    const id = numbered('s', this.sources.size);
    const given: Source = { id, kind: 'article', title, authors: [], text, textHash: textHash(text) };
    this.sources.set(name, { ...given, ...fieldsIn(fields) });
  }

  private quote({ card = '', source: from = '', status }: Fields): void {
    const source = known(this.sources, from);
    const node = known(this.nodes, card);
    const start = source.text.indexOf('What');
    const id = numbered('p', this.passages.length);
    const passage = makePassage({ id, source, start, end: source.text.length - 1 });
    this.passages.push({ ...passage, ...(status && { status: status as Passage['status'] }) });
    this.nodes.set(card, { ...node, passages: [...(node.passages ?? []), id] });
  }

  private ask({ name = '', question = '', status = 'open' }: Fields): void {
    const link = known(this.links, name);
    this.links.set(name, { ...link, critical: [...(link.critical ?? []), { question, status }] });
  }

  private link({ from = '', relation, to = '', name }: Fields): void {
    const target = this.links.has(to)
      ? { link: known(this.links, to).id }
      : { node: known(this.nodes, to).id };
    const premises = from.split('+').map((each) => known(this.nodes, each).id);
    const id = numbered('l', this.links.size);
    this.links.set(name ?? id, { id, relation: relation as Relation, premises, target });
  }
}

/**
 * A map from lines that can be read, as the documents of the findings show them:
 *
 *     question why: Why did it fail?
 *     evidence rust: The bolts were rusty. {date: 2026-02}
 *     source log: The harbour log {published: 2026-01-05, origin: harbour}
 *     rust quotes log
 *     rust+age supports wear as step
 *     step asks: Is the log complete? (answered)
 *     doubt opposes step
 */
export function smallMap(text: string): ArgMap {
  const lines = new Lines();
  for (const line of text.split('\n').map((each) => each.trim())) if (line !== '') lines.take(line);
  const { nodes, links, sources, passages } = lines;
  const head = { id: 'm-000000000000', title: 'A small map', created: '2026-01-01T00:00:00Z' };
  return buildMap(head, {
    sources: [...sources.values()],
    passages,
    nodes: [...nodes.values()],
    links: [...links.values()],
  });
}

function known<T>(records: ReadonlyMap<string, T>, name: string): T {
  const record = records.get(name);
  if (!record) throw new Error(`There is no “${name}” yet.`);
  return record;
}

function numbered(letter: string, count: number): string {
  return `${letter}-${String(count + 1).padStart(12, '0')}`;
}

function isKind(word: string | undefined): word is Node['kind'] {
  return (NODE_KINDS as readonly (string | undefined)[]).includes(word);
}

/** `date: 2026-02, main: true` as fields. */
function fieldsIn(text: string | undefined): Record<string, string | true> {
  if (text === undefined) return {};
  return Object.fromEntries(
    text.split(', ').map((pair): [string, string | true] => {
      const [name = '', value = ''] = pair.split(': ');
      return [name, value === 'true' ? true : value];
    }),
  );
}
