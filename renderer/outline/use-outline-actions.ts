import { useMemo, type RefObject } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import { dispatchOrTell, orTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { useSession, useWorkspace } from '../state/context';
import { showOnMap } from '../cards/show-node';
import { jump } from '../state/view-history';
import { select, toggleSelected } from '../state/view-store';
import { addBeside, addUnder } from '../cards/add-card';
import { endEditing, startEditing, typeInEditor } from '../cards/edit-text';
import type { RowSpot } from './OutlineItem';
import type { Side } from '../../shared/map/relations';

export interface OutlineActions {
  /** Selects what a row shows, and goes there. */
  choose: (index: number) => void;
  /** Goes to a row without selecting. */
  moveFocus: (index: number) => void;
  /** Unfolds or folds the branch of a node, here and on the canvas. */
  setOpen: (id: string, open: boolean) => void;
  /** Adds what a row shows to the selection, or takes it out. */
  toggle: (index: number) => void;
  reveal: (index: number) => void;
  selectLink: (index: number) => void;
  edit: (index: number) => void;
  /** Takes what stands in the row that is being edited. */
  type: (text: string) => void;
  /** Ends that of a row; without a text all of it is taken back. */
  finishEdit: (row: string, text: string | undefined) => void;
  addUnder: (index: number, side: Side) => void;
  addBeside: (index: number) => void;
  /** `several` adds the row to the selection, `range` selects all from the row where the keyboard was. */
  press: (index: number, spot: RowSpot, how: { several: boolean; range: boolean }) => void;
  /** Selects all rows from the one where the range began to this one. */
  selectTo: (index: number) => void;
}

/** What can be done to the rows of the outline, by key or by pointer. */
export function useOutlineActions(
  rows: readonly OutlineRow[],
  goTo: (index: number) => void,
  from: RangeStart,
): OutlineActions {
  const workspace = useWorkspace();
  const session = useSession();
  return useMemo(
    () => outlineActions({ workspace, session }, { rows, goTo, from }),
    [workspace, session, rows, goTo, from],
  );
}

/** The key of the row at which a range begins: the last that was chosen by itself. */
type RangeStart = RefObject<string | undefined>;

interface OutlineHands {
  rows: readonly OutlineRow[];
  goTo: (index: number) => void;
  from: RangeStart;
}

function outlineActions(context: CommandContext, hands: OutlineHands): OutlineActions {
  const { session } = context;
  const { view } = session;
  const { rows, goTo, from } = hands;

  function choose(index: number): void {
    const row = rows[index];
    if (!row) return;
    goTo(index);
    from.current = row.key;
    select(view, [row.id]);
  }

  function selectTo(index: number): void {
    const start = rows.findIndex(({ key }) => key === from.current);
    if (start < 0) return choose(index);
    goTo(index);
    const range = rows.slice(Math.min(start, index), Math.max(start, index) + 1);
    select(
      view,
      range.map(({ id }) => id),
    );
  }

  function setOpen(id: string, open: boolean): void {
    dispatchOrTell(context, 'nodes.fold', { ids: [id], folded: !open });
  }

  function toggle(index: number): void {
    const row = rows[index];
    if (!row) return;
    goTo(index);
    toggleSelected(view, row.id);
  }

  function selectLink(index: number): void {
    const link = rows[index]?.link;
    if (link === undefined) return;
    goTo(index);
    select(view, [link]);
  }

  function edit(index: number): void {
    const row = rows[index];
    if (row?.kind === 'node' && session.map.canEdit()) startEditing(session, row.id, row.key);
  }

  function type(text: string): void {
    orTell(context.workspace, typeInEditor(session, text));
  }

  function finishEdit(row: string, text: string | undefined): void {
    const { editing } = view.getState();
    if (editing?.row !== row) return;
    endEditing(session, text === undefined ? 'leave' : 'keep');
    if (editing.isNew) session.canvas.current?.reveal(editing.node);
  }

  return {
    choose,
    moveFocus: goTo,
    setOpen,
    toggle,
    reveal: (index) => {
      const row = rows[index];
      if (!row) return;
      jump(session, () => {
        choose(index);
        showOnMap(context, row.id);
      });
    },
    selectLink,
    edit,
    type,
    finishEdit,
    addUnder: (index, relation) => {
      const row = rows[index];
      if (!row) return;
      if (row.hasChildren && !row.open) setOpen(row.id, true);
      addUnder(context, row, relation);
    },
    addBeside: (index) => {
      const row = rows[index];
      if (row) addBeside(context, row);
    },
    selectTo,
    press: (index, spot, { several, range }) => {
      const row = rows[index];
      if (!row) return;
      if (spot === 'arrow') context.workspace.commands.run('view.fold', { id: row.id });
      else if (spot === 'sign') selectLink(index);
      else if (range) selectTo(index);
      else if (several) toggle(index);
      else choose(index);
    },
  };
}
