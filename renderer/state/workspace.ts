import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MenuPlace } from '../../shared/commands/places';
import type { ChosenFile, FilePurpose, RecentFile } from '../../shared/host/contract';
import type { ExportKind } from '../../shared/formats/exports';
import type { ReadOptions } from '../../shared/formats/read-options';
import type { ForeignFile } from '../../shared/host/format-calls';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import type { Settings } from '../../shared/host/settings';
import { storedAfter } from '../../shared/host/stored-after';
import { errorWords, type AppError, type Result } from '../../shared/result';
import type { ArgMap } from '../../shared/map/arg-map';
import type { HostClient } from '../host/client';
import type { Commands } from './commands';
import type { Comparison, MergeSubject } from './compared';
import type { ImportRun } from './import-run';
import type { LibraryChoice, LibrarySubject } from './library-subject';
import type { Pane, SidePanel } from './panes';
import type { Session } from './session';

export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'error';
  readonly message: string;
  readonly hint?: string | undefined;
  /** It says what is left to do: it stays until it is closed, as errors do. */
  readonly stays?: boolean;
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
  | { kind: 'legend'; resolve: () => void }
  | { kind: 'guide'; resolve: () => void }
  | { kind: 'settings'; resolve: () => void }
  | { kind: 'about'; resolve: () => void }
  | { kind: 'spelling'; resolve: () => void }
  | { kind: 'model'; resolve: () => void }
  /** The versions of one map, by its own id; without it, of whichever the person chooses. */
  | { kind: 'versions'; map?: string; resolve: () => void }
  /** Another tool's file that was read: `readAs` reads it in another format or way, `addTo` is the title of the map that it can be added to. */
  | {
      kind: 'foreign';
      foreign: ForeignFile;
      readAs: (format: string, options?: ReadOptions) => Promise<Result<ForeignFile>>;
      addTo: string | undefined;
      resolve: (answer: { way: 'open' | 'add'; foreign: ForeignFile } | undefined) => void;
    }
  /** Two versions to be looked at. */
  | ({ kind: 'compare'; resolve: () => void } & Comparison)
  /** Two versions to be made one; answered with what came of it, or nothing. */
  | { kind: 'merge'; subject: MergeSubject; resolve: (merged: ArgMap | undefined) => void }
  /** How the map that is shown goes out. */
  | { kind: 'export'; first: ExportKind; resolve: () => void }
  /** Somebody rates again what the map rates. */
  | { kind: 'second-reading'; by: string; resolve: () => void }
  /** By what name a person signs; nothing when cancelled. */
  | { kind: 'name'; resolve: (name: string | undefined) => void }
  /** All maps of a folder, or what of them is asked for; answered with what is to be opened, or is meant. */
  | { kind: 'library'; subject: LibrarySubject; resolve: (chosen: LibraryChoice | undefined) => void }
  /** What of the map that is shown goes out as a copy. */
  | { kind: 'share'; resolve: () => void }
  /** `onType` hears what stands in it, letter by letter. */
  | {
      kind: 'paste-source';
      onType: (typed: PastedArticle) => void;
      resolve: (chosen: PastedArticle | undefined) => void;
    };

/** A question that is asked; no two have one number. */
export type Question = Dialog & { readonly number: number };

/** What was pasted to become an article: its text, and the HTML of the same where the clipboard has it. */
export interface PastedArticle {
  readonly text: string;
  readonly html?: string | undefined;
  /** Empty or absent: taken from the text. */
  readonly title?: string | undefined;
}

/** A context menu that is open: what was meant is selected, or activated. */
export interface OpenMenu {
  readonly place: MenuPlace;
  /** Its corner, px from the window's. */
  readonly at: { readonly x: number; readonly y: number };
}

export interface WorkspaceState {
  readonly shell: 'desktop' | 'browser';
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly version: string;
  readonly settings: Settings;
  /** As they are on disk, as far as this window knows. */
  readonly storedSettings: Settings;
  readonly sessions: readonly Session[];
  /** The handle of the map that is shown; none shows the start screen. */
  readonly active: string | undefined;
  /** Files that were named at start are on their way: the start screen is not made for a moment. */
  readonly isOpening: boolean;
  readonly samples: readonly { name: string; title: string; description: string }[];
  readonly recent: readonly RecentFile[];
  /** What programs that have ended left unsaved. */
  readonly unsavedWorks: readonly UnsavedWork[];
  /** Why the program cannot be reached, while it cannot. */
  readonly disconnected: AppError | undefined;
  readonly toasts: readonly Toast[];
  readonly dialog: Question | undefined;
  /** Questions that are asked once the one before is answered. */
  readonly waiting: readonly Question[];
  readonly paletteOpen: boolean;
  /** The window has room for one panel of a map alone. */
  readonly isSmall: boolean;
  /** The panel that is in front then: the one that was asked for last. */
  readonly front: Pane;
  /** How wide the window is, px; without end until it has been measured. */
  readonly windowWidth: number;
  /** The panel beside the map that was asked for last: where there is no room for all, others give way to it. */
  readonly aside: SidePanel | undefined;
  /** The chapter of the user guide that was read last, by its file. */
  readonly guideChapter: string | undefined;
  readonly menu: OpenMenu | undefined;
  /** Articles that are being read, or what became of the last ones. */
  readonly importing: ImportRun | undefined;
}

export interface Workspace {
  readonly host: HostClient;
  readonly store: StoreApi<WorkspaceState>;
  readonly commands: Commands;
}

/**
 * Makes the state of the window.
 * @param commandsOver what a person can do in it: the parts that do it lie above this one
 */
export function createWorkspace(
  host: HostClient,
  start: Pick<WorkspaceState, 'shell' | 'platform' | 'version' | 'settings' | 'samples'>,
  commandsOver: (workspace: Workspace) => Commands,
): Workspace {
  const workspace: Workspace = {
    host,
    get commands() {
      return commands;
    },
    store: createStore<WorkspaceState>(() => ({
      ...start,
      storedSettings: start.settings,
      sessions: [],
      active: undefined,
      isOpening: false,
      recent: [],
      unsavedWorks: [],
      disconnected: undefined,
      toasts: [],
      dialog: undefined,
      waiting: [],
      paletteOpen: false,
      isSmall: false,
      front: 'main',
      windowWidth: Infinity,
      aside: undefined,
      guideChapter: undefined,
      menu: undefined,
      importing: undefined,
    })),
  };
  const commands = commandsOver(workspace);
  return workspace;
}

/** The map that is shown, if one is. */
export function activeSession(state: WorkspaceState): Session | undefined {
  return state.sessions.find((session) => session.id === state.active);
}

let toastCount = 0;

/** Shows a short message, or what went wrong in the language that is spoken; errors, and what is left to do, stay until they are closed. The same one is not shown twice. */
export function notify(
  workspace: Workspace,
  { tone, ...said }: Omit<Toast, 'id'> | (Pick<Toast, 'tone'> & AppError),
): void {
  const toast = { tone, ...('code' in said ? errorWords(said) : said) };
  const others = workspace.store.getState().toasts.filter(({ message }) => message !== toast.message);
  workspace.store.setState({ toasts: [...others.slice(-3), { ...toast, id: ++toastCount }] });
}

/** Takes a message away. */
export function dismissToast(workspace: Workspace, id: number): void {
  workspace.store.setState({ toasts: workspace.store.getState().toasts.filter((toast) => toast.id !== id) });
}

let questionCount = 0;

/** Asks in the middle of the window and waits for the answer. One question at a time: another one waits for its turn. */
export function ask<D extends Dialog>(
  workspace: Workspace,
  dialog: Omit<D, 'resolve'>,
): Promise<Parameters<D['resolve']>[0]> {
  return new Promise((answer) => {
    const resolve = (value: Parameters<D['resolve']>[0]): void => {
      const { dialog: open, waiting } = workspace.store.getState();
      if (open !== question) return; // it has been answered
      workspace.store.setState({ dialog: waiting[0], waiting: waiting.slice(1) });
      answer(value);
    };
    const question = { ...dialog, resolve, number: ++questionCount } as unknown as Question;
    const { dialog: open, waiting } = workspace.store.getState();
    workspace.store.setState(open ? { waiting: [...waiting, question] } : { dialog: question });
  });
}

/** Ends once no question is open. */
export async function untilAnswered({ store }: Workspace): Promise<void> {
  while (store.getState().dialog)
    await new Promise<void>((resolve) => {
      const end = store.subscribe(({ dialog }) => {
        if (dialog) return;
        end();
        resolve();
      });
    });
}

/** Answers every question that is open or waits as Escape does. */
export function cancelQuestions(workspace: Workspace): void {
  const asked = (): Question | undefined => workspace.store.getState().dialog;
  for (let open = asked(); open; open = asked()) cancel(open);
}

function cancel(dialog: Dialog): void {
  if (dialog.kind === 'confirm') dialog.resolve(dialog.choices.at(-1)?.id ?? '');
  else if (dialog.kind === 'files') dialog.resolve([]);
  else if (
    dialog.kind === 'foreign' ||
    dialog.kind === 'paste-source' ||
    dialog.kind === 'merge' ||
    dialog.kind === 'library' ||
    dialog.kind === 'name'
  )
    dialog.resolve(undefined);
  else dialog.resolve();
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
  const { settings: before, storedSettings: was } = workspace.store.getState();
  const settings = { ...before, ...change };
  workspace.store.setState({ settings });
  const written = await workspace.host.api['settings.write']({ was, settings });
  if (written.ok)
    workspace.store.setState(({ storedSettings: now }) => ({
      storedSettings: storedAfter(now, was, settings) as Settings,
    }));
  return written;
}

/**
 * Settings that another window has changed. What this one has changed and could not write stays, and which panels it shows is each window's own affair.
 */
export function hearSettings(workspace: Workspace, heard: Settings): void {
  const { settings, storedSettings } = workspace.store.getState();
  const next = storedAfter(heard, storedSettings, settings) as Settings;
  workspace.store.setState({
    settings: { ...next, panels: settings.panels },
    storedSettings: { ...heard, panels: storedSettings.panels },
  });
}

/** Whether a map is still open in this window. */
export function isOpen(workspace: Workspace, session: Session): boolean {
  return workspace.store.getState().sessions.includes(session);
}
