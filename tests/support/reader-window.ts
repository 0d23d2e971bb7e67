import { vi } from 'vitest';
import type { HostClient } from '../../renderer/host/client';
import type { CommandContext } from '../../renderer/command/ui-command';
import { addedIds } from '../../renderer/command/dispatch-or-tell';
import { createDraftStore } from '../../renderer/state/draft-store';
import { createFindingsStore } from '../../renderer/state/findings-store';
import { createJudgingStore } from '../../renderer/state/judging-store';
import { createMatrixStore } from '../../renderer/state/matrix-store';
import { createTalkStore } from '../../renderer/state/talk-store';
import { createFileStatus } from '../../renderer/state/file-status';
import { createMapStore } from '../../renderer/state/map-store';
import type { ReaderApi, Session } from '../../renderer/state/session';
import { createViewStore } from '../../renderer/state/view-store';
import { createWorkspace } from '../../renderer/state/workspace';
import type { ArgMap } from '../../shared/map/arg-map';
import { settings } from '../../shared/host/settings';
import { createTurns } from '../../shared/in-turn';
import { newMap } from '../../shared/map/new-map';
import type { NodeKind } from '../../shared/map/schema';
import type { TextRange } from '../../shared/text/range';
import { seededIds } from './ids';
import { NO_COMMANDS } from './no-commands';

export const TEXT = 'One sentence stands here. Another follows it.\n\nA third one ends the text.';

/** An open map with one article, and a reader in which text can be selected, without a page. */
export interface ReaderWindow extends CommandContext {
  readonly source: string;
  map: () => ArgMap;
  selectText: (words: string) => TextRange;
  addNode: (kind: NodeKind, ...words: string[]) => { node: string; passages: string[] };
  /** Lets the host tell an event. */
  tell: (name: string, data: unknown) => void;
}

/** The range of some words of the article's text. */
export function rangeOf(words: string): TextRange {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** Opens a window on a new map. `calls` are the host's answers, or functions that give them, by the name of the call. */
export function openReaderWindow(calls: Record<string, unknown> = {}): ReaderWindow {
  const newId = seededIds();
  const now = '2026-02-06T12:00:00Z';
  const store = createMapStore(
    { map: newMap({ title: 'Map', newId, now }), dirty: false },
    { newId, now: () => now },
  );
  let revision = 0;
  store.onDiff(() => revision++);
  const view = createViewStore();
  let selected: TextRange | undefined;
  const reader = {
    selectedRange: () => selected && { source, ...selected },
    clearSelection: () => (selected = undefined),
    focus: vi.fn(),
    hasKeyboard: () => true,
  };
  const session: Session = {
    id: 'map-0123456789abcdef',
    key: '1',
    beganEmpty: false,
    map: store,
    view,
    draft: createDraftStore(),
    judging: createJudgingStore(),
    findings: createFindingsStore(),
    matrix: createMatrixStore(),
    talk: createTalkStore(),
    file: createFileStatus(),
    canvas: { current: undefined },
    reader: { current: reader as unknown as ReaderApi },
    outline: { current: undefined },
    replacing: createTurns(),
    saving: { current: undefined },
    saveSoon: () => undefined,
    flush: () => Promise.resolve({ ok: true, value: null }),
    resync: () => Promise.resolve({ ok: true, value: null }),
    revision: () => revision,
  };
  const answers = new Proxy(calls, {
    get: (target, name) => (input: unknown) => {
      const answer = target[String(name)] ?? { ok: true, value: {} };
      return Promise.resolve(
        typeof answer === 'function' ? (answer as (input: unknown) => unknown)(input) : answer,
      );
    },
  });
  const listeners = new Set<{ name: string; hear: (data: unknown) => void }>();
  const on = (name: string, hear: (data: unknown) => void): (() => void) => {
    const listener = { name, hear };
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const workspace = createWorkspace(
    {
      api: answers,
      on,
      onConnection: () => undefined,
      hearPieces: () => Promise.resolve(() => undefined),
    } as unknown as HostClient,
    {
      shell: 'desktop',
      platform: 'linux',
      version: '0.0.0',
      settings: settings.parse({ theme: 'light' }),
      samples: [],
    },
    () => NO_COMMANDS,
  );
  workspace.store.setState({ sessions: [session], active: session.id });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callback());
  // Nobody has the keyboard in a text field.
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('HTMLElement', EventTarget);
  const source = add(store.dispatch('source.add', { title: 'Article', text: TEXT }), 'sources')[0] ?? '';
  view.setState({ source });

  return {
    workspace,
    session,
    source,
    map: () => store.store.getState().map,
    tell: (name, data) => {
      for (const listener of listeners) if (listener.name === name) listener.hear(data);
    },
    selectText: (words) => (selected = rangeOf(words)),
    addNode: (kind, ...words) => {
      const passages = words.map((each) => ({ source, ...rangeOf(each) }));
      const result = store.dispatch('node.add', { kind, text: kind, passages });
      return { node: add(result, 'nodes')[0] ?? '', passages: add(result, 'passages') };
    },
  };
}

function add(
  result: ReturnType<Session['map']['dispatch']>,
  table: 'sources' | 'nodes' | 'passages',
): string[] {
  if (!result.ok) throw new Error(result.error.message);
  return addedIds(result.value, table);
}
