import { find, type ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import type { Node, Passage } from '../../shared/map/schema';
import type { TextRange } from '../../shared/text/range';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { showNode } from '../wayfinding/show-node';
import type { HighlightPick } from './highlights';

/** A range of one source's text, as commands on the map take it. */
export interface SourceRange extends TextRange {
  readonly source: string;
}

/** The passage that is lit in the article that is shown. */
export function litPassage({ map, view }: Session): Passage | undefined {
  const { passage: id, source } = view.getState();
  const passage = id === undefined ? undefined : find(map.store.getState().map, 'passages', id);
  return passage?.source === source ? passage : undefined;
}

/** The node that is selected, when it is the only thing that is. */
export function selectedNode({ map, view }: Session): Node | undefined {
  const { selection } = view.getState();
  const [id] = selection;
  return id !== undefined && selection.size === 1 ? find(map.store.getState().map, 'nodes', id) : undefined;
}

/** The node whose passage is shown as lit: the selected one if it rests on it, else the first that does. */
export function nodeOfLit(map: ArgMap, passageId: string, selected: ReadonlySet<string>): Node | undefined {
  const nodes = nodesOfPassage(map, passageId);
  return nodes.find((node) => selected.has(node.id)) ?? nodes[0];
}

/** The text that a new card would be made from: what is selected, else the lit highlight if no card rests on it yet. */
export function rangeForCard(session: Session): SourceRange | undefined {
  const selected = session.reader.current?.selectedRange();
  if (selected) return selected;
  const passage = litPassage(session);
  if (!passage || nodesOfPassage(session.map.store.getState().map, passage.id).length > 0) return undefined;
  const { source, start, end } = passage;
  return { source, start, end };
}

/** Lights a passage; if it belongs to a card, selects the card and brings it into view on the canvas. */
export function lightUp(session: Session, { passage, node }: HighlightPick): void {
  const { view } = session;
  view.setState({ passage });
  select(view, node === undefined ? [] : [node]);
  if (node !== undefined) showNode(session, node);
}

/** Takes the light off the passage that is lit. */
export function unlight({ view }: Session): void {
  if (view.getState().passage !== undefined) view.setState({ passage: undefined });
}
