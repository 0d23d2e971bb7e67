import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChosenFile, FilePurpose, RecentFile } from '../../shared/host/contract';
import type { ExportKind } from '../../shared/formats/exports';
import type { ForeignFile } from '../../shared/host/format-calls';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import type { Settings } from '../../shared/host/settings';
import type { Result } from '../../shared/result';
import type { HostClient } from '../host/client';
import type { ImportRun } from '../import/import-run';
import type { Session } from './session';

export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'error';
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A question in the middle of the window; `resolve` ends it. */
export type Dialog =
  | {
      kind: 'confirm';
      title: string;
      message: string;
      /** The first choice is the default; Escape answers with the last. */
      choices: readonly { id: string; label: string; tone?: 'primary' | 'danger' }[];
      resolve: (choice: string) => void;
    }
  | {
      kind: 'files';
      purpose: FilePurpose;
      suggestedName: string | undefined;
      roots: readonly { folder: string; name: string }[];
      /** The chosen files; none when cancelled. */
      resolve: (files: readonly ChosenFile[]) => void;
    }
  | { kind: 'keys'; resolve: () => void }
  | { kind: 'model'; resolve: () => void }
  /** The versions of one map, by its own id; without it, of whichever the person chooses. */
  | { kind: 'versions'; map?: string; resolve: () => void }
  /** Another tool's file that was read: `readAs` reads it in another format, `addTo` is the title of the map that it can be added to. */
  | {
      kind: 'foreign';
      foreign: ForeignFile;
      readAs: (format: string) => Promise<Result<ForeignFile>>;
      addTo: string | undefined;
      resolve: (answer: { way: 'open' | 'add'; foreign: ForeignFile } | undefined) => void;
    }
  /** How the map that is shown goes out. */
  | { kind: 'export'; first: ExportKind; resolve: () => void }
  | { kind: 'paste-source'; resolve: (chosen: PastedArticle | undefined) => void };

/** What was pasted to become an article: its text, and the HTML of the same where the clipboard has it. */
export interface PastedArticle {
  readonly text: string;
  readonly html?: string | undefined;
  /** Empty or absent: taken from the text. */
  readonly title?: string | undefined;
}

export interface WorkspaceState {
  readonly shell: 'desktop' | 'browser';
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly version: string;
  readonly settings: Settings;
  readonly sessions: readonly Session[];
  /** The handle of the map that is shown; none shows the start screen. */
  readonly active: string | undefined;
  readonly samples: readonly { name: string; title: string; description: string }[];
  readonly recent: readonly RecentFile[];
  /** What programs that have ended left unsaved. */
  readonly unsavedWorks: readonly UnsavedWork[];
  readonly toasts: readonly Toast[];
  readonly dialog: Dialog | undefined;
  readonly paletteOpen: boolean;
  /** Articles that are being read, or what became of the last ones. */
  readonly importing: ImportRun | undefined;
}

export interface Workspace {
  readonly host: HostClient;
  readonly store: StoreApi<WorkspaceState>;
}

/** Makes the state of the window. */
export function createWorkspace(
  host: HostClient,
  start: Pick<WorkspaceState, 'shell' | 'platform' | 'version' | 'settings' | 'samples'>,
): Workspace {
  return {
    host,
    store: createStore<WorkspaceState>(() => ({
      ...start,
      sessions: [],
      active: undefined,
      recent: [],
      unsavedWorks: [],
      toasts: [],
      dialog: undefined,
      paletteOpen: false,
      importing: undefined,
    })),
  };
}

/** The map that is shown, if one is. */
export function activeSession(state: WorkspaceState): Session | undefined {
  return state.sessions.find((session) => session.id === state.active);
}

let toastCount = 0;

/** Shows a short message; errors stay until they are closed. The same one is not shown twice. */
export function notify(workspace: Workspace, toast: Omit<Toast, 'id'>): void {
  const others = workspace.store.getState().toasts.filter(({ message }) => message !== toast.message);
  workspace.store.setState({ toasts: [...others.slice(-3), { ...toast, id: ++toastCount }] });
}

/** Takes a message away. */
export function dismissToast(workspace: Workspace, id: number): void {
  workspace.store.setState({ toasts: workspace.store.getState().toasts.filter((toast) => toast.id !== id) });
}

/** Asks in the middle of the window and waits for the answer. One question at a time: a second one waits for none and replaces it. */
export function ask<D extends Dialog>(
  workspace: Workspace,
  dialog: Omit<D, 'resolve'>,
): Promise<Parameters<D['resolve']>[0]> {
  return new Promise((answer) => {
    const resolve = (value: Parameters<D['resolve']>[0]): void => {
      workspace.store.setState({ dialog: undefined });
      answer(value);
    };
    workspace.store.setState({ dialog: { ...dialog, resolve } as unknown as Dialog });
  });
}

/** Changes settings, here and on disk. */
export function changeSettings(workspace: Workspace, change: Partial<Settings>): void {
  void writeSettings(workspace, change);
}

/** The same; ends when they are on disk and hold there. */
export async function writeSettings(
  workspace: Workspace,
  change: Partial<Settings>,
): Promise<Result<unknown>> {
  const settings = { ...workspace.store.getState().settings, ...change };
  workspace.store.setState({ settings });
  return workspace.host.api['settings.write'](settings);
}

/** Whether a map is still open in this window. */
export function isOpen(workspace: Workspace, session: Session): boolean {
  return workspace.store.getState().sessions.includes(session);
}
