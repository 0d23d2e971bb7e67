import { find } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { foldsHiding, foldToLevel } from '../../shared/view/fold-levels';
import { hasBranch } from '../../shared/view/folds';
import { unfoldAbove } from '../wayfinding/show-node';
import { dispatchOrTell } from './dispatch-or-tell';
import type { CommandContext, UiCommand } from './ui-command';

/** The selected nodes that have a branch. */
function foldable({ session }: CommandContext): string[] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].filter(
    (id) => find(map, 'nodes', id) !== undefined && hasBranch(map, id),
  );
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
  map.beginGesture(
    levels === 0 ? 'Fold all branches' : isAll ? 'Unfold everything' : `Fold to level ${levels}`,
  );
  if (unfold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: unfold, folded: false });
  if (fold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: fold, folded: true });
  map.endGesture();
  canvas.current?.fit();
}

function isHidden({ session }: CommandContext): boolean {
  const { map } = session.map.store.getState();
  return foldsHiding(map, session.view.getState().selection).length > 0;
}

function hasFolds({ session }: CommandContext): boolean {
  for (const node of recordsOf(session.map.store.getState().map.tables.nodes)) if (node.folded) return true;
  return false;
}

const levels = [1, 2, 3].map((level): UiCommand => ({
  id: `view.foldTo${level}`,
  title: `Fold to ${level === 1 ? 'one level' : `${level} levels`} below the roots`,
  group: 'View',
  needsMap: true,
  run: (context) => foldTo(context, level),
}));

/** What folds branches away and brings them back. */
export const FOLD_COMMANDS: readonly UiCommand[] = [
  {
    id: 'view.fold',
    title: 'Fold or unfold the branch',
    group: 'View',
    keys: ['Z'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => foldable(context).length > 0,
    run: toggleFold,
  },
  {
    id: 'view.foldAll',
    title: 'Fold all branches',
    group: 'View',
    needsMap: true,
    run: (context) => foldTo(context, 0),
  },
  ...levels,
  {
    id: 'view.unfoldAll',
    title: 'Unfold everything',
    group: 'View',
    keys: ['Shift+Z'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: hasFolds,
    run: (context) => foldTo(context, Infinity),
  },
  {
    id: 'view.unfoldAround',
    title: 'Unfold what hides the selection',
    group: 'View',
    needsMap: true,
    when: isHidden,
    run: ({ session }) => {
      const { selection } = session.view.getState();
      unfoldAbove(session, selection);
      session.canvas.current?.fit([...selection]);
    },
  },
];
