import type { MapDiff } from '../../../shared/edit/diff';
import { targetId } from '../../../shared/map/queries';
import { subjectId, tableOfId } from '../../../shared/map/references';

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
  readonly sources: boolean;
  readonly passages: Set<string>;
}

/** Reads from a diff what a scene must look at again. */
export function touchedBy(diff: MapDiff): Touched {
  const nodes = new Set<string>();
  const links = new Set<string>();
  const commented = new Set<string>();
  const passages = new Set<string>();
  let [folds, head, sources] = [false, false, false];
  for (const change of diff) {
    if (change.table === 'nodes' || change.table === 'places') nodes.add(change.id);
    if (change.table === 'nodes') folds ||= change.from?.folded !== change.to?.folded;
    if (change.table === 'head') head = true;
    if (change.table === 'sources') sources = true;
    if (change.table === 'passages') passages.add(change.id);
    if (change.table === 'links') {
      links.add(change.id);
      for (const link of [change.from, change.to]) if (link) links.add(targetId(link));
    }
    if (change.table === 'comments') {
      const on = (change.to ?? change.from)?.on;
      const id = on && subjectId(on);
      if (id === undefined) continue;
      (tableOfId(id) === 'links' ? links : nodes).add(id);
      if (change.to) commented.add(id);
    }
  }
  return { nodes, links, commented, folds, head, sources, passages };
}
