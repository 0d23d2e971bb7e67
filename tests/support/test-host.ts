import type { z } from 'zod';
import { callHost } from '../../electron/host/dispatch';
import { createHost, type Host } from '../../electron/host/host';
import { PAGES_ALONE } from '../../electron/host/pages-alone';
import type { Client, HostOptions } from '../../electron/host/ports';
import type { Contract } from '../../shared/host/contract';
import type { Result } from '../../shared/result';
import { seededIds } from './ids';
import { EXPORT_WORKER } from './export-worker';
import { IMPORT_WORKER } from './import-worker';
import { LIBRARY_WORKER } from './library-worker';
import { beforeRemoval, newFolder } from './new-folder';

type Input<Name extends keyof Contract> = z.input<Contract[Name]['input']>;
type Output<Name extends keyof Contract> = z.output<Contract[Name]['output']>;

/** A window that a test calls as; it hears the events for it. */
export class TestClient implements Client {
  readonly events: { name: string; data: unknown }[] = [];
  private readonly end = new AbortController();
  readonly gone = this.end.signal;

  constructor(readonly id = 'test') {}

  /** Hears the events, too. */
  onTell: (name: string, data: unknown) => void = () => undefined;

  tell = (name: string, data: unknown): void => {
    this.events.push({ name, data });
    this.onTell(name, data);
  };
  close = (): void => this.end.abort();
}

/** A host over one folder, called as an interface calls it: by name, through the contract. */
export class TestHost {
  readonly host: Host;
  client = new TestClient();
  private loads = 0;
  private readonly forget: () => void;
  /** Lets the program show that it lives and look after others, as it does every few seconds by itself. */
  beat: () => Promise<void> = () => Promise.resolve();

  constructor(
    readonly folder: string,
    options: Partial<HostOptions> = {},
  ) {
    this.host = createHost({
      shell: 'browser',
      chooseFiles: () => Promise.resolve({ kind: 'in-page', folders: [folder] }),
      openLink: () => Promise.resolve('in-page'),
      ...PAGES_ALONE,
      dataFolder: newFolder(),
      importWorker: IMPORT_WORKER,
      libraryWorker: LIBRARY_WORKER,
      exportWorker: EXPORT_WORKER,
      samplesFolder: folder,
      version: '0',
      startFiles: [],
      newId: seededIds(),
      now: () => '2026-02-06T12:00:00Z',
      heart: (beat) => {
        this.beat = beat;
        return () => undefined;
      },
      ...options,
    });
    this.forget = beforeRemoval(() => this.end());
  }

  /** Ends the program; until then it is held, with all its maps. */
  async end(): Promise<void> {
    await this.host.end();
    this.forget();
  }

  /** The window's page is loaded anew: another one as far as the host knows, and the one before is gone. */
  reload(): void {
    this.client.close();
    this.client = new TestClient(`test ${++this.loads}`);
  }

  call<Name extends keyof Contract>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
    return callHost(this.host.handlers, { name, input, client: this.client }) as Promise<
      Result<Output<Name>>
    >;
  }

  /** A call that must succeed. */
  async must<Name extends keyof Contract>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    const result = await this.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  }

  /** Takes what a map's file holds in place of what is open, as a window does that has nothing unsent. */
  async takeTheirs(map: string): Promise<Output<'maps.resume'>> {
    const { revision } = await this.must('maps.state', { map });
    const { diff, mark } = await this.must('maps.theirs', { map, revision });
    await this.must('maps.edit', { map, revision: revision + 1, diff, takes: mark });
    return this.must('maps.resume', { map });
  }

  /** Takes a map over, as a window does: its lock, and what its file holds unless there are unsaved edits. */
  async takeOver(map: string): Promise<Output<'maps.resume'>> {
    const taken = await this.must('maps.takeLock', { map });
    const now = await this.must('maps.resume', { map: taken.map });
    return taken.map === map && !now.dirty && !now.readOnly ? this.takeTheirs(map) : now;
  }

  /** The handle of the one folder that may be listed. */
  async root(): Promise<string> {
    const chosen = await this.must('files.choose', { purpose: 'save-map' });
    if (chosen.kind !== 'in-page' || !chosen.roots[0]) throw new Error('no folder to list');
    return chosen.roots[0].folder;
  }

  /** The handle of a file in that folder, there or not. */
  async file(name: string): Promise<string> {
    const purpose = name.endsWith('.argmap') ? 'save-map' : 'open-source';
    return (await this.must('folders.file', { folder: await this.root(), name, purpose })).file;
  }
}
