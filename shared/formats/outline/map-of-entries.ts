import { relationFrom, kindFrom, likelyKind } from '../own/words';
import type { NodeKind, Relation } from '../../map/schema';
import { inOrderOf } from '../graph/read-links';
import { signed, signOf, signReading, type SignedLine } from '../leading-sign';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { joinForeign } from '../own/foreign';
import type { ReadOptions, SignReading } from '../read-options';
import { fieldOf, fieldText, fromJsonLine, looseOf, recordFrom, textOf, without } from '../own/records';
import type { TakenIds } from '../own/taken-ids';
import { sameInXml } from '../../xml-text';
import { tellTask, withoutTaskBox } from '../task-box';
import type { Entry } from './entry';
import { withoutBlanks } from './without-blanks';
import { KIND_FOR } from '../../map/node-kinds';
import { favouring, fittingRelation } from '../../map/may-answer';
import { t } from '../../words/words';
import { readAs } from '../read-as';

/** What an entry has become: a node or (where `isLink`) a link. */
export interface Walked {
  readonly entry: Entry;
  readonly parent: Walked | undefined;
  id: string;
  readonly isLink: boolean;
  kind: NodeKind;
  /** What a sign or word before its text says of the link to what is above it. */
  relation?: Relation | undefined;
}

/** Makes nodes and links of an outline, by the format whose `foreign` its entries hold. */
export class OutlineReader {
  /** The node that each entry has become. */
  readonly nodes = new Map<Entry, Walked>();
  private readonly walked: Walked[] = [];
  private readonly named = new Map<string, Walked>();
  private signs: SignReading = 'bullets';

  constructor(
    private readonly builder: MapBuilder,
    private readonly ids: TakenIds,
    private readonly format: string,
    private readonly options: ReadOptions = {},
  ) {}

  read(entries: readonly Entry[]): void {
    const roots = withoutBlanks(entries);
    this.signs = signReading(signsOf(roots), this.options.signs, this.builder.log);
    const queue = roots.map((entry) => ({ entry, parent: undefined as Walked | undefined })).reverse();
    for (let next = queue.pop(); next; next = queue.pop()) {
      const item = this.enter(next.entry, next.parent);
      for (const entry of [...next.entry.children].reverse()) queue.push({ entry, parent: item });
    }
    for (const item of this.walked) this.resolve(item);
    const parts = this.partsOfLinks();
    for (const item of this.walked) if (item.parent || item.isLink) this.addLink(item, parts);
  }

  private enter(entry: Entry, parent: Walked | undefined): Walked {
    const { own } = entry;
    const isLink = own._role === 'premises';
    const item: Walked = { entry, parent, id: '', isLink, kind: KIND_FOR.statement };
    if (isLink) item.id = this.ids.take('links', fieldOf(fromJsonLine(own._link), 'id'));
    else if (own._same === undefined) this.addNode(item);
    this.walked.push(item);
    return item;
  }

  /** An entry that names another becomes that one's node; if that is not there, one of its own. */
  private resolve(item: Walked): void {
    const { _same } = item.entry.own;
    if (item.isLink || _same === undefined) return;
    const other = this.named.get(_same);
    if (other) {
      item.id = other.id;
      item.kind = other.kind;
      this.nodes.set(item.entry, item);
    } else this.addNode(item);
  }

  private addNode(item: Walked): void {
    const { entry } = item;
    const { own } = entry;
    const carried = looseOf(fromJsonLine(own._node));
    const id = this.ids.take('nodes', own._id);
    const carriedText = textOf(carried, 'text');
    const task = isOurs(entry) ? undefined : withoutTaskBox(entry.text);
    if (task) tellTask(task, this.builder.log, entry.line);
    const says = task && signed(task.text, item.parent !== undefined, this.signs);
    item.relation = says?.relation;
    const text =
      carriedText !== undefined && sameInXml(carriedText, entry.text)
        ? carriedText
        : fieldText(says?.text ?? entry.text, this.builder.log);
    const carriedNote = textOf(carried, 'note');
    const isSameNote =
      carriedNote !== undefined && entry.note !== undefined && sameInXml(carriedNote, entry.note);
    const said = {
      ...entry.adds,
      id,
      text,
      kind: kindFrom(own._kind) ?? says?.kind ?? likelyKind(text),
      note: isSameNote
        ? carriedNote
        : entry.note === undefined
          ? undefined
          : fieldText(entry.note, this.builder.log),
      foreign: joinForeign(carried['foreign'], this.format, entry.foreign),
      ...(entry.folded !== undefined && { folded: entry.folded || undefined }),
    };
    const node = recordFrom('nodes', { ...carried, ...said }) ?? recordFrom('nodes', said);
    if (!node) return;
    this.builder.addWhole('nodes', node);
    this.builder.log.kept('nodes');
    const place = recordFrom('places', { ...looseOf(fromJsonLine(own._place)), node: id });
    if (place) this.builder.addWhole('places', place);
    item.id = id;
    item.kind = node.kind;
    this.nodes.set(entry, item);
    for (const name of [own._id, textOf(entry.foreign, 'id')])
      if (name !== undefined && !this.named.has(name)) this.named.set(name, item);
  }

  private partsOfLinks(): Map<Walked, string[]> {
    const parts = new Map<Walked, string[]>();
    for (const item of this.walked) {
      if (!isPart(item) || !item.parent) continue;
      const known = parts.get(item.parent);
      if (known) known.push(item.id);
      else parts.set(item.parent, [item.id]);
    }
    return parts;
  }

  private addLink(item: Walked, parts: ReadonlyMap<Walked, string[]>): void {
    const { entry, parent, isLink } = item;
    if (isPart(item)) return;
    const carried = without(looseOf(fromJsonLine(entry.own._link)), ['target']);
    const order = Array.isArray(carried['premises']) ? (carried['premises'] as unknown[]) : [];
    const premises = isLink ? inOrderOf(order, [...new Set(parts.get(item))]) : [item.id];
    const { log } = this.builder;
    const name = nameOf(entry.text);
    if (!parent || premises.length === 0 || (!parent.isLink && premises.includes(parent.id))) {
      const how = !parent
        ? t('it bears on nothing')
        : premises.length === 0
          ? t('it has no premise')
          : t('it bears on itself');
      log.dropped({ what: 'link', of: name, line: entry.line, how });
      return;
    }
    const id = isLink ? item.id : this.ids.take('links', carried['id']);
    const asked = parent.isLink ? undefined : parent.kind;
    const said = relationFrom(entry.own._relation) ?? item.relation;
    const relation = fittingRelation(said ?? favouring(premises.length, asked), premises.length, asked);
    if (said !== relation)
      log.approximated({ what: 'relation', id, of: name, line: entry.line, how: readAs(relation) });
    const plain = {
      id,
      relation,
      premises,
      target: parent.isLink ? { link: parent.id } : { node: parent.id },
    };
    const foreign = isLink ? joinForeign(carried['foreign'], this.format, entry.foreign) : carried['foreign'];
    const link = recordFrom('links', { ...carried, ...plain, foreign }) ?? recordFrom('links', plain);
    if (link) this.builder.addWhole('links', link);
    log.kept('links');
  }
}

/** Whether this program wrote an entry: then its words say all. */
function isOurs({ own }: Entry): boolean {
  return own._id !== undefined || own._node !== undefined || own._link !== undefined;
}

/** The signs before entries that others wrote, from top to bottom. */
function signsOf(roots: readonly Entry[]): SignedLine[] {
  const lines: SignedLine[] = [];
  const waiting = roots.map((entry) => ({ entry, parent: -1 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, parent } = next;
    const index = lines.push({ sign: isOurs(entry) ? undefined : signOf(entry.text), parent }) - 1;
    for (const child of [...entry.children].reverse()) waiting.push({ entry: child, parent: index });
  }
  return lines;
}

function isPart({ entry, parent }: Walked): boolean {
  return entry.own._role === 'part' && parent?.isLink === true;
}
