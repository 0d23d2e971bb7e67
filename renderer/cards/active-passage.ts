import { find, type ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import type { Node, Passage } from '../../shared/map/schema';
import type { TextRange } from '../../shared/text/range';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { showNode } from './show-node';
import type { HighlightPick } from './highlights';

/** A range of one source's text, as commands on the map take it. */
export interface SourceRange extends TextRange {
  readonly source: string;
}

/** The passage that is active in the article that is shown. */
export function activePassage({ map, view }: Session): Passage | undefined {
  const { passage: id, source } = view.getState();
  const passage = id === undefined ? undefined : find(map.store.getState().map, 'passages', id);
  return passage?.source === source ? passage : undefined;
}

/** The node whose passage is shown as active: the selected one if it rests on it, else the first that does. */
export function nodeOfActive(
  map: ArgMap,
  passageId: string,
  selected: ReadonlySet<string>,
): Node | undefined {
  const nodes = nodesOfPassage(map, passageId);
  return nodes.find((node) => selected.has(node.id)) ?? nodes[0];
}

/** The text that a new card would be made from: what is selected, else the active highlight if no card rests on it yet. */
export function rangeForCard(session: Session): SourceRange | undefined {
  const selected = session.reader.current?.selectedRange();
  if (selected) return selected;
  const passage = activePassage(session);
  if (!passage || nodesOfPassage(session.map.store.getState().map, passage.id).length > 0) return undefined;
  const { source, start, end } = passage;
  return { source, start, end };
}

/** Activates a passage; if it belongs to a card, selects the card and brings it into view on the canvas. */
export function activatePassage(session: Session, { passage, node }: HighlightPick): void {
  const { view } = session;
  view.setState({ passage });
  select(view, node === undefined ? [] : [node]);
  if (node !== undefined) showNode(session, node);
}

/** Makes no passage the active one. */
export function releasePassage({ view }: Session): void {
  if (view.getState().passage !== undefined) view.setState({ passage: undefined });
}
