import { idSchema } from '../../id-schema';
import { buildMap } from '../../map/build-map';
import { LIMITS, type Head, type Link, type Node } from '../../map/schema';
import { ok, type Result } from '../../result';
import { makeConsistent } from '../../salvage/make-consistent';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, listOf, without, type JsonObject } from '../json/read-json';
import { tellUnshownStrings } from '../json/unshown-strings';
import { nameOf, type LossLog } from '../loss';
import { inFileOrder } from '../file-order';
import type { AifBlock, AifNode } from './block';
import { inferencesOf, isScheme, type Inference } from './inferences';
import { carried, carriedHead, readRecord, type CarriedTables } from './own-data';
import { schemeOf } from './scheme-words';
import { speakersOf } from './speakers';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR } from '../../map/relations';
import { favouring } from '../../map/may-answer';
import { t } from '../../words/words';

/** What the file that holds an AIF block says beside it. */
export interface Beside {
  /** What stands in our own key of the file. */
  readonly own: unknown;
  /** For the head's `foreign`: what the file's wrapper holds. */
  readonly foreign?: JsonObject;
  /** Adds what only the wrapper knows, such as places and passages, to nodes that have been read. */
  readonly more?: (nodes: Map<string, Node>, tables: CarriedTables) => void;
}

/** Makes a map of an AIF block. */
export function mapOfBlock(
  block: AifBlock,
  beside: Beside,
  context: ReadContext,
  log: LossLog,
): Result<Reading> {
  const tables = carried(beside.own, log);
  const nodes = readNodes(block, context, log);
  const links = readLinks(inferencesOf(block, log), nodes, context, log);
  beside.more?.(nodes, tables);
  const plain: Head = { id: context.newId('map'), title: plainText(context.title), created: context.now };
  const head = carriedHead(beside.own, plain, log);
  const aif = keptOf(block, beside.own, log);
  tellUnshown(block, nodes, log);
  const foreign = { ...head.foreign, ...(aif && { aif }), ...beside.foreign };
  const built = buildMap(
    { ...head, foreign },
    { ...tables, nodes: [...nodes.values()], links, places: tables.places },
  );
  const consistent = makeConsistent(built);
  for (const how of consistent.dropped) log.dropped({ what: 'reference', of: t('the file'), how });
  log.kept('nodes', consistent.map.tables.nodes.size);
  log.kept('links', consistent.map.tables.links.size);
  const order = { nodes: [...nodes.values()].map(({ id }) => id), links: links.map(({ id }) => id) };
  // A map of ours comes back as it was, nodes that have not been placed yet included.
  const map = isJsonObject(beside.own) ? consistent.map : inFileOrder(consistent.map, order);
  return ok({ map, report: log.report() });
}

function readNodes(block: AifBlock, context: ReadContext, log: LossLog): Map<string, Node> {
  const speakers = speakersOf(block);
  const used = new Set<string>();
  const nodes = new Map<string, Node>();
  for (const node of block.nodes.values()) {
    if (node.type !== 'I') continue;
    const record = fieldOf(node.own, 'record');
    const text = fitting(plainText(node.text), log);
    const given = isJsonObject(record)
      ? record
      : { kind: KIND_FOR.statement, speaker: speakers.get(node.key) };
    const id = ownId('nodes', fieldOf(record, 'id'), used, context);
    const aif = foreignOf(node, isJsonObject(node.own) && fieldOf(node.own, 'made') === true);
    const foreign = { ...asObject(given.foreign), ...(aif && { aif }) };
    const read = readRecord('nodes', { ...given, id, text, foreign }, log);
    nodes.set(node.key, read ?? { id, kind: KIND_FOR.statement, text });
  }
  return nodes;
}

function readLinks(
  inferences: readonly Inference[],
  nodes: ReadonlyMap<string, Node>,
  context: ReadContext,
  log: LossLog,
): Link[] {
  const used = new Set<string>();
  const records = inferences.map((inference): unknown =>
    isScheme(inference.node) ? listOf(fieldOf(inference.node.own, 'links'))[inference.index] : undefined,
  );
  const ids = inferences.map((_, at) => ownId('links', fieldOf(records[at], 'id'), used, context));
  const first = new Map<string, string>();
  inferences.forEach(({ node, index }, at) => {
    if (isScheme(node) && index === 0) first.set(node.key, ids[at] ?? '');
  });
  return inferences.flatMap((inference, at): Link[] => {
    const { node, type, premises, target } = inference;
    const own = asObject(records[at]);
    const made = !isScheme(node) || fieldOf(node.own, 'made') === true;
    const aif = isScheme(node) ? foreignOf(node, made) : undefined;
    const claim = nodes.get(target);
    const link = {
      ...own,
      id: ids[at] ?? '',
      relation:
        type === 'CA'
          ? RELATION_FOR.con
          : own.relation === RELATION_FOR.answer
            ? favouring(premises.length, claim?.kind)
            : RELATION_FOR.pro,
      premises: premises.flatMap((key) => nodes.get(key)?.id ?? []),
      target: {
        ...without(asObject(own.target), ['node', 'link']),
        ...(claim ? { node: claim.id } : { link: first.get(target) ?? '' }),
      },
      scheme: Object.hasOwn(own, 'scheme') ? own.scheme : isScheme(node) ? schemeOf(node.raw) : undefined,
      foreign: { ...asObject(own.foreign), ...(aif && { aif }) },
    };
    const read = readRecord('links', link, log);
    return read ? [read] : [];
  });
}

/** An id that a file gives, if it is one of ours and not taken; else a new one. */
function ownId(table: 'nodes' | 'links', id: unknown, used: Set<string>, context: ReadContext): string {
  const given = idSchema(table).safeParse(id);
  const taken = given.success && !used.has(given.data) ? given.data : context.newId(table);
  used.add(taken);
  return taken;
}

/** What a node's record keeps of the file: its fields. Of a node that this program made, only what others have added to it. */
function foreignOf(node: AifNode, made: boolean): JsonObject | undefined {
  const said = isScheme(node) ? [] : ['text', 'type'];
  const raw = without(node.raw, said);
  const added = without(raw, ['nodeID', 'text', 'type', 'timestamp', 'scheme', 'schemeID']);
  return made && Object.keys(added).length === 0 ? undefined : raw;
}

/** Everything that a map has no records for: dialogue, rephrasings, the file's other lists. Nothing for a file that has none of it. */
function keptOf({ nodes, edges, rest }: AifBlock, own: unknown, log: LossLog): JsonObject | undefined {
  const kept = [...nodes.values()].filter((node) => node.type !== 'I' && !isScheme(node));
  for (const { type, text } of kept) {
    if (['L', 'YA', 'TA'].includes(type)) log.kept(`${type} nodes`);
    else {
      const how =
        type === 'MA'
          ? t('Saying a thing again gives no reason for it: it is not drawn, and kept for the way back.')
          : t('It is not drawn, and kept for the way back.');
      log.approximated({ what: `${type} node`, of: nameOf(text), how });
    }
  }
  const made = fieldOf(own, 'made') === true;
  const others = Object.entries(rest).filter(([, value]) => !made || listOf(value).length > 0);
  const raw = made && kept.length === 0 ? [] : edges.map((edge) => edge.raw);
  if (made && kept.length === 0 && others.length === 0) return undefined;
  return { nodes: kept.map((node) => node.raw), edges: raw, rest: Object.fromEntries(others) };
}

/** Tells of the words of a file that stand on no card and no link: what was said in the dialogue, and what nodes and lists have beside. */
function tellUnshown({ nodes, rest }: AifBlock, cards: ReadonlyMap<string, Node>, log: LossLog): void {
  const shown = new Set([...cards.values()].flatMap(({ text, speaker = '' }) => [text, speaker]));
  // A speaker's two names stand on the card as one.
  const speakers = [...cards.values()].flatMap(({ speaker }) => speaker ?? []);
  const isNamed = (words: string): boolean =>
    speakers.some((name) => name === words || name.startsWith(`${words} `) || name.endsWith(` ${words}`));
  const isShown = (words: string): boolean => {
    const [, who = '', said = ''] = /^([^:]{1,60}): ([\s\S]*)$/.exec(words) ?? [];
    return shown.has(words) || (shown.has(said) && isNamed(who.trim()));
  };
  for (const node of nodes.values()) {
    if (['L', 'YA', 'TA'].includes(node.type) && !isShown(node.text))
      log.unshown(`${node.type} node`, node.text);
    const said = ['text', 'nodeID', 'type', 'timestamp', ...(isScheme(node) ? ['scheme'] : [])];
    tellUnshownStrings('node', without(node.raw, said), log, isShown);
  }
  tellUnshownStrings('the file', rest, log, (words) => isShown(words) || isNamed(words));
}

function fitting(text: string, log: LossLog): string {
  if (text.length <= LIMITS.fieldLength) return text;
  log.approximated({
    what: 'nodes.text',
    of: nameOf(text),
    how: t('It is longer than a text may be: cut off.'),
  });
  return text.slice(0, LIMITS.fieldLength);
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
