import { SessionContext, WorkspaceContext, useWorkspaceState } from '../state/context';
import { activeSession, type Workspace } from '../state/workspace';
import { CommandPalette } from '../palette/CommandPalette';
import { useShortcuts } from '../commands/use-shortcuts';
import { CopiesBar } from '../saving/CopiesBar';
import { NotSavedBar } from '../saving/NotSavedBar';
import { OutsideBar } from '../saving/OutsideBar';
import { DialogHost } from './DialogHost';
import { FileDrop } from './FileDrop';
import { StartScreen } from './StartScreen';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';
import { Workbench } from './Workbench';
import { useCloseGuard } from './use-close-guard';
import { useHostEvents } from './use-host-events';
import { useTheme } from './use-theme';
import './App.css';

/** The whole window. */
export function App({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceContext value={workspace}>
      <Window />
    </WorkspaceContext>
  );
}

function Window() {
  const session = useWorkspaceState(activeSession);
  useTheme();
  useShortcuts();
  useHostEvents();
  useCloseGuard();
  return (
    <SessionContext value={session}>
      <div className="app">
        <TopBar />
        {session && <NotSavedBar />}
        {session && <OutsideBar />}
        {session && <CopiesBar />}
        {session ? <Workbench key={session.key} /> : <StartScreen />}
      </div>
      <FileDrop />
      <CommandPalette />
      <DialogHost />
      <Toasts />
    </SessionContext>
  );
}
