import { fail, type Result } from '../../result';
import { LIMITS, type NodeKind } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { signed } from '../leading-sign';
import { MapBuilder } from '../map-builder';
import { indentOf, parentsOf } from '../outline-tree';

/**
 * Reads indented lines as a map: each line is a node that stands under the nearest line before it that is indented less, and supports it; `-` or
 * `Con:` before a line says that it opposes, `?` that it is a question.
 */
export function readIndented(raw: string, context: ReadContext): Result<Reading> {
  const lines = plainText(raw)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return fail('empty-file', 'The text is empty.', 'Choose another file.');
  if (lines.length > LIMITS.records)
    return fail(
      'too-large',
      `The text has more than ${LIMITS.records} lines.`,
      'Split it into smaller files.',
    );
  const builder = new MapBuilder(context);
  const parents = parentsOf(lines.map((line) => ({ indent: indentOf(line) })));
  const nodes: { id: string; kind: NodeKind }[] = [];
  for (const [index, line] of lines.entries()) {
    const under = nodes[parents[index] ?? -1];
    const { kind, text, relation } = signed(line, under?.kind);
    const id = builder.add('nodes', { kind, text });
    builder.log.kept('nodes');
    nodes.push({ id, kind });
    if (!under) continue;
    builder.add('links', { relation, premises: [id], target: { node: under.id } });
    builder.log.kept('links');
  }
  return builder.finish();
}
