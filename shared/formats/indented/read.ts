import { favouring } from '../../map/may-answer';
import { RELATION_FOR } from '../../map/relations';
import { KIND, KIND_FOR } from '../../map/node-kinds';
import { fail, type Result } from '../../result';
import { LIMITS, type NodeKind } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { signed, signOf, signReading, withoutBullet, withoutListMark } from '../leading-sign';
import { MapBuilder } from '../map-builder';
import { tellTask, withoutTaskBox } from '../task-box';
import { parentsOf } from '../outline-tree';
import { withoutLetters } from './lettered-marks';
import { deepLines } from './marked-lines';
import { unwrapped } from './unwrapped';

/**
 * Reads indented lines, or lines numbered `1.2.3`, as a map: each line is a node that stands under the nearest line before it that is indented less, and supports it; `Con:`
 * before a line says that it opposes, `?` that it is a question, and so do `-` and `+` where they are no marks of a list (`signReading`).
 */
export function readIndented(raw: string, context: ReadContext): Result<Reading> {
  const filled = unwrapped(
    plainText(raw)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  if (filled.length === 0) return fail('empty-file', 'The text is empty.', 'Choose another file.');
  if (filled.length > LIMITS.records)
    return fail('too-large', 'The text has more than {records} lines.', 'Split it into smaller files.', {
      records: LIMITS.records,
    });
  const builder = new MapBuilder(context);
  const deep = deepLines(filled);
  const parents = parentsOf(deep);
  const lines = withoutLetters(deep, parents);
  const marked = lines.map(({ text }, index) => ({ sign: signOf(text), parent: parents[index] ?? -1 }));
  const signs = signReading(marked, context.options?.signs, builder.log);
  const nodes: ({ id: string; kind: NodeKind } | undefined)[] = [];
  for (const [index, { text: line }] of lines.entries()) {
    const under = nodes[parents[index] ?? -1];
    const isMark = signs === 'bullets' || !under;
    const task = withoutTaskBox(isMark ? withoutBullet(line) : withoutListMark(line));
    tellTask(task, builder.log);
    // A mark of a list alone says nothing: what is below it hangs at what is above.
    if (task.text === '') {
      nodes.push(under);
      continue;
    }
    const says = signed(task.text, under !== undefined, signs);
    const { kind = KIND_FOR.statement, text } = says;
    const id = builder.add('nodes', { kind, text });
    builder.log.kept('nodes');
    nodes.push({ id, kind });
    if (!under) continue;
    const relation = says.relation ?? (KIND[kind].asks ? RELATION_FOR.pro : favouring(1, under.kind));
    builder.add('links', { relation, premises: [id], target: { node: under.id } });
    builder.log.kept('links');
  }
  return builder.finish();
}
