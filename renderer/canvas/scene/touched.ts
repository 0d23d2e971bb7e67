import type { MapDiff } from '../../../shared/edit/diff';
import { targetId } from '../../../shared/map/queries';

/** What of a scene an edit touches. */
export interface Touched {
  /** Nodes that are new, gone, or stand or look different. */
  readonly nodes: Set<string>;
  /** Links that are new, gone or different, and what they point at: it may keep or lose room for a knob, gain or lose its branch. */
  readonly links: Set<string>;
  /** Nodes and links that have been commented on. */
  readonly commented: Set<string>;
  readonly folds: boolean;
  readonly head: boolean;
}

/** Reads from a diff what a scene must look at again. */
export function touchedBy(diff: MapDiff): Touched {
  const nodes = new Set<string>();
  const links = new Set<string>();
  const commented = new Set<string>();
  let [folds, head] = [false, false];
  for (const change of diff) {
    if (change.table === 'nodes' || change.table === 'places') nodes.add(change.id);
    if (change.table === 'nodes') folds ||= change.from?.folded !== change.to?.folded;
    if (change.table === 'head') head = true;
    if (change.table === 'links') {
      links.add(change.id);
      for (const link of [change.from, change.to]) if (link) links.add(targetId(link));
    }
    if (change.table === 'comments') {
      for (const id of Object.values((change.to ?? change.from)?.on ?? {}).map(String)) {
        nodes.add(id);
        if (change.to) commented.add(id);
      }
    }
  }
  return { nodes, links, commented, folds, head };
}
