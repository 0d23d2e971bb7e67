import { find } from '../../shared/map/arg-map';
import type { TextRange } from '../../shared/text/range';
import { verdictOf } from '../../shared/text/reanchor/verdicts-of';
import type { Verdict } from '../../shared/text/reanchor/reanchor';
import type { Passage, Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { quoteOf } from '../../shared/text/range';
import { dispatchOrTell, orTell } from '../command/dispatch-or-tell';
import { typeCardText } from '../cards/edit-card';
import type { CommandContext } from '../command/ui-command';
import { activatePassage, activePassage, nodeOfActive } from '../cards/active-passage';
import type { Session } from '../state/session';
import { isDoubted } from '../../shared/map/asides';
import { t } from '../../shared/words/words';
import { doubtsOf, type DoubtedPassage } from './doubts';

/** The active passage, if it is in doubt. */
export function activeDoubt(session: Session): DoubtedPassage | undefined {
  const passage = activePassage(session);
  return passage && isDoubted(passage) ? passage : undefined;
}

/** Activates the next (1) or the previous (-1) passage in doubt of the article that is shown, and around at its ends. */
export function stepDoubt(session: Session, by: 1 | -1): void {
  const { map } = session.map.store.getState();
  const doubts = doubtsOf(map, session.view.getState().source ?? '');
  const at = doubts.findIndex(({ id }) => id === activePassage(session)?.id);
  const from = at < 0 && by < 0 ? 0 : at;
  activateDoubt(session, doubts[(from + by + doubts.length) % Math.max(1, doubts.length)]);
}

/**
 * What has become of a passage in doubt, seen together with the others of its source.
 * @param all the map's passages
 */
export function verdictOn(
  source: Source,
  passage: DoubtedPassage,
  all: Iterable<Passage>,
): Verdict | undefined {
  return verdictOf(
    source,
    passage,
    [...all].filter((other) => other.source === source.id),
  );
}

/** The places that a passage in doubt may be at, the likeliest first; UTF-16 offsets in its source's text. */
export function placesOf(session: Session, passage: DoubtedPassage): readonly TextRange[] {
  const { map } = session.map.store.getState();
  const source = find(map, 'sources', passage.source);
  const verdict = source && verdictOn(source, passage, recordsOf(map.tables.passages));
  if (!verdict || verdict.verdict === 'lost') return [];
  return verdict.verdict === 'ambiguous' ? verdict.places : [verdict.place];
}

/** Says that the active passage belongs where it is now, and goes on to the next one in doubt. */
export function confirmActive(context: CommandContext): void {
  const passage = activeDoubt(context.session);
  if (passage)
    settle(context, passage, () => dispatchOrTell(context, 'passages.confirm', { ids: [passage.id] }));
}

/**
 * What the card of the active passage would say in its new words: these in place of the old ones where it has them, else these alone.
 * Nothing unless the passage was reworded and a card rests on it.
 */
export function newWordsFor(session: Session): { node: string; text: string } | undefined {
  const passage = activeDoubt(session);
  if (passage?.status !== 'reworded') return undefined;
  const { map } = session.map.store.getState();
  const node = nodeOfActive(map, passage.id, session.view.getState().selection);
  const source = find(map, 'sources', passage.source);
  if (!node || !source) return undefined;
  const old = quoteOf(passage.exact, { start: 0, end: passage.exact.length });
  const words = quoteOf(source.text, passage);
  return { node: node.id, text: node.text.includes(old) ? node.text.split(old).join(words) : words };
}

/** Lets the card of the active passage say its new words, which settles the doubt; goes on to the next one. */
export function takeNewWords(context: CommandContext): void {
  const { session, workspace } = context;
  const passage = activeDoubt(session);
  const taken = newWordsFor(session);
  if (!passage || !taken) return;
  settle(context, passage, () =>
    session.map.gesture(t('Take the new words'), () => {
      const edit = dispatchOrTell(context, 'passages.confirm', { ids: [passage.id] });
      return edit && orTell(workspace, typeCardText(session, taken.node, taken.text)) !== undefined;
    }),
  );
}

/** Puts the active passage at one of the places that it may be at, and goes on to the next one in doubt. */
export function chooseForActive(context: CommandContext, { start, end }: TextRange): void {
  const passage = activeDoubt(context.session);
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

/** Settles a doubt and activates the next one; where none is left, the passage itself stays active. */
function settle({ session }: CommandContext, passage: DoubtedPassage, edit: () => unknown): void {
  const before = doubtsOf(session.map.store.getState().map, passage.source);
  const at = before.findIndex(({ id }) => id === passage.id);
  if (!edit()) return;
  const left = doubtsOf(session.map.store.getState().map, passage.source);
  const next = [...before.slice(at + 1), ...before.slice(0, at)].find(({ id }) =>
    left.some((doubt) => doubt.id === id),
  );
  if (next) activateDoubt(session, next);
}

function activateDoubt(session: Session, passage: DoubtedPassage | undefined): void {
  if (!passage) return;
  const { map } = session.map.store.getState();
  const node = nodeOfActive(map, passage.id, session.view.getState().selection);
  activatePassage(session, { passage: passage.id, node: node?.id });
}
