import { commandOf } from '../../shared/commands/commands';
import { find } from '../../shared/map/arg-map';
import type { Place } from '../../shared/map/schema';
import { CARD, cardSize } from '../../shared/text-layout/card-size';
import { msg, t } from '../../shared/words/words';
import { meantIds } from '../command/meant';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { Session } from '../state/session';
import { keepClear } from './edit-card';

const STEP = 40; // px

/** A width that a card can have, whole px. */
export function possibleWidth(width: number): number {
  return Math.round(Math.min(CARD.maxWidth, Math.max(CARD.minWidth, width)));
}

/** Gives a card another width, its left edge staying where it is; `null` is the one that its text asks for. */
export function setWidth({ map }: Session, { node, x, y }: Place, width: number | null): void {
  map.dispatch('nodes.move', { places: [{ node, x, y, width }], label: t('Resize card') });
}

function placesMeant(context: CommandContext): Place[] {
  const { map } = context.session.map.store.getState();
  return meantIds(context, 'nodes').flatMap((id) => find(map, 'places', id) ?? []);
}

/** How wide a card is that has this place. */
function shownWidth({ session }: CommandContext, { node, width }: Place): number {
  const { text = '' } = find(session.map.store.getState().map, 'nodes', node) ?? {};
  return cardSize({ text, width }).width;
}

/**
 * Makes a command that gives each card another width, and what it comes to lie on room, as one step.
 * @param next the card's next width; `null`: the usual one, nothing: it stays
 * @param settled why nothing changes, where no card has a next one
 */
function widthCommand(
  id: 'node.wider' | 'node.narrower' | 'node.usualWidth',
  next: (context: CommandContext, place: Place) => number | null | undefined,
  settled: string,
): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => {
      const places = placesMeant(context);
      return (
        unless(places.length > 0, t('Select a card first.')) ??
        unless(
          places.some((place) => next(context, place) !== undefined),
          t(settled),
        )
      );
    },
    run: (context) => {
      const { session } = context;
      if (!session.map.canEdit()) return;
      session.map.gesture(commandOf(id).title, () => {
        const changed: string[] = [];
        for (const place of placesMeant(context)) {
          const width = next(context, place);
          if (width === undefined) continue;
          setWidth(session, place, width);
          changed.push(place.node);
        }
        keepClear(session, changed);
      });
    },
  };
}

function widerBy(step: number) {
  return (context: CommandContext, place: Place): number | undefined => {
    const now = shownWidth(context, place);
    const next = possibleWidth(now + step);
    return next === now ? undefined : next;
  };
}

/** What gives cards another width without dragging their edge. */
export const WIDTH_COMMANDS = {
  'node.wider': widthCommand('node.wider', widerBy(STEP), msg('Cards cannot be wider.')),
  'node.narrower': widthCommand('node.narrower', widerBy(-STEP), msg('Cards cannot be narrower.')),
  'node.usualWidth': widthCommand(
    'node.usualWidth',
    (_, { width }) => (width === undefined ? undefined : null),
    msg('The cards have their usual width already.'),
  ),
} satisfies MapCommands;
