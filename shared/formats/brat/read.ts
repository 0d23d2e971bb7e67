import { fail, type Result } from '../../result';
import { LIMITS, type NodeKind } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { addPassages, addSource } from './anchored-text';
import { KIND_FOR } from '../../map/node-kinds';
import { t } from '../../words/words';
import { relationInName } from '../own/words';
import { addRelations } from './read-relations';
import { byAbout, readLines, type Annotations, type Mark, type Remark } from './lines';

/**
 * Reads standoff annotations of arguments: marks become claims anchored in the text beside, relations links, notes notes. What other attributes
 * say becomes tags.
 */
export function readBrat(text: string, context: ReadContext): Result<Reading> {
  const builder = new MapBuilder(context);
  const lines = text.replace(/^\uFEFF/, '');
  if (lines.split('\n', LIMITS.records + 1).length > LIMITS.records)
    return fail('too-large', 'The file has more than {records} lines.', HINT, { records: LIMITS.records });
  const annotations = readLines(lines, builder.log);
  if (annotations.marks.length === 0 && lines.trim() !== '')
    return fail('malformed', 'This is no BRAT file: no line marks a place in a text.', HINT);
  const nodes = addNodes(annotations, context, builder);
  addRelations(annotations, nodes, builder);
  addStances(annotations, nodes, builder);
  return builder.finish();
}

const HINT = 'Lines of marks look like: T1, a tab, Claim 0 10, a tab and the marked words.';

/** The kinds that marks of these types have; others are claims. */
const KINDS = new Map<string, NodeKind>([
  ['majorclaim', KIND_FOR.statement],
  ['mainclaim', KIND_FOR.statement],
  ['claim', KIND_FOR.statement],
  ['premise', KIND_FOR.fact],
  ['evidence', KIND_FOR.fact],
]);

function addNodes(
  { marks, relations, attributes, notes }: Annotations,
  context: ReadContext,
  builder: MapBuilder,
): Map<string, string> {
  const anchored =
    marks.length > 0 || context.companion ? addSource(marks, context.companion, builder) : undefined;
  const [tagsOf, notesOf] = [byAbout(attributes.filter((item) => !isStance(item))), byAbout(notes)];
  const nodes = new Map<string, string>();
  for (const mark of marks) {
    const { id, type, line } = mark;
    if (nodes.has(id)) {
      builder.log.dropped({
        what: 'line',
        of: nameOf(mark.text),
        how: t('{id} is there twice.', { id }),
        line,
      });
      continue;
    }
    const kind = KINDS.get(wordOf(type));
    const tags = (tagsOf.get(id) ?? []).map(({ name, value }) => (value ? `${name}: ${value}` : name));
    if (!kind) {
      const how = t('What is marked as {type} became a claim with that tag.', { type });
      builder.log.approximated({ what: 'type', of: nameOf(mark.text), how, line });
      tags.unshift(type);
    }
    const node = builder.add('nodes', {
      kind: kind ?? KIND_FOR.statement,
      text: plainText(mark.text),
      passages: addPassages(mark, anchored, builder),
      main: isMain(mark) || undefined,
      tags: [...new Set(tags.map(plainText))],
      note: (notesOf.get(id) ?? []).map(({ value }) => value).join('\n\n') || undefined,
      foreign: { brat: { id, type } },
    });
    nodes.set(id, node);
    builder.log.kept('marks');
  }
  const known = new Set([...nodes.keys(), ...relations.map(({ id }) => id)]);
  for (const { name, about, value, line } of [...attributes, ...notes])
    if (!known.has(about))
      builder.log.dropped({
        what: name,
        of: nameOf(`${about} ${value}`),
        how: t('It is about no mark.'),
        line,
      });
  return nodes;
}

/** Essays are annotated so: a claim's stance says whether it is for or against the major claim. */
function addStances(
  { attributes, marks }: Annotations,
  nodes: ReadonlyMap<string, string>,
  builder: MapBuilder,
): void {
  const stances = attributes.filter(isStance);
  const [main, ...others] = marks.filter(isMain);
  const target = main && nodes.get(main.id);
  for (const { about, value, line } of stances) {
    const [premise, relation] = [nodes.get(about), relationInName(value)];
    const of = `Stance ${about} ${value}`;
    if (premise === undefined) continue;
    if (!relation || target === undefined || premise === target) {
      builder.log.dropped({ what: 'Stance', of, how: t('There is no major claim that it is about.'), line });
      continue;
    }
    builder.add('links', { relation, premises: [premise], target: { node: target } });
    if (others.length > 0)
      builder.log.approximated({ what: 'Stance', of, how: t('Read as about the first major claim.'), line });
    else builder.log.kept('stances');
  }
}

function isStance({ name }: Remark): boolean {
  return name.toLowerCase() === 'stance';
}

function isMain({ type }: Mark): boolean {
  return ['majorclaim', 'mainclaim'].includes(wordOf(type));
}

/** The name of a type without the signs between its words. */
function wordOf(type: string): string {
  return type.toLowerCase().replace(/[^a-z]/g, '');
}
