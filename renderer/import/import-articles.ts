import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { isTyping, untilNobodyTypes } from '../command/typing';
import type { CommandContext } from '../command/ui-command';
import { showSource } from '../cards/show-source';
import { activeSession, isOpen, notify, type Workspace } from '../state/workspace';
import { offerNewer } from '../recheck/offer-newer';
import { addArticles, addAsNew } from './add-articles';
import {
  readingNow,
  withOutcome,
  type ImportItem,
  type ImportOutcome,
  type ImportRun,
} from '../state/import-run';
import { setOutcome, setRun } from './stop-import';
import { readOrigin, type Origin } from '../state/origin';

/**
 * Reads articles one after the other and adds those that can be read in one step, the first of them to be read at once. What cannot be read
 * is said and does not stop the others. While a run goes on, more articles join it; it is over for them, too, when all are read.
 */
export async function importArticles(
  { workspace, session }: CommandContext,
  origins: readonly Origin[],
): Promise<void> {
  if (origins.length === 0) return;
  const items = origins.map((origin): ImportItem => ({
    id: crypto.randomUUID(),
    origin,
    session,
    outcome: { kind: 'waiting' },
  }));
  const { importing } = workspace.store.getState();
  if (importing && !importing.over) {
    setRun(workspace, { ...importing, items: [...importing.items, ...items] });
    return untilOver(workspace);
  }
  setRun(workspace, { items, stopped: false, over: false });
  while (nextToRead(workspace)) {
    for (let next = nextToRead(workspace); next; next = nextToRead(workspace)) await readOne(workspace, next);
    const run = workspace.store.getState().importing;
    if (!run || run.stopped) break;
    setRun(workspace, addAll(workspace, run));
    await settleNewer(workspace); // more articles may have joined meanwhile
  }
  finish(workspace);
}

function untilOver({ store }: Workspace): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(({ importing }) => {
      if (importing && !importing.over) return;
      end();
      resolve();
    });
  });
}

function nextToRead(workspace: Workspace): ImportItem | undefined {
  const { importing } = workspace.store.getState();
  return importing?.stopped ? undefined : importing?.items.find((item) => item.outcome.kind === 'waiting');
}

async function readOne(workspace: Workspace, { id, origin }: ImportItem): Promise<void> {
  const { store, host } = workspace;
  const isWanted = (): boolean => {
    const { importing } = store.getState();
    return importing !== undefined && readingNow(importing)?.id === id;
  };
  setOutcome(workspace, id, { kind: 'reading' });
  const endProgress = host.on('work.progress', ({ request, done, total }) => {
    if (request === id && isWanted()) setOutcome(workspace, id, { kind: 'reading', done, total });
  });
  const unwanted = new Promise<undefined>((resolve) => {
    const end = store.subscribe(() => {
      if (isWanted()) return;
      end();
      resolve(undefined);
    });
  });
  // One that is not wanted any more is not waited for.
  const read = await Promise.race([readOrigin(host, origin, { request: id }, isWanted), unwanted]);
  endProgress();
  if (!read || !isWanted()) return;
  setOutcome(
    workspace,
    id,
    read.ok ? { kind: 'read', read: read.value } : { kind: 'failed', error: read.error },
  );
}

function finish(workspace: Workspace): void {
  const run = workspace.store.getState().importing;
  if (!run) return;
  if (run.stopped) {
    setRun(workspace, undefined);
    notify(workspace, { tone: 'info', message: t('Reading was stopped.'), hint: t('Nothing was added.') });
    return;
  }
  const over = { ...run, over: true };
  setRun(workspace, isTold(workspace, over) ? undefined : over);
  showFirst(workspace, over);
}

/** Asks about each article of which the map has another version. */
async function settleNewer(workspace: Workspace): Promise<void> {
  for (const { id, origin, session, outcome } of workspace.store.getState().importing?.items ?? []) {
    if (outcome.kind !== 'newer') continue;
    const { source, read } = outcome;
    await untilNobodyTypes();
    const wish = isOpen(workspace, session) ? await offerNewer({ workspace, session }, source, read) : 'left';
    const title = find(session.map.store.getState().map, 'sources', source)?.title ?? '';
    setOutcome(
      workspace,
      id,
      wish === 'add'
        ? addAsNew(session, { origin, read })
        : wish === 'replaced'
          ? { kind: 'replaced', source, title }
          : { kind: 'skipped' },
    );
  }
}

/** Adds what was read, each to its map; to one that was closed meanwhile nothing can be added. */
function addAll(workspace: Workspace, run: ImportRun): ImportRun {
  let after = run;
  for (const session of new Set(run.items.map((item) => item.session))) {
    const read = run.items.flatMap((item) =>
      item.session === session && item.outcome.kind === 'read' ? { ...item, read: item.outcome.read } : [],
    );
    const outcomes = isOpen(workspace, session) ? addArticles(session, read) : [];
    read.forEach(({ id }, index) => {
      after = withOutcome(after, id, outcomes[index] ?? { kind: 'skipped' });
    });
  }
  return after;
}

/** Says in a short message what fits into one; returns whether it did, so that no list is needed. */
function isTold(workspace: Workspace, { items }: ImportRun): boolean {
  const [item, another] = items;
  const outcome = item?.outcome;
  if (outcome && !another) {
    tellOne(workspace, outcome);
    return true;
  }
  const isPlain = items.every((one) => one.outcome.kind === 'added' && one.outcome.notes.length === 0);
  if (isPlain)
    notify(workspace, {
      tone: 'success',
      message: t('{count} articles were added.', { count: items.length }),
      hint: t('One undo takes all of them back.'),
    });
  return isPlain;
}

function tellOne(workspace: Workspace, outcome: ImportOutcome): void {
  if (outcome.kind === 'failed') notify(workspace, { tone: 'error', ...outcome.error });
  if (outcome.kind === 'skipped') notify(workspace, { tone: 'info', message: t('Nothing was added.') });
  if (outcome.kind === 'known')
    notify(workspace, {
      tone: 'info',
      message: t('“{title}” is in this map already.', { title: outcome.title }),
    });
  if (outcome.kind === 'added' && outcome.notes.length > 0)
    notify(workspace, {
      tone: 'info',
      message: t('“{title}” was added.', { title: outcome.title }),
      hint: outcome.notes.join(' '),
    });
}

function showFirst(workspace: Workspace, { items }: ImportRun): void {
  const session = activeSession(workspace.store.getState());
  const outcomes = items.filter((item) => item.session === session).map((item) => item.outcome);
  const first = outcomes.find((outcome) => outcome.kind === 'added') ?? outcomes.find(isThere);
  if (!session || !first) return;
  if (!isTyping()) return showSource({ workspace, session }, first.source);
  // Whoever types goes on, and looks at it when they like.
  const title = find(session.map.store.getState().map, 'sources', first.source)?.title ?? '';
  notify(workspace, { tone: 'success', message: t('“{title}” is in the map.', { title }) });
}

function isThere(outcome: ImportOutcome): outcome is ImportOutcome & { kind: 'known' | 'replaced' } {
  return outcome.kind === 'known' || outcome.kind === 'replaced';
}
