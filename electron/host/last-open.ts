import { stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { HostHandlers } from '../../shared/host/contract';
import type { Settings } from '../../shared/host/settings';
import { ok } from '../../shared/result';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { lockOnFile } from '../files/lock/file-lock';
import type { OpenMap, OpenMapsObserver } from './open-map';
import type { OpenMaps } from './open-maps';
import { giveFile, rootOfKnown, type HostPaths } from './paths';
import type { Client, ShellPorts } from './ports';
import { windowPlace } from './window-place';

/** A window as it was at the end: the files of its maps, in order, and the one that was in front. */
const lastWindow = z.object({
  maps: z.array(z.string()),
  front: z.string().optional(),
  place: windowPlace.optional(),
});
const stored = z.object({ windows: z.array(z.unknown()) });

export type LastWindow = z.infer<typeof lastWindow>;

/** A window with its maps, whose files may still change: one that closes may save first. */
interface Leaving extends Pick<LastWindow, 'place'> {
  readonly maps: readonly OpenMap[];
  readonly front: OpenMap | undefined;
  readonly isInFront: boolean;
}

/**
 * What was open at the end comes back at the next start. The list is written by an end that is orderly alone, and is gone as soon as it has been read: a
 * map that keeps the program from starting is not met a second time. A window counts whose page lives at the end, or has said that it goes, as the last
 * one or because the program is quit.
 */
export class LastOpen implements OpenMapsObserver {
  private readonly file: string;
  private readonly living = new Set<Client>();
  private readonly leaving = new Map<Client, Leaving>();
  private readonly front = new WeakMap<Client, OpenMap>();
  /** What comes back in a window, or, without one, in the first that asks. */
  private readonly coming = new Map<Client | undefined, LastWindow>();

  constructor(
    private readonly options: ShellPorts & { dataFolder: string },
    private readonly parts: { maps: () => OpenMaps; paths: HostPaths; settings: () => Promise<Settings> },
  ) {
    this.file = join(options.dataFolder, 'last-open.json');
  }

  /** What the last end has left, the window in front first; nothing where a person does not want it. It is there once. */
  async take(): Promise<LastWindow[]> {
    const found = await readJsonFile(this.file);
    if (found.kind !== 'read') return [];
    await unlink(this.file).catch(() => undefined);
    if (!(await this.parts.settings()).openLast) return [];
    const windows = stored.safeParse(found.value).data?.windows ?? [];
    return windows.map((one) => lastWindow.safeParse(one).data).filter((one) => one !== undefined);
  }

  /** This comes back in a window; in the first one that asks, where none is named. */
  bringBack(window: LastWindow, client?: Client): void {
    this.coming.set(client, window);
  }

  /** Whether something comes back in a window. */
  comesBack(client: Client): boolean {
    return this.coming.has(client) || this.coming.has(undefined);
  }

  readonly calls: Pick<HostHandlers<Client>, 'maps.lastOpen'> = {
    'maps.lastOpen': async (_input, client) => {
      const key = this.coming.has(client) ? client : undefined;
      const { maps, front } = this.coming.get(key) ?? { maps: [] };
      this.coming.delete(key);
      const found = await Promise.all(maps.map(async (path) => ({ path, state: await stateOf(path) })));
      // What others edit by now stays with them, and is no question at a start.
      const files = found.filter(({ state }) => state === 'free');
      return ok({
        files: files.map(({ path }) => ({
          file: giveFile(this.parts.paths, path, rootOfKnown(path, this.options)),
          fileName: basename(path),
        })),
        front: Math.max(
          files.findIndex(({ path }) => path === front),
          0,
        ),
        missing: found.filter(({ state }) => state === 'gone').map(({ path }) => basename(path)),
      });
    },
  };

  /** A window lives. */
  hears(client: Client): void {
    if (this.living.has(client) || client.gone.aborted) return;
    // Whoever comes after the last one has gone comes in its place: the program goes on.
    if (!this.options.isEnding()) for (const gone of this.gone()) this.leaving.delete(gone);
    this.living.add(client);
    client.gone.addEventListener('abort', () => {
      this.living.delete(client);
      // Closed by itself, while others stay.
      if (this.living.size > 0 && !this.options.isEnding()) this.leaving.delete(client);
    });
  }

  shown = ({ client }: OpenMap): void => {
    if (client) this.hears(client);
  };

  /** Which map is in front in a window. */
  shows(client: Client, open: OpenMap | undefined): void {
    if (open) this.front.set(client, open);
    else this.front.delete(client);
  }

  /** A page goes: its maps are closed before its window is. */
  leaves(client: Client): void {
    this.leaving.set(client, this.windowOf(client));
  }

  /** A person keeps a window after all; the ones that went with the program before are gone. */
  stays(client: Client): void {
    this.leaving.delete(client);
    for (const gone of this.gone()) this.leaving.delete(gone);
  }

  /** Writes down what is open now: the program ends in order. Where nothing is, what another program has left stays. */
  async keep(): Promise<void> {
    const staying = [...this.living].filter((client) => !this.leaving.has(client));
    const all = [...this.leaving.values(), ...staying.map((client) => this.windowOf(client))];
    const windows = all
      .sort((a, b) => Number(b.isInFront) - Number(a.isInFront))
      .map(({ maps, front, place }): LastWindow => ({
        maps: maps.flatMap(({ path }) => path ?? []),
        ...(front?.path !== undefined && { front: front.path }),
        ...(place && { place }),
      }))
      .filter(({ maps }) => maps.length > 0);
    if (windows.length > 0 && (await this.parts.settings()).openLast)
      await writeJsonFile(this.file, { windows });
  }

  private gone(): Client[] {
    return [...this.leaving.keys()].filter((client) => client.gone.aborted);
  }

  private windowOf(client: Client): Leaving {
    return {
      maps: this.parts
        .maps()
        .all()
        .filter((open) => open.client === client),
      front: this.front.get(client),
      ...this.options.windowState(client),
    };
  }
}

async function stateOf(path: string): Promise<'free' | 'taken' | 'gone'> {
  const isFile = await stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
  if (!isFile) return 'gone';
  return (await lockOnFile(path)) ? 'taken' : 'free';
}
