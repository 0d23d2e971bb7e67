import { KIND } from '../../shared/map/node-kinds';
import { NODE_KINDS, type NodeKind } from '../../shared/map/schema';
import { KindIcon } from '../ui/KindIcon';
import { numberWords } from '../../shared/words/locale';

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
            <KindIcon kind={kind} /> {numberWords(count)} {count === 1 ? KIND[kind].one : KIND[kind].many}
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
