import type { OpenedMap } from '../../shared/host/contract';
import { presentIds } from '../state/selection';
import { createIdMaker } from '../../shared/ids';
import { find } from '../../shared/map/arg-map';
import { isOverLimit } from '../../shared/map/limits';
import { idsOf } from '../../shared/map/table';
import { errorLine, errorWords, type AppError, type Result } from '../../shared/result';
import { createTurns } from '../../shared/in-turn';
import { arrived, arriving, type ArrivedMap } from './arriving-map';
import { endTyping } from './end-typing';
import { autosave } from './autosave';
import { isDamage } from '../../shared/salvage/damage';
import { t } from '../../shared/words/words';
import { followMap } from '../state/host-replica';
import { createDraftStore } from '../state/draft-store';
import { createFindingsStore } from '../state/findings-store';
import { createJudgingStore } from '../state/judging-store';
import { createMatrixStore } from '../state/matrix-store';
import { createTalkStore } from '../state/talk-store';
import { createMapStore } from '../state/map-store';
import type { Session } from '../state/session';
import { createFileStatus, setTrouble, type Trouble } from '../state/file-status';
import { createViewStore, select } from '../state/view-store';
import { ask, isOpen, notify, type Dialog, type Workspace } from '../state/workspace';
import { base64Of } from '../state/origin';
import { filedMap } from '../state/unsaved';
import { serializeMap } from '../../shared/map/serialize';
import { chooseFiles } from './choose-files';
import { refreshRecent } from './recent';

/** Ids and times for edits made in this window. */
export const EDIT_CONTEXT = {
  newId: createIdMaker((count) => crypto.getRandomValues(new Uint8Array(count))),
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
};

/** Shows a map that the host has opened; one that is open already is only brought to the front. */
export function showMap(workspace: Workspace, opened: Result<OpenedMap>): Promise<Session | undefined> {
  return showArrived(workspace, arrived(opened));
}

/** How a map comes into the window. */
export interface ShowHow {
  /** Makes a map that was not open yet ready before it is shown. */
  readonly ready?: ((session: Session) => void) | undefined;
  /** The map in front stays there. */
  readonly isBehind?: boolean;
}

/**
 * The same for a map that has been read already. It is shown once all commands are there that can be done with it.
 */
async function showArrived(
  workspace: Workspace,
  opened: Result<ArrivedMap>,
  { ready, isBehind = false }: ShowHow = {},
): Promise<Session | undefined> {
  if (!opened.ok) {
    notify(workspace, { tone: 'error', ...opened.error });
    return undefined;
  }
  await Promise.all([workspace.commands.loadForMap(), workspace.commands.prepare(opened.value.content)]);
  const { map: id, notes } = opened.value;
  const { sessions } = workspace.store.getState();
  const known = sessions.find((session) => session.id === id);
  if (known) {
    if (!isBehind) workspace.store.setState({ active: id, front: 'main' });
    return known;
  }
  const session = makeSession(workspace, opened.value);
  const [firstSource] = [...idsOf(opened.value.content.tables.sources)].sort();
  session.view.setState({ source: firstSource });
  ready?.(session);
  const { active } = workspace.store.getState();
  workspace.store.setState({
    sessions: [...sessions, session],
    active: isBehind ? (active ?? id) : id,
    ...(!isBehind && { front: 'main' as const }),
  });
  for (const note of notes) notify(workspace, { tone: 'info', message: note });
  return session;
}

/** Puts another open map of the same file in place of a session. Where the person looks stays. */
export function replaceSession(workspace: Workspace, old: Session, opened: Result<OpenedMap>): void {
  const read = arrived(opened);
  if (!read.ok) return notify(workspace, { tone: 'error', ...read.error });
  const session = makeSession(workspace, read.value);
  const { viewport, source, selection } = old.view.getState();
  const { copies, copiesPutOff } = old.file.getState();
  const { map } = session.map.store.getState();
  const isThere = find(map, 'sources', source ?? '') !== undefined;
  session.view.setState({ viewport, source: isThere ? source : undefined });
  session.file.setState({ copies, copiesPutOff });
  select(session.view, presentIds(map, selection));
  const { sessions, active } = workspace.store.getState();
  workspace.store.setState({
    sessions: sessions.map((one) => (one === old ? session : one)),
    active: active === old.id ? session.id : active,
  });
}

function makeSession(workspace: Workspace, opened: ArrivedMap): Session {
  const { map: id, content, fileName, folder, dirty, revision, readOnly, unsavedWork = [] } = opened;
  const start = { map: content, fileName, folder, dirty, readOnly };
  const map = createMapStore(start, EDIT_CONTEXT, (error) => notify(workspace, { tone: 'info', ...error }));
  const session: Session = {
    id,
    key: crypto.randomUUID(),
    map,
    beganEmpty: start.map.tables.nodes.size + start.map.tables.sources.size === 0,
    view: createViewStore(),
    file: createFileStatus(),
    draft: createDraftStore(),
    judging: createJudgingStore(),
    findings: createFindingsStore(),
    matrix: createMatrixStore(),
    talk: createTalkStore(),
    canvas: { current: undefined },
    reader: { current: undefined },
    outline: { current: undefined },
    replacing: createTurns(),
    saving: { current: undefined },
    saveSoon: () => saveSoon(),
    ...followMap({
      id,
      map,
      host: workspace.host,
      revision,
      onState: ({ readOnly: now }) => {
        if (now && !map.store.getState().readOnly) endTyping(session);
        map.setReadOnly(now);
      },
      onTrouble: (error) => tellUnsent(workspace, session, error),
      onStanding: (stands) => setTrouble(session.file, 'standing', stands ? STANDING() : undefined),
    }),
  };
  session.file.setState({ folder, unsavedWork });
  const saveSoon = autosave(workspace, session);
  return session;
}

/** What is said while the program does not answer. */
const STANDING = (): Trouble => ({
  message: t('The program has not answered for ten seconds: it stands still, or its disk does.'),
  hint: t('What you edit is kept in this window until it is there again: do not close it.'),
});

/** The host has this map no more, or another window goes on with it. */
const WENT_ON = ['no-map', 'open-elsewhere'];

/** Why edits do not reach the host. That the connection is lost is shown above the map. */
function tellUnsent(workspace: Workspace, session: Session, error: AppError): void {
  if (WENT_ON.includes(error.code)) return void session.replacing(() => keepApart(workspace, session));
  const { fileName = '' } = session.map.store.getState();
  const { message, hint } = errorWords(error);
  if (error.code === 'not-theirs') session.file.setState({ conflict: { change: 'changed', fileName } });
  else if (error.code !== 'disconnected')
    notify(workspace, {
      tone: 'error',
      message: t('Edits are not reaching the program. {message}', { message }),
      hint,
    });
}

/** The map went on without this window: with what was edited here it becomes a map of its own, which is in the journal at once. */
async function keepApart(workspace: Workspace, session: Session): Promise<void> {
  if (!isOpen(workspace, session)) return;
  endTyping(session);
  const state = session.map.store.getState();
  const { title } = state.map.head;
  const bytes = await base64Of(new Blob([serializeMap(filedMap(state))]));
  const fileName = `${title}.argmap`.slice(-200);
  const { api } = workspace.host;
  const opened = await api['maps.openContent']({ fileName, bytes, large: true, unsaved: true });
  if (opened.ok && session.map.store.getState().map !== state.map) {
    // Edited while it was handed over: once more, with that.
    await api['maps.close']({ map: opened.value.map });
    return keepApart(workspace, session);
  }
  replaceSession(workspace, session, opened);
  if (opened.ok)
    notify(workspace, {
      tone: 'info',
      message: t('“{title}” went on without this window.', { title }),
      hint: t('Here it is a map of its own now, which no file holds yet: save it, or merge it into the map.'),
      stays: true,
    });
}

/** Shows a map again that was open before the page was loaded anew, by its handle. */
export async function resumeMap(workspace: Workspace, map: string): Promise<void> {
  const { host } = workspace;
  await showArrived(
    workspace,
    await arriving(workspace, (request) => host.api['maps.resume']({ map, request })),
  );
}

/** How a map is opened: what can be read of a damaged one; one that is over a limit all the same. */
export interface OpenHow {
  readonly salvage?: boolean;
  readonly large?: boolean;
}

/** Opens a map; of a damaged file, after a question, what can be read of it, and a very large one after a question, too. */
export async function openOrAsk(
  workspace: Workspace,
  open: (how: OpenHow, request: string) => Promise<Result<OpenedMap>>,
  show?: ShowHow,
): Promise<Session | undefined> {
  const attempt = (how: OpenHow): Promise<Result<ArrivedMap>> =>
    arriving(workspace, (request) => open(how, request));
  const opened = await attempt({});
  const question = opened.ok ? undefined : questionAbout(opened.error.code);
  if (opened.ok || !question) return showArrived(workspace, opened, show);
  const chosen = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: question.title,
    message: errorLine(opened.error),
    choices: [
      { id: 'open', label: question.label, tone: 'primary' },
      { id: 'cancel', label: t('Do not open') },
    ],
  });
  if (chosen !== 'open') return undefined;
  return showArrived(workspace, await attempt(question.how), show);
}

/** What is asked when a map is not opened for this reason; nothing when there is no other way to open it. */
function questionAbout(code: string): { title: string; label: string; how: OpenHow } | undefined {
  if (isDamage(code))
    return {
      title: t('The file is damaged'),
      label: t('Open what can be read (read-only)'),
      how: { salvage: true },
    };
  if (isOverLimit(code))
    return { title: t('The map is very large'), label: t('Open it all the same'), how: { large: true } };
  return undefined;
}

/** Starts an empty map. */
export async function newMap(workspace: Workspace): Promise<Session | undefined> {
  return showMap(workspace, await workspace.host.api['maps.new']({ title: t('Untitled map') }));
}

/** Opens files by their handles, one after the other. @returns those that were opened */
export async function openFiles(
  workspace: Workspace,
  files: readonly string[],
  show?: ShowHow,
): Promise<Session[]> {
  const { api } = workspace.host;
  const opened: Session[] = [];
  for (const file of files) {
    const session = await openOrAsk(
      workspace,
      (how, request) => api['maps.open']({ file, ...how, request }),
      show,
    );
    if (session) opened.push(session);
  }
  await refreshRecent(workspace);
  return opened;
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
  await showMap(workspace, await workspace.host.api['maps.openSample']({ name }));
}
