import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { contentHash } from '../../../../electron/files/content-hash';
import { callHost } from '../../../../electron/host/dispatch';
import { createHost, type Host } from '../../../../electron/host/host';
import { PAGES_ALONE } from '../../../../electron/host/pages-alone';
import type { Client } from '../../../../electron/host/ports';
import type { MapDiff } from '../../../../shared/edit/diff';
import type { OpenedMap } from '../../../../shared/host/contract';
import { createIdMaker } from '../../../../shared/ids';
import type { Result } from '../../../../shared/result';
import { clientOf } from '../direct-client';
import { LETTERS_A_SECOND } from '../typing-speed';
import { Typist } from '../typist';
import { say, sayDone, type Answer, type Order } from './words';

let program: Program | undefined;

/** The host and its one window. */
class Program {
  readonly host: Host;
  readonly client: Client = {
    id: '1',
    tell: (name, data) => {
      if (name !== 'maps.trouble') return;
      const { about, over } = data as { about: string; over: boolean };
      if (about === 'journal') say({ kind: 'told', isTroubled: !over });
    },
    gone: new AbortController().signal,
  };

  constructor(dataFolder: string) {
    this.host = createHost({
      shell: 'desktop',
      chooseFiles: () => Promise.resolve({ kind: 'cancelled' }),
      openLink: () => Promise.resolve('declined'),
      ...PAGES_ALONE,
      dataFolder,
      importWorker: '',
      libraryWorker: '',
      exportWorker: '',
      samplesFolder: dataFolder,
      version: '0',
      startFiles: [],
      newId: createIdMaker((count) => randomBytes(count)),
      now: () => new Date(Date.now()).toISOString(),
    });
  }

  call<T>(name: string, input: object): Promise<Result<T>> {
    return callHost(this.host.handlers, { name, input, client: this.client }) as Promise<Result<T>>;
  }
}

/** One host for the life of the process, as a program has; the clock of the machine may be days off (see `shiftClock`). */
export async function editAndSave({
  path,
  dataFolder,
  title,
}: Order & { kind: 'edit-and-save' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const first = await host.call<OpenedMap>('maps.open', { file: host.host.giveFile(path) });
  if (!first.ok) return sayDone(first);
  const taken = first.value.readOnly ? await takeOver(host, first.value.map) : first;
  if (!taken.ok) return sayDone(taken);
  const opened = taken.value;
  const map = JSON.parse(opened.content) as { groups: { title: string }[] };
  const seen = map.groups.map((group) => group.title);
  const diff = groupOf(title);
  const edited = await host.call('maps.edit', { map: opened.map, revision: opened.revision + 1, diff });
  if (!edited.ok) return sayDone(edited);
  say({ kind: 'edited-in', title, seen });
  const saved = await host.call('maps.save', { map: opened.map });
  sayDone(saved);
}

const SAVES_EVERY = 20; // letters

/** Opens the map, and somebody types in a card. */
export async function typeOn({ path, dataFolder, saves }: Order & { kind: 'type-on' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const client = clientOf(host.host, host.client);
  const typist = await Typist.open(client, host.host.giveFile(path));
  for (;;) {
    typist.type();
    say({ kind: 'typed', letters: typist.letters });
    if (saves && typist.letters % SAVES_EVERY === 0) void typist.save();
    await setTimeout(1000 / LETTERS_A_SECOND);
  }
}

/** Asks for everything that reads or writes a helper file. */
export async function useAll({ path, dataFolder, title }: Order & { kind: 'use-all' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const answers: Answer[] = [];
  const ask = async <T>(call: string, input: object): Promise<T | undefined> => {
    const result = await host.call<T>(call, input);
    answers.push({ call, ...(!result.ok && { error: result.error }) });
    return result.ok ? result.value : undefined;
  };
  const start = await ask<{ settings: object }>('app.start', {});
  const settings = start?.settings ?? {};
  await ask('settings.write', { was: settings, settings });
  await ask('recovery.list', {});
  const opened = await ask<OpenedMap>('maps.open', { file: host.host.giveFile(path) });
  if (opened) {
    const { map, revision } = opened;
    await ask('maps.edit', { map, revision: revision + 1, diff: groupOf(title) });
    await ask('maps.save', { map });
    await ask('history.list', { map: (JSON.parse(opened.content) as { id: string }).id });
    await ask('maps.close', { map });
  }
  await ask('history.maps', {});
  await host.host.end();
  say({ kind: 'used', answers });
}

/** An edit that adds a group with this title. */
function groupOf(title: string): MapDiff {
  const digits = contentHash(title)
    .replace(/[^0-9]/g, '')
    .padEnd(12, '0');
  const id = `g-${digits.slice(0, 12)}`;
  return [{ table: 'groups', id, to: { id, title } }];
}

/** Its lock, and then what its file holds, as a window does. */
async function takeOver(host: Program, map: string): Promise<Result<OpenedMap>> {
  const taken = await host.call('maps.takeLock', { map });
  if (!taken.ok) return taken;
  const { revision } = await must(host.call<{ revision: number }>('maps.state', { map }));
  const { diff, mark } = await must(
    host.call<{ diff: MapDiff; mark: string }>('maps.theirs', { map, revision }),
  );
  await must(host.call('maps.edit', { map, revision: revision + 1, diff, takes: mark }));
  return host.call<OpenedMap>('maps.resume', { map });
}

async function must<T>(call: Promise<Result<T>>): Promise<T> {
  const answer = await call;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
