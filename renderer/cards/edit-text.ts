import type { CommandInput } from '../../shared/edit/commands';
import type { Edit } from '../../shared/edit/command';
import { find } from '../../shared/map/arg-map';
import { ok, type Result } from '../../shared/result';
import { lowered, t } from '../../shared/words/words';
import { addedIds } from '../command/dispatch-or-tell';
import type { Session } from '../state/session';
import type { CardTyping } from '../state/typing';
import { select } from '../state/view-store';
import { keepClear, typeCardText } from './edit-card';
import { KIND } from '../../shared/map/node-kinds';

/**
 * Adds a card and opens it for typing. Adding and typing are one step of the undo list; leaving with Escape takes all of it back.
 * @param rowOf gives the key of the outline's row in which it is typed; else that is on the canvas
 */
export function addAndEdit(
  session: Session,
  input: CommandInput<'node.add'>,
  rowOf: (edit: Edit, node: string) => string | undefined = () => undefined,
): Result<string> {
  const { map, view } = session;
  endEditing(session);
  const typing = map.startTyping(t('Add {kind}', { kind: lowered(KIND[input.kind].label) }));
  const added = typing.put(() => map.dispatch('node.add', input));
  if (!added.ok) return added;
  const [node = ''] = addedIds(added.value, 'nodes');
  typing.put(() => keepClear(session, [node]));
  select(view, [node]);
  openEditor(session, { node, typing, isNew: true, row: rowOf(added.value, node) });
  return ok(node);
}

/** Opens a card's text for typing: on the canvas, or in a row of the outline. */
export function startEditing(session: Session, node: string, row?: string): void {
  const { editing } = session.view.getState();
  if (!session.map.canEdit() || (editing?.node === node && editing.row === row)) return;
  endEditing(session);
  openEditor(session, { node, typing: session.map.startTyping(t('Edit text')), isNew: false, row });
}

/** The ways back to where sessions looked before somebody began to type. */
const waysBack = new WeakMap<Session, () => void>();

function openEditor(session: Session, editing: CardTyping): void {
  session.view.setState({ editing, typed: undefined });
  comeNearToType(session);
}

/** The card that is typed on the canvas, if one is. */
export function typedOnCanvas({ view }: Session): string | undefined {
  const { editing } = view.getState();
  return editing?.row === undefined ? editing?.node : undefined;
}

/** Comes near enough to the card that is typed on the canvas, if one is. */
export function comeNearToType(session: Session): void {
  const node = typedOnCanvas(session);
  const back = node === undefined ? undefined : session.canvas.current?.comeNear(node);
  if (back && !waysBack.has(session)) waysBack.set(session, back);
}

/** Takes a letter that was typed before the editor is there: the canvas is shown for it. */
export function typeAhead(session: Session, letter: string): void {
  typeInEditor(session, (session.view.getState().typed ?? '') + letter);
}

/** Goes back to where one looked, unless the next card is typed at once. */
function goBack(session: Session): void {
  queueMicrotask(() => {
    if (session.view.getState().editing) return;
    waysBack.get(session)?.();
    waysBack.delete(session);
  });
}

/** Takes what stands in the editor now: it is in the map from that moment on. Gives the text as the map holds it. */
export function typeInEditor(session: Session, typed: string): Result<string> {
  const { editing } = session.view.getState();
  if (!editing) return ok(typed);
  session.view.setState({ typed });
  return editing.typing.put(() => typeCardText(session, editing.node, typed));
}

/**
 * Ends the typing that is under way, if any is: its editor goes, and what was typed stays, or (`leave`) is taken back. A new card without text leaves
 * no trace.
 */
export function endEditing(session: Session, how: 'keep' | 'leave' = 'keep'): void {
  const { map, view } = session;
  const { editing } = view.getState();
  if (!editing) return;
  view.setState({ editing: undefined, typed: undefined });
  goBack(session);
  const { node, typing, isNew } = editing;
  const isEmpty = isNew && find(map.store.getState().map, 'nodes', node)?.text === '';
  if (how === 'keep' && !isEmpty) return;
  typing.takeBack();
  if (isNew) select(view, []);
}
