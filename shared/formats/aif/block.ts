import { fail, ok, type Result } from '../../result';
import { LIMITS } from '../../map/schema';
import { msg, t } from '../../words/words';
import { depthOf, fieldOf, isJsonObject, listOf, without, type JsonObject } from '../json/read-json';
import { writtenText } from '../json/written-text';
import { nameOf, type LossLog } from '../loss';

/** A node of an AIF file: a claim (`I`), an inference (`RA`), a conflict (`CA`), or part of a dialogue. */
export interface AifNode {
  /** What edges call it: its `nodeID` as text; of a second node with the same one, a name of its own that no edge has. */
  readonly key: string;
  readonly type: string;
  readonly text: string;
  /** As it stands in the file, without our own key. */
  readonly raw: JsonObject;
  /** What stands in our own key. */
  readonly own: unknown;
}

export interface AifEdge {
  readonly from: string;
  readonly to: string;
  readonly raw: JsonObject;
}

/** The nodes and edges of an AIF file, each once and with both ends there, and everything else that its object holds. */
export interface AifBlock {
  readonly nodes: ReadonlyMap<string, AifNode>;
  readonly edges: readonly AifEdge[];
  readonly rest: JsonObject;
}

/** The key for what only this program understands, in the file and in its nodes. Other tools leave it alone or away. */
export const OWN_KEY = 'counterpoint';
/** A map is nested deeper than the file that it comes from, and may not be too deep to be saved. */
const MOST_DEPTH = LIMITS.depth - 12;

/** Reads the object that holds `nodes` and `edges`. What is malformed in it is left out and told. */
export function readBlock(value: JsonObject, log: LossLog): Result<AifBlock> {
  const nodes = fieldOf(value, 'nodes');
  if (!Array.isArray(nodes)) return fail('malformed', 'This is no AIF file: it has no list of nodes.', HINT);
  const edges = listOf(fieldOf(value, 'edges'));
  if (nodes.length + edges.length > LIMITS.records)
    return fail('too-large', 'The file has more than {records} nodes and edges.', HINT, {
      records: LIMITS.records,
    });
  const read = readNodes(nodes, log);
  return ok({
    nodes: read,
    edges: readEdges(edges, read, log),
    rest: shallow(without(value, ['nodes', 'edges', OWN_KEY]), t('the file'), log),
  });
}

const HINT = msg('Nothing was changed. Export it anew from the program that made it.');

function readNodes(list: readonly unknown[], log: LossLog): Map<string, AifNode> {
  const nodes = new Map<string, AifNode>();
  list.forEach((item, index) => {
    const id = idText(fieldOf(item, 'nodeID'));
    const of = id === undefined ? t('node number {number}', { number: index + 1 }) : t('node {id}', { id });
    const text = writtenText(fieldOf(item, 'text'));
    if (!isJsonObject(item) || id === undefined) {
      const named = text === undefined ? of : nameOf(text);
      log.dropped({ what: 'node', of: named, how: t('It has no nodeID.') });
      return;
    }
    const type = fieldOf(item, 'type');
    const node = {
      type: typeof type === 'string' ? type : 'I',
      text: text ?? '',
      raw: shallow(without(item, [OWN_KEY]), of, log),
      own: fieldOf(item, OWN_KEY),
    };
    const same = nodes.get(id);
    if (same?.text === node.text && same.type === node.type) return; // given twice: one node
    if (typeof type !== 'string')
      log.approximated({ what: 'node', of: nameOf(node.text), how: t('It has no type: read as a claim.') });
    if (!nodes.has(id)) nodes.set(id, { ...node, key: id });
    else if (node.type === 'I') {
      const key = `${id}\u0000${index}`;
      nodes.set(key, { ...node, key });
      log.approximated({
        what: 'node',
        of: nameOf(node.text),
        how: t('A second node with the number {id}: it stands apart, edges lead to the first.', { id }),
      });
    } else
      log.dropped({
        what: 'node',
        of: nameOf(`${id} ${node.text}`),
        how: t('Another node has the same number.'),
      });
  });
  return nodes;
}

function readEdges(list: readonly unknown[], nodes: ReadonlyMap<string, AifNode>, log: LossLog): AifEdge[] {
  const seen = new Set<string>();
  return list.flatMap((item) => {
    const from = idText(fieldOf(item, 'fromID'));
    const to = idText(fieldOf(item, 'toID'));
    const of = `${from ?? '?'} → ${to ?? '?'}`;
    const pair = JSON.stringify([from, to]);
    const why =
      from === undefined || to === undefined || !isJsonObject(item) || !nodes.has(from) || !nodes.has(to)
        ? t('An end of it is not in the file.')
        : from === to
          ? t('It leads from a node to itself.')
          : seen.has(pair)
            ? t('It is there twice.')
            : undefined;
    seen.add(pair);
    if (why === undefined && from !== undefined && to !== undefined && isJsonObject(item))
      return [{ from, to, raw: shallow(item, of, log) }];
    log.dropped({ what: 'edge', of, how: why });
    return [];
  });
}

/** An id as text: files have numbers or strings. */
export function idText(id: unknown): string | undefined {
  if (typeof id === 'number' && Number.isFinite(id)) return String(id);
  return typeof id === 'string' && id.length < 1000 && !id.includes('\u0000') ? id : undefined;
}

/** An object without the fields that are nested so deep that a map with them could not be saved. */
export function shallow(object: JsonObject, of: string, log: LossLog): JsonObject {
  const deep = Object.keys(object).filter((name) => depthOf(object[name]) > MOST_DEPTH);
  for (const name of deep)
    log.dropped({ what: `field ${nameOf(name)}`, of, how: t('It is nested too deep.') });
  return deep.length > 0 ? without(object, deep) : object;
}
