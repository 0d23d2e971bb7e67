import { commandFamily } from '../../shared/commands/command';
import { FOLD_LEVELS } from '../../shared/commands/view';
import { find } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { foldsHiding, foldToLevel } from '../../shared/view/fold-levels';
import { hasBranch } from '../../shared/view/folds';
import { t } from '../../shared/words/words';
import { meantIds } from '../command/meant';
import { unfoldAbove } from './show-node';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';

/** The cards that the command is meant for and that have a branch. */
function foldable(context: CommandContext): string[] {
  const { map } = context.session.map.store.getState();
  return meantIds(context, 'nodes').filter((id) => hasBranch(map, id));
}

function toggleFold(context: CommandContext): void {
  const { map } = context.session.map.store.getState();
  const ids = foldable(context);
  const folded = !ids.every((id) => find(map, 'nodes', id)?.folded);
  dispatchOrTell(context, 'nodes.fold', { ids, folded });
}

/** Folds so that a number of levels below the roots is shown (`Infinity`: all), as one step. */
export function foldTo(context: CommandContext, levels: number): void {
  const { map, canvas } = context.session;
  const { fold, unfold } = foldToLevel(map.store.getState().map, levels);
  if (fold.length + unfold.length === 0) return;
  const isAll = levels === 0 || levels === Infinity;
  const label =
    levels === 0
      ? t('Fold all branches')
      : isAll
        ? t('Unfold everything')
        : t('Fold to level {levels}', { levels });
  map.gesture(label, () => {
    if (unfold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: unfold, folded: false });
    if (fold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: fold, folded: true });
  });
  canvas.current?.fit();
}

function isHidden({ session }: CommandContext): boolean {
  const { map } = session.map.store.getState();
  return foldsHiding(map, session.view.getState().selection).length > 0;
}

// Tables never change, and buttons ask at every change of the view: each is searched once.
const withFolds = new WeakMap<object, boolean>();

function hasFolds({ session }: CommandContext): boolean {
  const { nodes } = session.map.store.getState().map.tables;
  const known = withFolds.get(nodes) ?? [...recordsOf(nodes)].some(({ folded }) => folded);
  withFolds.set(nodes, known);
  return known;
}

/** What folds branches away and brings them back. */
export const FOLD_COMMANDS = {
  'view.fold': {
    needsMap: true,
    whyNot: (context) =>
      unless(foldable(context).length > 0, t('Select a card with something below it first.')),
    run: toggleFold,
  },
  'view.foldAll': { needsMap: true, run: (context) => foldTo(context, 0) },
  ...commandFamily('view.foldTo', FOLD_LEVELS, (level): MapCommand => ({
    needsMap: true,
    run: (context) => foldTo(context, Number(level)),
  })),
  'view.unfoldAll': {
    needsMap: true,
    whyNot: (context) => unless(hasFolds(context), t('No branch is folded.')),
    run: (context) => foldTo(context, Infinity),
  },
  'view.unfoldAround': {
    needsMap: true,
    whyNot: (context) => unless(isHidden(context), t('No folded branch hides what is selected.')),
    run: ({ session }) => {
      const { selection } = session.view.getState();
      unfoldAbove(session, selection);
      session.canvas.current?.fit([...selection]);
    },
  },
} satisfies MapCommands;
