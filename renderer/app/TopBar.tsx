import {
  Command,
  FolderOpen,
  House,
  PanelLeft,
  PanelRight,
  Redo2,
  Save,
  SunMoon,
  Undo2,
  X,
} from 'lucide-react';
import { useStore } from 'zustand';
import { ALL_COMMANDS, runCommandById } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { hasUnsavedEdits } from '../state/map-store';
import type { Session } from '../state/session';
import { IconButton } from '../ui/Button';
import type { LucideIcon } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { panelState } from './panels';
import { closeMap } from '../saving/save-map';
import './TopBar.css';

/** Open maps as tabs, and the few commands that are always at hand. */
export function TopBar() {
  const workspace = useWorkspace();
  const sessions = useWorkspaceState((state) => state.sessions);
  const active = useWorkspaceState((state) => state.active);
  const panels = useWorkspaceState((state) => state.settings.panels);
  const shown = panelState({
    ...workspace.store.getState(),
    settings: { ...workspace.store.getState().settings, panels },
  });
  const current = sessions.find((session) => session.id === active);
  return (
    <header className="top-bar">
      <IconButton
        label="Start screen"
        icon={House}
        pressed={active === undefined}
        onClick={() => workspace.store.setState({ active: undefined })}
      />
      <div className="top-bar__tabs" role="tablist" aria-label="Open maps">
        {sessions.map((session) => (
          <MapTab key={session.id} session={session} active={session.id === active} />
        ))}
      </div>
      <div className="top-bar__actions" role="toolbar" aria-label="Commands">
        {current && <UndoRedo session={current} />}
        <CommandButton id="file.open" icon={FolderOpen} />
        {current && <CommandButton id="file.save" icon={Save} />}
        <span className="top-bar__gap" />
        <CommandButton id="view.theme" icon={SunMoon} />
        {current && <CommandButton id="view.left" icon={PanelLeft} pressed={shown.left} />}
        {current && <CommandButton id="view.right" icon={PanelRight} pressed={shown.right} />}
        <PaletteButton />
      </div>
    </header>
  );
}

function MapTab({ session, active }: { session: Session; active: boolean }) {
  const workspace = useWorkspace();
  const title = useStore(session.map.store, (state) => state.map.head.title);
  const unsaved = useStore(session.map.store, hasUnsavedEdits);
  return (
    <div className="map-tab" data-active={active}>
      <button
        type="button"
        role="tab"
        aria-selected={active}
        className="map-tab__name"
        onClick={() => workspace.store.setState({ active: session.id })}
      >
        <bdi>{shownText(title || 'Untitled map')}</bdi>
        {unsaved && (
          <span className="map-tab__unsaved" title="Unsaved edits">
            <span className="visually-hidden">unsaved edits</span>
          </span>
        )}
      </button>
      <IconButton
        label={`Close ${title}`}
        icon={X}
        size={13}
        className="map-tab__close"
        onClick={() => void closeMap(workspace, session)}
      />
    </div>
  );
}

function UndoRedo({ session }: { session: Session }) {
  const undoLabel = useStore(session.map.store, (state) => state.history.done.at(-1)?.label);
  const redoLabel = useStore(session.map.store, (state) => state.history.undone.at(-1)?.label);
  return (
    <>
      <CommandButton id="edit.undo" icon={Undo2} what={undoLabel} disabled={undoLabel === undefined} />
      <CommandButton id="edit.redo" icon={Redo2} what={redoLabel} disabled={redoLabel === undefined} />
    </>
  );
}

interface CommandButtonProps {
  id: string;
  icon: LucideIcon;
  /** What the command would act on, such as the step that undo takes back. */
  what?: string | undefined;
  pressed?: boolean;
  disabled?: boolean;
}

function CommandButton({ id, icon, what, pressed, disabled }: CommandButtonProps) {
  const workspace = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  const command = ALL_COMMANDS.find((candidate) => candidate.id === id);
  const keys = command?.keys?.[0];
  const name = [command?.title, what && `“${what}”`].filter(Boolean).join(' ');
  return (
    <IconButton
      label={keys ? `${name} (${shortcutLabel(keys, platform)})` : name}
      icon={icon}
      disabled={disabled}
      {...(pressed !== undefined && { pressed })}
      onClick={() => runCommandById(id, workspace)}
    />
  );
}

function PaletteButton() {
  const workspace = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  return (
    <button
      type="button"
      className="palette-button"
      onClick={() => runCommandById('view.palette', workspace)}
    >
      <Command size={14} aria-hidden />
      <span>Commands</span>
      <kbd>{shortcutLabel('Mod+K', platform)}</kbd>
    </button>
  );
}
