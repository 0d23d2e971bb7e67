import { ALL_COMMANDS, type CommandId } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import type { Session } from '../state/session';
import { activeSession, type Workspace } from '../state/workspace';
import { enterDialog } from '../ui/over-dialogs';
import { HitList, optionId } from './HitList';
import { findHits, type Hit } from './hits';
import { recentCommands, rememberCommand } from './recent-commands';
import './CommandPalette.css';

const PAGE = 8; // hits that Page Up and Page Down go over

/** The list of everything a person can do, and of everything in the map: type a few letters of it. */
export function CommandPalette() {
  const open = useWorkspaceState((state) => state.paletteOpen);
  return open ? <PaletteDialog /> : null;
}

function PaletteDialog() {
  const workspace = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [pointed, setPointed] = useState<string>();
  // What can run, and the map, stay as they were when the palette opened: nothing jumps under the pointer.
  // Only a map that is shown meanwhile changes them, since all of it would be about another one.
  const shown = useWorkspaceState(activeSession);
  const start = useMemo(() => startOf(workspace, shown), [workspace, shown]);
  const sections = useMemo(() => findHits(query, start, start.map), [query, start]);
  const takeable = sections.flatMap(({ hits }) => hits.filter(({ disabled }) => !disabled));
  const at = Math.max(
    0,
    takeable.findIndex(({ id }) => id === pointed),
  );
  const active = takeable[at];

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    element.querySelector('input')?.focus();
    const leave = enterDialog(element);
    return () => {
      leave();
      // Closing, not just going, gives the keyboard back to where it was.
      element.close();
    };
  }, []);

  function close(): void {
    dialog.current?.close();
    workspace.store.setState({ paletteOpen: false });
  }

  function take(hit: Hit): void {
    close();
    if (hit.command) {
      rememberCommand(workspace, hit.command.id);
      workspace.commands.run(hit.command.id);
    } else show(workspace, hit);
  }

  function meansPalette({ nativeEvent }: KeyboardEvent): boolean {
    return workspace.commands.forKey(nativeEvent, { scope: 'window', typing: true }) === 'view.palette';
  }

  function onKeyDown(event: KeyboardEvent): void {
    const count = takeable.length;
    if (event.key === 'ArrowDown') setPointed(takeable[(at + 1) % count]?.id);
    else if (event.key === 'ArrowUp') setPointed(takeable[(at - 1 + count) % count]?.id);
    else if (event.key === 'PageDown') setPointed(takeable[Math.min(at + PAGE, count - 1)]?.id);
    else if (event.key === 'PageUp') setPointed(takeable[Math.max(at - PAGE, 0)]?.id);
    else if (event.key === 'Enter' && active) take(active);
    else if (meansPalette(event)) close();
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('Command palette')}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <input
        className="palette__input"
        role="combobox"
        aria-label={t('Find a command, card, article or view')}
        aria-autocomplete="list"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active && optionId(active.id)}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={start.map ? t('Do anything, or find a card or article') : t('Do anything')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPointed(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <HitList id={listId} sections={sections} active={active?.id} onPoint={setPointed} onTake={take} />
      <p className={sections.length > 0 ? 'visually-hidden' : 'palette__empty'} role="status">
        {sections.length > 0 ? t('{count} found', { count: takeable.length }) : t('Nothing has that name.')}
      </p>
    </dialog>
  );
}

function startOf(workspace: Workspace, shown: Session | undefined) {
  const state = workspace.store.getState();
  const commands = ALL_COMMANDS.filter(({ id }) => id !== 'view.palette');
  return {
    commands,
    recent: recentCommands(state),
    reasons: new Map(
      commands.flatMap(({ id }): [CommandId, string][] => {
        const reason = workspace.commands.whyNot(id);
        return reason === undefined ? [] : [[id, reason]];
      }),
    ),
    map: shown?.map.store.getState().map,
  };
}

function show(workspace: Workspace, { id, kind, view }: Hit): void {
  const session = activeSession(workspace.store.getState());
  if (!session) return;
  workspace.commands.run(view ? 'view.show' : kind ? 'view.goTo' : 'source.show', { id });
  if (view || kind) session.canvas.current?.focus();
}
