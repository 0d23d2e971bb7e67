import { fail, type Result } from '../../result';
import { LIMITS } from '../../map/schema';
import { idText, shallow, type AifEdge, type AifNode } from '../aif/block';
import { inferencesOf } from '../aif/inferences';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, listOf, readJson, without, type JsonObject } from '../json/read-json';
import { tellUnshownStrings } from '../json/unshown-strings';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { textField } from './fields';
import { addPassages, addResources } from './resources';
import { relationDenied } from '../own/words';
import { readAs } from '../read-as';
import { schemeNamed } from './schemes';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR } from '../../map/relations';
import { msg, t } from '../../words/words';

/** Reads SADFace: atoms become claims, scheme nodes links, resources sources that atoms are anchored in. */
export function readSadface(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'SADFace');
  if (!json.ok) return json;
  const document = json.value;
  const [list, lines] = [fieldOf(document, 'nodes'), listOf(fieldOf(document, 'edges'))];
  if (!isJsonObject(document) || !Array.isArray(list))
    return fail('malformed', 'This is no SADFace file: it has no list of nodes.', HINT);
  if (list.length + lines.length > LIMITS.records)
    return fail('too-large', 'The file has more than {records} nodes and edges.', HINT, {
      records: LIMITS.records,
    });
  const builder = new MapBuilder(context);
  setHead(document, builder);
  const resources = addResources(listOf(fieldOf(document, 'resources')), builder);
  const nodes = readNodes(list, builder);
  const block = { nodes, edges: readEdges(lines, nodes, builder) };
  const ids = new Map<string, string>();
  for (const node of nodes.values()) {
    if (node.type !== 'I') continue;
    const passages = addPassages(node.raw, resources, builder);
    const foreign = { sadface: without(node.raw, ['text', 'type', 'sources']) };
    tellUnshownStrings('atom', foreign.sadface, builder.log, (words) => words === node.text);
    const id = builder.add('nodes', { kind: KIND_FOR.statement, text: node.text, passages, foreign });
    ids.set(node.key, id);
    builder.log.kept('atoms');
  }
  addLinks(block, ids, builder, () => context.newId('links'));
  return builder.finish();
}

const HINT = msg('Nothing was changed. Export it anew from the program that made it.');

function setHead(document: JsonObject, builder: MapBuilder): void {
  const core = fieldOf(fieldOf(document, 'metadata'), 'core');
  const title = textField(core, 'title');
  const parts = [textField(core, 'description'), textField(core, 'notes')].filter(
    (part) => part !== undefined,
  );
  const sadface = shallow(without(document, ['nodes', 'edges', 'resources']), t('the file'), builder.log);
  const metadata = fieldOf(document, 'metadata');
  const shown = (words: string): boolean => words === title || parts.includes(words);
  tellUnshownStrings('metadata', metadata, builder.log, shown);
  tellUnshownStrings('the file', without(sadface, ['metadata']), builder.log);
  builder.set({
    ...(title !== undefined && { title }),
    description: parts.join('\n\n') || undefined,
    foreign: { sadface },
  });
}

/** The atoms and schemes, as the nodes of an argument graph: `I`, `RA` and `CA`. */
function readNodes(list: readonly unknown[], builder: MapBuilder): Map<string, AifNode> {
  const nodes = new Map<string, AifNode>();
  list.forEach((item, index) => {
    const key = idText(fieldOf(item, 'id'));
    const type = fieldOf(item, 'type');
    const name = textField(item, 'name') ?? '';
    const text = textField(item, 'text') ?? textField(item, 'canonical_text') ?? '';
    const of = nameOf(text || name || t('node number {number}', { number: index + 1 }));
    if (!isJsonObject(item) || key === undefined || nodes.has(key))
      builder.log.dropped({ what: 'node', of, how: t('It has no id, or one that is taken.') });
    else if (type === 'atom' || type === 'scheme') {
      const kind = type === 'atom' ? 'I' : schemeNamed(name).type;
      nodes.set(key, {
        key,
        type: kind,
        text: text || name,
        raw: shallow(item, of, builder.log),
        own: undefined,
      });
      if (kind === 'neither')
        builder.log.dropped({
          what: 'scheme',
          of,
          how: t('It says neither for nor against: it is not drawn.'),
        });
    } else builder.log.dropped({ what: 'node', of, how: t('It is neither an atom nor a scheme.') });
  });
  return nodes;
}

function readEdges(
  list: readonly unknown[],
  nodes: ReadonlyMap<string, AifNode>,
  builder: MapBuilder,
): AifEdge[] {
  return list.flatMap((item) => {
    const from = idText(fieldOf(item, 'source_id') ?? fieldOf(item, 'source'));
    const to = idText(fieldOf(item, 'target_id') ?? fieldOf(item, 'target'));
    if (from !== undefined && to !== undefined && from !== to && nodes.has(from) && nodes.has(to))
      return [{ from, to, raw: {} }];
    const of = nameOf(`${from ?? '?'} → ${to ?? '?'}`);
    builder.log.dropped({
      what: 'edge',
      of,
      how: t('An end of it is not in the file, or both are the same.'),
    });
    return [];
  });
}

function addLinks(
  block: { nodes: ReadonlyMap<string, AifNode>; edges: readonly AifEdge[] },
  ids: ReadonlyMap<string, string>,
  builder: MapBuilder,
  newId: () => string,
): void {
  const inferences = inferencesOf(block, builder.log, () => 'scheme');
  const first = new Map<string, string>();
  const waiting = inferences.map((inference) => ({ inference, id: newId() }));
  for (const { inference, id } of waiting)
    if (inference.node.type !== 'I' && inference.index === 0) first.set(inference.node.key, id);
  for (const { inference, id } of waiting) {
    const { node, type, premises, target } = inference;
    const claim = ids.get(target);
    const isScheme = node.type !== 'I';
    const name = isScheme ? (textField(node.raw, 'name') ?? '') : '';
    const relation = type === 'CA' ? RELATION_FOR.con : RELATION_FOR.pro;
    builder.add('links', {
      id,
      relation,
      premises: [...new Set(premises.flatMap((key) => ids.get(key) ?? []))],
      target: claim === undefined ? { link: first.get(target) ?? '' } : { node: claim },
      scheme: isScheme ? schemeNamed(name).scheme : undefined,
      foreign: isScheme ? { sadface: without(node.raw, ['type', 'name']) } : undefined,
    });
    if (relationDenied(name))
      builder.log.approximated({ what: 'scheme', id, of: nameOf(name), how: readAs(relation) });
    if (isScheme) tellUnshownStrings('scheme', without(node.raw, ['type', 'name']), builder.log);
    builder.log.kept('schemes');
  }
}
