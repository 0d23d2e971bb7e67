import { useMemo, useState } from 'react';
import { find } from '../../shared/map/arg-map';
import type { OutlineRow } from '../../shared/map/outline';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { useSession, useWorkspace } from '../state/context';
import { jump } from '../state/view-history';
import { select, toggleSelected } from '../state/view-store';
import { addBeside, addUnder, finishAdding, type AddedCard } from './add-card';
import type { RowSpot } from './OutlineItem';

interface Editing {
  /** The row whose text is being typed, and its node. */
  key: string;
  node: string;
  /** Its card has just been made here. */
  fresh: boolean;
}

export interface OutlineActions {
  /** Selects what a row shows, and goes there. */
  choose: (index: number) => void;
  /** Goes to a row without selecting. */
  look: (index: number) => void;
  /** Unfolds or folds the branch of a node, here and on the canvas. */
  setOpen: (id: string, open: boolean) => void;
  /** Adds what a row shows to the selection, or takes it out. */
  toggle: (index: number) => void;
  reveal: (index: number) => void;
  selectLink: (index: number) => void;
  edit: (index: number) => void;
  finishEdit: (text: string | undefined) => void;
  addUnder: (index: number, relation: 'supports' | 'opposes') => void;
  addBeside: (index: number) => void;
  press: (index: number, spot: RowSpot, several: boolean) => void;
}

/** What can be done to the rows of the outline, by key or by pointer, and which row is being edited. */
export function useOutlineActions(
  rows: readonly OutlineRow[],
  goTo: (index: number) => void,
): { actions: OutlineActions; editing: string | undefined } {
  const workspace = useWorkspace();
  const session = useSession();
  const [editing, setEditing] = useState<Editing>();
  const actions = useMemo(
    () => outlineActions({ workspace, session }, { rows, goTo, editing, setEditing }),
    [workspace, session, rows, goTo, editing],
  );
  return { actions, editing: editing?.key };
}

interface OutlineHands {
  rows: readonly OutlineRow[];
  goTo: (index: number) => void;
  editing: Editing | undefined;
  setEditing: (editing: Editing | undefined) => void;
}

function outlineActions(context: CommandContext, hands: OutlineHands): OutlineActions {
  const { session } = context;
  const { view } = session;
  const { rows, goTo, editing, setEditing } = hands;

  function choose(index: number): void {
    const row = rows[index];
    if (!row) return;
    goTo(index);
    select(view, [row.id]);
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
    if (row?.kind === 'node' && session.map.canEdit())
      setEditing({ key: row.key, node: row.id, fresh: false });
  }

  function editAdded(card: AddedCard | undefined): void {
    if (card) setEditing({ ...card, fresh: true });
  }

  function finishEdit(text: string | undefined): void {
    if (!editing) return;
    setEditing(undefined);
    const { node: id, fresh } = editing;
    const before = find(session.map.store.getState().map, 'nodes', id)?.text;
    if (fresh) finishAdding(context, id, text);
    else if (text !== undefined && text !== before)
      dispatchOrTell(context, 'node.set', { id, fields: { text } });
  }

  return {
    choose,
    look: goTo,
    setOpen,
    toggle,
    reveal: (index) => {
      const row = rows[index];
      if (!row) return;
      jump(session, () => {
        choose(index);
        session.canvas.current?.reveal(row.id);
      });
    },
    selectLink,
    edit,
    finishEdit,
    addUnder: (index, relation) => {
      const row = rows[index];
      if (!row) return;
      if (row.hasChildren && !row.open) setOpen(row.id, true);
      editAdded(addUnder(context, row, relation));
    },
    addBeside: (index) => {
      const row = rows[index];
      if (row) editAdded(addBeside(context, row));
    },
    press: (index, spot, several) => {
      const row = rows[index];
      if (!row) return;
      if (spot === 'arrow') setOpen(row.id, !row.open);
      else if (spot === 'sign') selectLink(index);
      else if (several) toggle(index);
      else choose(index);
    },
  };
}
