import { NODE_KINDS, type NodeKind } from '../../shared/map/schema';
import { KindIcon } from '../ui/KindIcon';

const WORDS: Record<NodeKind, [one: string, many: string]> = {
  question: ['question', 'questions'],
  claim: ['claim', 'claims'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  counterargument: ['counterargument', 'counterarguments'],
  assumption: ['assumption', 'assumptions'],
  gap: ['gap', 'gaps'],
};

interface KindCountsProps {
  kinds: ReadonlyMap<NodeKind, number>;
  /** What else there is, in words, such as `3 links`. */
  others: readonly string[];
}

/** How many cards there are of each kind. */
export function KindCounts({ kinds, others }: KindCountsProps) {
  return (
    <ul className="inspector__counts">
      {NODE_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <KindIcon kind={kind} /> {count} {WORDS[kind][count === 1 ? 0 : 1]}
          </li>
        ))}
      {others.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** Counts nodes by kind. */
export function countKinds(nodes: Iterable<{ kind: NodeKind }>): Map<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** A count with its noun: `1 link`, `2 links`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
