import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import {
  BookOpen,
  Command,
  FolderOpen,
  House,
  PanelLeft,
  PanelRight,
  Save,
  Settings as SettingsIcon,
  Upload,
  X,
} from 'lucide-react';
import { useStore } from 'zustand';
import { useCommand } from '../command/use-command';
import { useWorkspace, useWorkspaceState } from '../state/context';
import type { MapState } from '../state/map-store';
import { isDirty } from '../state/unsaved';
import { openMenu } from '../command/open-menu';
import { whoHasIt } from '../saving/lock-words';
import type { Session } from '../state/session';
import { CommandButton, CommandIconButton, CommandRow } from '../ui/CommandButton';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useShownPanels } from '../state/panels';
import { ModeSwitch } from './ModeSwitch';
import { oneTabStop } from '../ui/one-tab-stop';
import './TopBar.css';

/** Up to this width of the window, px, signs say what words would: the tabs need the room. */
const TIGHT = 1000;

/** Open maps as tabs, and the few commands that are always at hand. */
export function TopBar() {
  const isSmall = useWorkspaceState((state) => state.isSmall);
  const isTight = useWorkspaceState((state) => state.windowWidth <= TIGHT);
  const sessions = useWorkspaceState((state) => state.sessions);
  const active = useWorkspaceState((state) => state.active);
  const current = sessions.find((session) => session.id === active);
  return (
    <header className="top-bar">
      <CommandIconButton
        command="view.start"
        label={t('Start screen')}
        icon={House}
        pressed={active === undefined}
      />
      {/* The list owns its tabs by their ids: beside each stands a button that is none. */}
      {sessions.length > 0 && (
        <span
          role="tablist"
          aria-label={t('Open maps')}
          aria-owns={sessions.map(({ id }) => tabId(id)).join(' ')}
        />
      )}
      <div ref={oneTabStop} className="top-bar__tabs">
        {sessions.map((session) => (
          <MapTab key={session.id} session={session} active={session.id === active} />
        ))}
      </div>
      {current && <ModeSwitch />}
      <div ref={oneTabStop} className="top-bar__actions" role="toolbar" aria-label={t('Commands')}>
        <CommandIconButton command="file.open" icon={FolderOpen} />
        {current && <CommandIconButton command="file.save" icon={Save} />}
        {current && isTight && <CommandIconButton command="file.export" label={t('Export')} icon={Upload} />}
        {current && !isTight && (
          <CommandButton
            command="file.export"
            label={t('Export')}
            icon={Upload}
            className="top-bar__export"
          />
        )}
        <CommandIconButton command="help.guide" icon={BookOpen} />
        <CommandIconButton command="help.settings" icon={SettingsIcon} />
        {current && !isSmall && <PanelButtons />}
        {isTight ? (
          <CommandIconButton command="view.palette" label={t('Commands')} icon={Command} />
        ) : (
          <PaletteButton />
        )}
      </div>
    </header>
  );
}

function MapTab({ session, active }: { session: Session; active: boolean }) {
  const workspace = useWorkspace();
  const tab = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const title = useStore(session.map.store, (state) => state.map.head.title);
  const dirty = useStore(session.map.store, isDirty);
  const place = filePlace(
    useStore(session.map.store, (state) => state.fileName),
    useStore(session.map.store, (state) => state.readOnly),
    useStore(session.file, (state) => state.folder),
  );
  const name = shownText(title || t('Untitled map'));

  function onContextMenu(event: MouseEvent): void {
    workspace.commands.run('view.map', { id: session.id });
    openMenu(workspace, 'tab', event);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    workspace.commands.run('file.close', { id: session.id });
  }
  return (
    <div ref={tab} className="map-tab" data-active={active} onContextMenu={onContextMenu}>
      <CommandRow
        command="view.map"
        item={{ id: session.id }}
        id={tabId(session.id)}
        role="tab"
        aria-selected={active}
        aria-keyshortcuts="Delete"
        className="map-tab__name"
        onKeyDown={onKeyDown}
        title={`${name}\n${shownText(place)}`}
      >
        <span className="map-tab__words">
          <bdi>{name}</bdi>
          <small>{shownText(place)}</small>
        </span>
        {dirty && (
          <span className="map-tab__dirty" title={t('Unsaved edits')}>
            <span className="visually-hidden">{t('unsaved edits')}</span>
          </span>
        )}
      </CommandRow>
      <CommandIconButton
        command="file.close"
        item={{ id: session.id }}
        label={t('Close {name}', { name })}
        icon={X}
        size={13}
        tabIndex={active ? undefined : -1}
        className="map-tab__close"
      />
    </div>
  );
}

function tabId(map: string): string {
  return `tab-${map}`;
}

/** Where a map is saved, and by whom it is open where that is not here. */
function filePlace(
  fileName: string | undefined,
  readOnly: MapState['readOnly'],
  folder: string | undefined,
): string {
  if (readOnly?.reason === 'locked')
    return t('Read-only: {whoHasIt} has it open', { whoHasIt: whoHasIt(readOnly) });
  if (readOnly) return t('Read-only: from a damaged file');
  if (fileName === undefined) return t('Not in a file yet');
  return folder === undefined ? fileName : t('{fileName} in {folder}', { fileName, folder });
}

function PanelButtons() {
  const shown = useShownPanels();
  return (
    <>
      <CommandIconButton command="view.left" icon={PanelLeft} pressed={shown.left} />
      <CommandIconButton command="view.right" icon={PanelRight} pressed={shown.right} />
    </>
  );
}

function PaletteButton() {
  const { keys, run } = useCommand('view.palette');
  return (
    <button type="button" className="palette-button" onClick={run}>
      <Command size={14} aria-hidden />
      <span>{t('Commands')}</span>
      <kbd>{keys}</kbd>
    </button>
  );
}
