import { copyFragment } from '../../shared/edit/fragment';
import { find } from '../../shared/map/arg-map';
import { idsOf } from '../../shared/map/table';
import { meant } from '../command/meant';
import { selectedBranches } from '../state/selection';
import { withFolded } from '../../shared/view/folds';
import { t } from '../../shared/words/words';
import { select } from '../state/view-store';
import { copySelection, pasteFragment } from './clipboard';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';

const DUPLICATE_OFFSET = 32; // px, down and right, so that both cards are seen

function needsCards({ session }: CommandContext): string | undefined {
  return unless(selectedBranches(session).length > 0, t('Select a card first.'));
}

export const EDIT_COMMANDS = {
  'edit.undo': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(session.map.store.getState().history.done.length > 0, t('There is nothing to undo.')),
    run: ({ session }) => void session.map.undo(),
  },
  'edit.redo': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(session.map.store.getState().history.undone.length > 0, t('There is nothing to redo.')),
    run: ({ session }) => void session.map.redo(),
  },
  'edit.copy': { needsMap: true, whyNot: needsCards, run: copySelection },
  'edit.cut': {
    needsMap: true,
    whyNot: needsCards,
    run: async (context) => {
      await copySelection(context);
      dispatchOrTell(context, 'remove', { ids: selectedBranches(context.session) });
    },
  },
  'edit.duplicate': {
    needsMap: true,
    whyNot: needsCards,
    run: (context) => {
      const { map } = context.session.map.store.getState();
      const ids = selectedBranches(context.session);
      const places = ids.flatMap((id) => find(map, 'places', id) ?? []);
      const at = {
        x: Math.min(...places.map((place) => place.x)) + DUPLICATE_OFFSET,
        y: Math.min(...places.map((place) => place.y)) + DUPLICATE_OFFSET,
      };
      pasteFragment(context, copyFragment(map, ids), at);
    },
  },
  'edit.delete': {
    needsMap: true,
    whyNot: (context) =>
      unless(
        meant(context).length > 0,
        context.item ? t('It is no longer there.') : t('Select a card, link or group first.'),
      ),
    run: (context) => {
      // A card that is folded goes with the branch that it stands for, as it is cut.
      const ids = withFolded(context.session.map.store.getState().map, meant(context));
      const isRemoved = dispatchOrTell(context, 'remove', { ids });
      if (isRemoved && !context.item) select(context.session.view, []);
    },
  },
  'edit.selectAll': {
    needsMap: true,
    run: ({ session }) => select(session.view, idsOf(session.map.store.getState().map.tables.nodes)),
  },
} satisfies MapCommands;
