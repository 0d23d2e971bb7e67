import { Command } from 'cmdk';
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { runUiCommand } from '../commands/registry';
import type { UiCommand } from '../commands/ui-command';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession } from '../state/workspace';
import { CommandHits } from './CommandHits';
import { MapHits } from './MapHits';
import { rememberCommand } from './recent-commands';
import './CommandPalette.css';

/** The list of everything a person can do, and of everything in the map: type a few letters of it. */
export function CommandPalette() {
  const open = useWorkspaceState((state) => state.paletteOpen);
  return open ? <PaletteDialog /> : null;
}

function PaletteDialog() {
  const workspace = useWorkspace();
  const session = useWorkspaceState(activeSession);
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const typed = useDeferredValue(query);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not just going, gives the keyboard back to where it was.
    return () => element?.close();
  }, []);

  function close(): void {
    dialog.current?.close();
    workspace.store.setState({ paletteOpen: false });
  }

  function run(command: UiCommand): void {
    close();
    rememberCommand(workspace, command.id);
    runUiCommand(command, workspace);
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
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
        event.preventDefault();
        close();
      }}
    >
      <Command label="Command palette" shouldFilter={false} vimBindings={false} loop>
        <Command.Input
          className="palette__input"
          value={query}
          onValueChange={setQuery}
          autoFocus
          dir="auto"
          placeholder={session ? 'Do anything, or find a card or article' : 'Do anything'}
        />
        <Command.List className="palette__list" label="Commands and cards">
          <Command.Empty className="palette__empty">Nothing is called that.</Command.Empty>
          <CommandHits query={typed} onRun={run} />
          {session && <MapHits query={typed} onClose={close} />}
        </Command.List>
      </Command>
    </dialog>
  );
}
