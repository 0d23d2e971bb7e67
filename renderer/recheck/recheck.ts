import { find } from '../../shared/map/arg-map';
import type { TextRange } from '../../shared/text/range';
import { createVerdicts } from '../../shared/text/reanchor/verdict-of';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { lightUp, litPassage, nodeOfLit } from '../reader/lit-passage';
import type { Session } from '../state/session';
import { doubtsOf, isDoubt, type Doubt } from './doubts';

/** The lit passage, if it is in doubt. */
export function litDoubt(session: Session): Doubt | undefined {
  const passage = litPassage(session);
  return passage && isDoubt(passage) ? passage : undefined;
}

/** Lights the next (1) or the previous (-1) passage in doubt of the article that is shown, and around at its ends. */
export function stepDoubt(session: Session, by: 1 | -1): void {
  const { map } = session.map.store.getState();
  const doubts = doubtsOf(map, session.view.getState().source ?? '');
  const at = doubts.findIndex(({ id }) => id === litPassage(session)?.id);
  const from = at < 0 && by < 0 ? 0 : at;
  light(session, doubts[(from + by + doubts.length) % Math.max(1, doubts.length)]);
}

/** The places that a passage in doubt may be at, the likeliest first; UTF-16 offsets in its source's text. */
export function placesOf(session: Session, passage: Doubt): readonly TextRange[] {
  const source = find(session.map.store.getState().map, 'sources', passage.source);
  const verdict = source && createVerdicts(source)(passage);
  if (!verdict || verdict.verdict === 'lost') return [];
  return verdict.verdict === 'ambiguous' ? verdict.places : [verdict.place];
}

/** Says that the lit passage belongs where it is now, and goes on to the next one in doubt. */
export function confirmLit(context: CommandContext): void {
  const passage = litDoubt(context.session);
  if (passage)
    settle(context, passage, () => dispatchOrTell(context, 'passages.confirm', { ids: [passage.id] }));
}

/** Puts the lit passage at one of the places that it may be at, and goes on to the next one in doubt. */
export function chooseForLit(context: CommandContext, { start, end }: TextRange): void {
  const passage = litDoubt(context.session);
  if (passage)
    settle(context, passage, () => dispatchOrTell(context, 'passage.move', { id: passage.id, start, end }));
}

/** Says of all passages that were found in the same words elsewhere that they belong there. */
export function confirmMoved(context: CommandContext): void {
  const { map } = context.session.map.store.getState();
  const doubts = doubtsOf(map, context.session.view.getState().source ?? '');
  const ids = doubts.flatMap(({ id, status }) => (status === 'moved' ? [id] : []));
  if (ids.length > 0) dispatchOrTell(context, 'passages.confirm', { ids });
}

/** Settles a doubt and lights the next one; where none is left, the passage itself stays lit. */
function settle({ session }: CommandContext, passage: Doubt, edit: () => unknown): void {
  const before = doubtsOf(session.map.store.getState().map, passage.source);
  const at = before.findIndex(({ id }) => id === passage.id);
  if (!edit()) return;
  const left = doubtsOf(session.map.store.getState().map, passage.source);
  const next = [...before.slice(at + 1), ...before.slice(0, at)].find(({ id }) =>
    left.some((doubt) => doubt.id === id),
  );
  if (next) light(session, next);
}

function light(session: Session, passage: Doubt | undefined): void {
  if (!passage) return;
  const { map } = session.map.store.getState();
  const node = nodeOfLit(map, passage.id, session.view.getState().selection);
  lightUp(session, { passage: passage.id, node: node?.id });
}
