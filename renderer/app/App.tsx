import { Suspense } from 'react';
import { SessionContext, WorkspaceContext, useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession, type Workspace } from '../state/workspace';
import { CommandPalette } from '../palette/CommandPalette';
import { useShortcuts } from './use-shortcuts';
import { ConnectionBar } from '../saving/ConnectionBar';
import { useMenuState } from '../shell/use-menu-state';
import { useSpelling } from '../shell/use-spelling';
import type { Session } from '../state/session';
import { tellFault } from '../state/tell-fault';
import { DialogHost } from './DialogHost';
import { ErrorBoundary } from './ErrorBoundary';
import { FileDrop } from './FileDrop';
import { StartScreen } from './StartScreen';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';
import { LazyPlayer, LoadedOpenMap } from './on-demand';
import { useLanguage } from './use-language';
import { useIsGiven } from './use-is-given';
import { useCloseGuard } from './use-close-guard';
import { useFocusHome } from './use-focus-home';
import { useHostEvents } from './use-host-events';
import { useTheme } from './use-theme';
import { useSmallWindow } from './use-small-window';
import { useWindowFrame } from './use-window-frame';
import './App.css';

/** The whole window. */
export function App({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceContext value={workspace}>
      <Spoken />
    </WorkspaceContext>
  );
}

/** Everything is shown anew in another language; what is open and selected lies in the stores, and stays. */
function Spoken() {
  return <Window key={useLanguage()} />;
}

function Window() {
  const { host } = useWorkspace();
  const session = useWorkspaceState(activeSession);
  useTheme();
  useShortcuts();
  useHostEvents();
  useCloseGuard();
  useWindowFrame();
  useSmallWindow();
  useFocusHome();
  useMenuState();
  useSpelling();
  return (
    <ErrorBoundary onFault={(error) => tellFault(host, error)}>
      <Screen session={session} />
    </ErrorBoundary>
  );
}

function Screen({ session }: { session: Session | undefined }) {
  const isGiven = useIsGiven(session);
  const isOpening = useWorkspaceState((state) => state.isOpening);
  return (
    <SessionContext value={session}>
      <div className="app" inert={isGiven}>
        <TopBar />
        <ConnectionBar />
        {session ? (
          <Suspense>
            <LoadedOpenMap />
          </Suspense>
        ) : isOpening ? (
          <main className="start" aria-busy tabIndex={-1} />
        ) : (
          <StartScreen />
        )}
      </div>
      {isGiven && (
        <Suspense>
          <LazyPlayer />
        </Suspense>
      )}
      <FileDrop />
      <CommandPalette />
      <DialogHost />
      <Toasts />
    </SessionContext>
  );
}
