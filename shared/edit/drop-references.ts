import type { RecordTypes, TableName } from '../map/arg-map';
import { targetId } from '../map/queries';
import { subjectId } from '../map/references';
import type { Comment, Link, Node, Step, View } from '../map/schema';

/**
 * A record without its references to ids that go: it shrinks (a link loses a premise, a step a node of its focus), or it goes
 * itself, which is told by `undefined` (a link without premises or without its target). The rules are those of the file format.
 */
export function dropReferences<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  gone: ReadonlySet<string>,
): RecordTypes[T] | undefined {
  const rule = RULES[table] as (
    record: RecordTypes[T],
    gone: ReadonlySet<string>,
  ) => RecordTypes[T] | undefined;
  return rule(record, gone);
}

type Rules = {
  [T in TableName]: (record: RecordTypes[T], gone: ReadonlySet<string>) => RecordTypes[T] | undefined;
};

const RULES: Rules = {
  sources: (source) => source,
  groups: (group) => group,
  passages: (passage, gone) => (gone.has(passage.source) ? undefined : passage),
  places: (place, gone) => (gone.has(place.node) ? undefined : place),
  nodes: nodeWithout,
  links: linkWithout,
  steps: stepWithout,
  views: (view: View, gone) => ({ ...view, focus: without(view.focus, gone) }),
  comments: commentWithout,
};

function without(ids: readonly string[] | undefined, gone: ReadonlySet<string>): string[] | undefined {
  return ids?.filter((id) => !gone.has(id));
}

function nodeWithout(node: Node, gone: ReadonlySet<string>): Node {
  const { matrix } = node;
  return {
    ...node,
    passages: without(node.passages, gone),
    group: node.group !== undefined && gone.has(node.group) ? undefined : node.group,
    matrix: matrix && {
      ...matrix,
      rows: matrix.rows.filter((id) => !gone.has(id)),
      neutral: matrix.neutral.filter((cell) => !gone.has(cell.evidence) && !gone.has(cell.hypothesis)),
    },
  };
}

function linkWithout(link: Link, gone: ReadonlySet<string>): Link | undefined {
  const premises = link.premises.filter((id) => !gone.has(id));
  if (premises.length === 0 || gone.has(targetId(link))) return undefined;
  const critical = link.critical?.map((item) =>
    item.node !== undefined && gone.has(item.node) ? { ...item, node: undefined } : item,
  );
  return { ...link, premises, critical };
}

function stepWithout(step: Step, gone: ReadonlySet<string>): Step {
  const focus =
    'nodes' in step.focus ? { ...step.focus, nodes: without(step.focus.nodes, gone) ?? [] } : step.focus;
  return {
    ...step,
    focus,
    hidden: without(step.hidden, gone),
    dimmed: without(step.dimmed, gone),
    folded: without(step.folded, gone),
    lit: without(step.lit, gone),
  };
}

function commentWithout(comment: Comment, gone: ReadonlySet<string>): Comment | undefined {
  const subjectGone = gone.has(subjectId(comment.on));
  const threadGone = comment.thread !== undefined && gone.has(comment.thread);
  return subjectGone || threadGone ? undefined : comment;
}
