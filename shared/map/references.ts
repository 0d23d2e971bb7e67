import type { RecordTypes, TableName } from './arg-map';
import type { Comment, CommentSubject, Link, Node, Step, View } from './schema';
import { ID_PREFIX } from '../ids';

const TABLE_OF_PREFIX = new Map<string, TableName | 'map'>(
  Object.entries(ID_PREFIX).map(([table, prefix]) => [prefix, table as TableName | 'map']),
);

/** The table that an id belongs to, by its letter; `map` for the map's own id. */
export function tableOfId(id: string): TableName | 'map' | undefined {
  return TABLE_OF_PREFIX.get(id.charAt(0));
}

/** Every id that a record refers to, its own not included; an id may come twice. The one place that knows all references. */
export function referencesOf<T extends TableName>(table: T, record: RecordTypes[T]): string[] {
  const references = REFERENCES[table] as (record: RecordTypes[T]) => string[];
  return references(record);
}

const REFERENCES: { [T in TableName]: (record: RecordTypes[T]) => string[] } = {
  sources: () => [],
  passages: (passage) => [passage.source],
  nodes: nodeReferences,
  places: (place) => [place.node],
  links: linkReferences,
  groups: () => [],
  steps: stepReferences,
  views: (view: View) => view.focus ?? [],
  comments: commentReferences,
};

function nodeReferences(node: Node): string[] {
  const ids = [...(node.passages ?? [])];
  if (node.group !== undefined) ids.push(node.group);
  if (node.matrix) {
    for (const row of node.matrix.rows) ids.push(row);
    for (const cell of node.matrix.neutral) ids.push(cell.evidence, cell.hypothesis);
  }
  return ids;
}

function linkReferences(link: Link): string[] {
  const ids = [...link.premises, 'node' in link.target ? link.target.node : link.target.link];
  for (const item of link.critical ?? []) if (item.node !== undefined) ids.push(item.node);
  return ids;
}

function stepReferences(step: Step): string[] {
  const focus = 'nodes' in step.focus ? step.focus.nodes : [];
  return [
    ...focus,
    ...(step.hidden ?? []),
    ...(step.dimmed ?? []),
    ...(step.folded ?? []),
    ...(step.lit ?? []),
  ];
}

/** The id of what a comment is about. Unknown fields of `on` may hold anything, so only the known ones are read. */
export function subjectId(on: CommentSubject): string {
  if ('node' in on) return on.node;
  if ('link' in on) return on.link;
  if ('source' in on) return on.source;
  return 'passage' in on ? on.passage : on.map;
}

function commentReferences(comment: Comment): string[] {
  const ids = [subjectId(comment.on)];
  if (comment.thread !== undefined && comment.thread !== comment.id) ids.push(comment.thread);
  return ids;
}
