import { fail, type Result } from '../../result';
import { LIMITS, type NodeKind } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { addPassages, addSource } from './anchored-text';
import { readLines, type Annotations, type Mark, type Remark } from './lines';

/**
 * Reads standoff annotations of arguments: marks become claims anchored in the text beside, relations links, notes notes. What other attributes
 * say becomes tags.
 */
export function readBrat(text: string, context: ReadContext): Result<Reading> {
  const builder = new MapBuilder(context);
  const lines = text.replace(/^\uFEFF/, '');
  if (lines.split('\n', LIMITS.records + 1).length > LIMITS.records)
    return fail('too-large', `The file has more than ${LIMITS.records} lines.`, HINT);
  const annotations = readLines(lines, builder.log);
  if (annotations.marks.length === 0 && lines.trim() !== '')
    return fail('malformed', 'This is no BRAT file: no line marks a place in a text.', HINT);
  const nodes = addNodes(annotations, context, builder);
  addRelations(annotations, nodes, builder);
  return builder.finish();
}

const HINT = 'Lines of marks look like: T1, a tab, Claim 0 10, a tab and the marked words.';

/** The kinds that marks of these types have; others are claims. */
const KINDS = new Map<string, NodeKind>([
  ['majorclaim', 'claim'],
  ['claim', 'claim'],
  ['premise', 'evidence'],
  ['evidence', 'evidence'],
]);
const SUPPORTS = new Set(['supports', 'support', 'for', 'pro']);
const OPPOSES = new Set(['attacks', 'attack', 'against', 'opposes', 'con']);

function addNodes(
  { marks, attributes, notes }: Annotations,
  context: ReadContext,
  builder: MapBuilder,
): Map<string, string> {
  const anchored = addSource(context.companion, builder);
  const [tagsOf, notesOf] = [byMark(attributes.filter((item) => !isStance(item))), byMark(notes)];
  const nodes = new Map<string, string>();
  for (const mark of marks) {
    const { id, type, line } = mark;
    if (nodes.has(id)) {
      builder.log.dropped({ what: 'line', of: nameOf(mark.text), how: `${id} is there twice.`, line });
      continue;
    }
    const kind = KINDS.get(type.toLowerCase());
    const tags = (tagsOf.get(id) ?? []).map(({ name, value }) => (value ? `${name}: ${value}` : name));
    if (!kind) {
      const how = `What is marked as ${type} became a claim with that tag.`;
      builder.log.approximated({ what: 'type', of: nameOf(mark.text), how, line });
      tags.unshift(type);
    }
    const node = builder.add('nodes', {
      kind: kind ?? 'claim',
      text: plainText(mark.text),
      passages: addPassages(mark, anchored, builder),
      main: type.toLowerCase() === 'majorclaim' || undefined,
      tags: [...new Set(tags.map(plainText))],
      note: (notesOf.get(id) ?? []).map(({ value }) => value).join('\n\n') || undefined,
      foreign: { brat: { id, type } },
    });
    nodes.set(id, node);
    builder.log.kept('marks');
  }
  for (const { name, about, line } of [...attributes, ...notes])
    if (!nodes.has(about)) builder.log.dropped({ what: name, of: about, how: 'It is about no mark.', line });
  return nodes;
}

function addRelations(
  { marks, relations, attributes }: Annotations,
  nodes: ReadonlyMap<string, string>,
  builder: MapBuilder,
): void {
  for (const { type, from, to, line } of relations) {
    const relation = relationOf(type);
    const [premise, target] = [nodes.get(from), nodes.get(to)];
    const how =
      premise === undefined || target === undefined
        ? 'An end of it is not marked.'
        : premise === target
          ? 'It leads from a mark to itself.'
          : 'It is neither for nor against.';
    if (!relation || premise === undefined || target === undefined || premise === target) {
      builder.log.dropped({ what: 'relation', of: `${type} ${from} → ${to}`, how, line });
      continue;
    }
    builder.add('links', { relation, premises: [premise], target: { node: target } });
    builder.log.kept('relations');
  }
  addStances(attributes.filter(isStance), marks, nodes, builder);
}

/** Essays are annotated so: a claim's stance says whether it is for or against the major claim. */
function addStances(
  stances: readonly Remark[],
  marks: readonly Mark[],
  nodes: ReadonlyMap<string, string>,
  builder: MapBuilder,
): void {
  const [main, ...others] = marks.filter(({ type }) => type.toLowerCase() === 'majorclaim');
  const target = main && nodes.get(main.id);
  for (const { about, value, line } of stances) {
    const [premise, relation] = [nodes.get(about), relationOf(value)];
    const of = `Stance ${about} ${value}`;
    if (premise === undefined) continue;
    if (!relation || target === undefined || premise === target) {
      builder.log.dropped({ what: 'Stance', of, how: 'There is no major claim that it is about.', line });
      continue;
    }
    builder.add('links', { relation, premises: [premise], target: { node: target } });
    if (others.length > 0)
      builder.log.approximated({ what: 'Stance', of, how: 'Read as about the first major claim.', line });
    else builder.log.kept('stances');
  }
}

function isStance({ name }: Remark): boolean {
  return name.toLowerCase() === 'stance';
}

function relationOf(word: string): 'supports' | 'opposes' | undefined {
  if (SUPPORTS.has(word.toLowerCase())) return 'supports';
  return OPPOSES.has(word.toLowerCase()) ? 'opposes' : undefined;
}

function byMark(remarks: readonly Remark[]): Map<string, Remark[]> {
  const lists = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const list = lists.get(remark.about);
    if (list) list.push(remark);
    else lists.set(remark.about, [remark]);
  }
  return lists;
}
