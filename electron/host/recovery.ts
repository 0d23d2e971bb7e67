import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostHandlers, OpenedMap } from '../../shared/host/contract';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { isAlive } from '../files/journal/alive';
import { readJournal, type Recovered } from '../files/journal/read-journal';
import { describeWork } from './describe-work';
import { JOURNALS, journalFiles, type Journals } from './journals';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import { opened } from './opened';
import { rootOfKnown } from './paths';
import type { OpenMaps } from './open-maps';
import type { Client } from './ports';

type RecoveryCalls = Pick<HostHandlers<Client>, 'recovery.list' | 'recovery.open' | 'recovery.discard'>;

/** Finds what programs that have ended left unsaved, and brings it back. Nothing is written to a map's file here. */
export function recoveryCalls(
  options: { dataFolder: string; session: string; shell: 'desktop' | 'browser' },
  {
    maps,
    locks,
    owners,
    journals,
  }: { maps: OpenMaps; locks: MapLocks; owners: MapOwners; journals: Journals },
): RecoveryCalls {
  const root = join(options.dataFolder, JOURNALS);

  /** The journals of programs that do not run any more, as `session/name`. */
  async function leftBehind(): Promise<string[]> {
    const sessions = await readdir(root).catch(() => []);
    const dead: string[] = [];
    for (const session of sessions) {
      const folder = join(root, session);
      if (session === options.session || (await isAlive(folder))) continue;
      const logs = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.log'));
      dead.push(...logs.map((name) => `${session}/${name.slice(0, -'.log'.length)}`));
    }
    return dead;
  }

  const filesOf = (id: string) => {
    const [session = '', name = ''] = id.split('/');
    return journalFiles(join(root, session), name);
  };

  async function discard(id: string): Promise<void> {
    const { log, base } = filesOf(id);
    await rm(log, { force: true });
    await rm(base, { force: true });
    const folder = join(root, id.split('/')[0] ?? '');
    const left = (await readdir(folder).catch(() => [])).filter((name) => name !== 'alive');
    if (left.length === 0) await rm(folder, { recursive: true, force: true });
  }

  /** What a handle stands for: only what is listed can be opened or discarded. */
  async function find(id: string): Promise<Result<Recovered>> {
    const recovered = (await leftBehind()).includes(id) ? await readJournal(filesOf(id)) : undefined;
    return recovered ? ok(recovered) : fail('no-recovery', 'That unsaved work is not there any more.');
  }

  async function open(id: string, client: Client): Promise<Result<OpenedMap>> {
    const found = await find(id);
    if (!found.ok) return found;
    const { head, map, edits, whole } = found.value;
    const { path } = head;
    const taken = path !== undefined && maps.ofFile(path).length > 0;
    const isThere = !taken && (await diskHashOf(path)) !== undefined;
    const recovered = maps.add(map, {
      // What the disk holds by now is compared with this when it is saved.
      ...(isThere && { path, root: path && rootOfKnown(path, options), diskHash: head.fileHash }),
      unsaved: true,
      notes: whole ? [] : ['The last moment before the program ended could not be brought back.'],
    });
    owners.claim(recovered, client);
    await locks.enter(recovered);
    await journals.takeUp(recovered, edits);
    await discard(id);
    // Last: what is told of a map before the window has it is told to nobody.
    maps.show(recovered, client);
    return ok(opened(recovered, locks.readOnly(recovered)));
  }

  return {
    'recovery.list': async () => {
      const works: UnsavedWork[] = [];
      for (const id of await leftBehind()) {
        const recovered = await readJournal(filesOf(id));
        if (recovered && recovered.edits > 0) works.push(await describeWork(id, recovered, options));
        else if (recovered?.whole) await discard(id);
      }
      return ok({ works: works.sort((a, b) => (a.last < b.last ? 1 : -1)) });
    },
    'recovery.open': ({ id }, client) => open(id, client),
    'recovery.discard': async ({ id }) => {
      if ((await leftBehind()).includes(id)) await discard(id);
      return ok({});
    },
  };
}

async function diskHashOf(path: string | undefined): Promise<string | undefined> {
  const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  return bytes && contentHash(bytes);
}
