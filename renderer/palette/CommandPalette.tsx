import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { setPanel } from '../app/panels';
import { ALL_COMMANDS, isAvailable, runUiCommand } from '../commands/registry';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession, type Workspace } from '../state/workspace';
import { showView } from '../wayfinding/saved-views';
import { goToNode } from '../wayfinding/show-node';
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
  const [start] = useState(() => startOf(workspace));
  const sections = useMemo(() => findHits(query, start, start.map), [query, start]);
  const takeable = sections.flatMap(({ hits }) => hits.filter(({ disabled }) => !disabled));
  const at = Math.max(
    0,
    takeable.findIndex(({ id }) => id === pointed),
  );
  const active = takeable[at];

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    // Closing, not just going, gives the keyboard back to where it was.
    return () => element?.close();
  }, []);

  function close(): void {
    dialog.current?.close();
    workspace.store.setState({ paletteOpen: false });
  }

  function take(hit: Hit): void {
    close();
    if (hit.command) {
      rememberCommand(workspace, hit.command.id);
      runUiCommand(hit.command, workspace);
    } else show(workspace, hit);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const count = takeable.length;
    if (event.key === 'ArrowDown') setPointed(takeable[(at + 1) % count]?.id);
    else if (event.key === 'ArrowUp') setPointed(takeable[(at - 1 + count) % count]?.id);
    else if (event.key === 'PageDown') setPointed(takeable[Math.min(at + PAGE, count - 1)]?.id);
    else if (event.key === 'PageUp') setPointed(takeable[Math.max(at - PAGE, 0)]?.id);
    else if (event.key === 'Enter' && active) take(active);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') close();
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Command palette"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <input
        className="palette__input"
        role="combobox"
        aria-label="Find a command, card, article or view"
        aria-autocomplete="list"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active && optionId(active.id)}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={start.map ? 'Do anything, or find a card or article' : 'Do anything'}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPointed(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <HitList id={listId} sections={sections} active={active?.id} onPoint={setPointed} onTake={take} />
      <p className={sections.length > 0 ? 'visually-hidden' : 'palette__empty'} role="status">
        {sections.length > 0 ? `${takeable.length} found` : 'Nothing is called that.'}
      </p>
    </dialog>
  );
}

function startOf(workspace: Workspace) {
  const state = workspace.store.getState();
  const commands = ALL_COMMANDS.filter(({ id }) => id !== 'view.palette');
  return {
    commands,
    available: new Set(commands.filter((command) => isAvailable(command, workspace))),
    recent: recentCommands(state),
    reasons: new Map(
      commands.flatMap(({ id, whyNot }): [string, string][] => {
        const reason = whyNot?.(workspace);
        return reason === undefined ? [] : [[id, reason]];
      }),
    ),
    map: activeSession(state)?.map.store.getState().map,
  };
}

function show(workspace: Workspace, { id, kind, view }: Hit): void {
  const session = activeSession(workspace.store.getState());
  if (!session) return;
  if (view) {
    showView({ workspace, session }, view);
    session.canvas.current?.focus();
  } else if (kind) {
    goToNode({ workspace, session }, id);
    session.canvas.current?.focus();
  } else {
    setPanel(workspace, 'leftTab', 'articles');
    session.view.setState({ source: id, passage: undefined });
  }
}
