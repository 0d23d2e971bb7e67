import type { OpenedMap } from '../../shared/host/contract';
import { createIdMaker } from '../../shared/ids';
import { find } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { recordsOf } from '../../shared/map/table';
import { LIMITS } from '../../shared/map/schema';
import type { Result } from '../../shared/result';
import { autosave } from '../saving/autosave';
import { isDamage } from '../../shared/salvage/damage';
import { followMap } from '../state/host-replica';
import { createDraftStore } from '../draft/draft-store';
import { createMapStore } from '../state/map-store';
import type { Session } from '../state/session';
import { createViewStore, select } from '../state/view-store';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { chooseFiles } from './choose-files';
import { refreshRecent } from './recent';

/** Ids and times for edits made in this window. */
export const EDIT_CONTEXT = {
  newId: createIdMaker((count) => crypto.getRandomValues(new Uint8Array(count))),
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
};

/** Shows a map that the host has opened; one that is open already is only brought to the front. */
export function showMap(workspace: Workspace, opened: Result<OpenedMap>): Session | undefined {
  if (!opened.ok) {
    notify(workspace, { tone: 'error', ...opened.error });
    return undefined;
  }
  const { map: id, notes } = opened.value;
  const { sessions } = workspace.store.getState();
  const known = sessions.find((session) => session.id === id);
  if (known) {
    workspace.store.setState({ active: id });
    return known;
  }
  const session = makeSession(workspace, opened.value);
  if (!session) return undefined;
  const [firstSource] = [...recordsOf(session.map.store.getState().map.tables.sources)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  session.view.setState({ source: firstSource?.id });
  workspace.store.setState({ sessions: [...sessions, session], active: id });
  for (const note of notes) notify(workspace, { tone: 'info', message: note });
  return session;
}

/** Puts what the host has opened in place of a session: the same map with other content. Where the person looks stays. */
export function replaceSession(workspace: Workspace, old: Session, opened: OpenedMap): void {
  const session = makeSession(workspace, opened);
  if (!session) return;
  const { viewport, source, selection, copies, copiesPutOff } = old.view.getState();
  const { map } = session.map.store.getState();
  const isThere = find(map, 'sources', source ?? '') !== undefined;
  session.view.setState({ viewport, source: isThere ? source : undefined, copies, copiesPutOff });
  select(
    session.view,
    [...selection].filter((id) => SELECTABLE.some((table) => find(map, table, id))),
  );
  const { sessions, active } = workspace.store.getState();
  workspace.store.setState({
    sessions: sessions.map((one) => (one === old ? session : one)),
    active: active === old.id ? session.id : active,
  });
}

const SELECTABLE = ['nodes', 'links', 'groups'] as const;

/** Reads what the host gives: it has held the file to the limits before, this is its own text. */
export function readMap(content: string): ReturnType<typeof parseMap> {
  return parseMap(content, { maxBytes: Math.max(LIMITS.fileBytes, content.length * 4) });
}

function makeSession(workspace: Workspace, opened: OpenedMap): Session | undefined {
  const { map: id, content, fileName, unsaved, revision, readOnly } = opened;
  const parsed = readMap(content);
  if (!parsed.ok) {
    notify(workspace, { tone: 'error', ...parsed.error });
    return undefined;
  }
  const start = { map: parsed.value.map, fileName, unsaved, readOnly };
  const map = createMapStore(start, EDIT_CONTEXT, (error) => notify(workspace, { tone: 'info', ...error }));
  const session: Session = {
    id,
    key: crypto.randomUUID(),
    map,
    view: createViewStore(),
    draft: createDraftStore(),
    canvas: { current: undefined },
    reader: { current: undefined },
    ...followMap({ id, map, host: workspace.host, revision }, (error) =>
      notify(workspace, {
        tone: 'error',
        message: `Edits are not reaching the host. ${error.message}`,
        hint: error.hint,
      }),
    ),
  };
  autosave(workspace, session);
  return session;
}

/** Opens a map; of a damaged file, after a question, what can be read of it. */
export async function openOrSalvage(
  workspace: Workspace,
  open: (salvage: boolean) => Promise<Result<OpenedMap>>,
): Promise<void> {
  const opened = await open(false);
  if (opened.ok || !isDamage(opened.error.code)) return void showMap(workspace, opened);
  const { message, hint } = opened.error;
  const chosen = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: 'The file is damaged',
    message: [message, hint].filter(Boolean).join(' '),
    choices: [
      { id: 'salvage', label: 'Open what can be read (read-only)', tone: 'primary' },
      { id: 'cancel', label: 'Do not open' },
    ],
  });
  if (chosen === 'salvage') showMap(workspace, await open(true));
}

/** Starts an empty map. */
export async function newMap(workspace: Workspace): Promise<void> {
  showMap(workspace, await workspace.host.api['maps.new']({ title: 'Untitled map' }));
}

/** Opens files by their handles, one after the other. */
export async function openFiles(workspace: Workspace, files: readonly string[]): Promise<void> {
  for (const file of files)
    await openOrSalvage(workspace, (salvage) => workspace.host.api['maps.open']({ file, salvage }));
  await refreshRecent(workspace);
}

/** Asks which maps to open, and opens them. */
export async function openMap(workspace: Workspace): Promise<void> {
  const chosen = await chooseFiles(workspace, 'open-map');
  await openFiles(
    workspace,
    chosen.map(({ file }) => file),
  );
}

/** Opens one of the maps that come with the app, as a new map without a file. */
export async function openSample(workspace: Workspace, name: string): Promise<void> {
  showMap(workspace, await workspace.host.api['maps.openSample']({ name }));
}
