import { vi } from 'vitest';
import type { HostClient } from '../../renderer/host/client';
import { hearFileEvents } from '../../renderer/saving/hear-file-events';
import { showMap } from '../../renderer/session/open-map';
import type { Session } from '../../renderer/state/session';
import { activeSession, createWorkspace, type Workspace } from '../../renderer/state/workspace';
import type { Contract } from '../../shared/host/contract';
import { settings } from '../../shared/host/settings';
import { fail, type AppError, type Result } from '../../shared/result';
import { NO_COMMANDS } from './no-commands';
import type { TestHost } from './test-host';

/** A window without a page over a real host, whose connection can be cut. */
export class HostWindow {
  readonly workspace: Workspace;
  private readonly listeners = new Set<{ name: string; hear: (data: unknown) => void }>();
  private hearConnection: (lost: AppError | undefined) => void = () => undefined;
  private isCut = false;
  /** Called before a call reaches the host. */
  before: (name: string) => void = () => undefined;

  constructor(private readonly host: TestHost) {
    vi.stubGlobal('document', { activeElement: null });
    vi.stubGlobal('HTMLElement', EventTarget);
    const api = new Proxy({} as HostClient['api'], {
      get: (_target, name) => (input: unknown) => this.call(String(name), input),
    });
    const client: HostClient = {
      api,
      handleOf: () => Promise.resolve(undefined),
      hearPieces: (request, hear) =>
        Promise.resolve(
          client.on('maps.piece', (piece) => {
            if (piece.request === request) hear(piece);
          }),
        ),
      onConnection: (listener) => {
        this.hearConnection = listener;
      },
      on: (name, hear) => {
        const listener = { name, hear: hear as (data: unknown) => void };
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
    const start = { shell: 'browser', platform: 'linux', version: '0', samples: [] } as const;
    this.workspace = createWorkspace(
      client,
      { ...start, settings: settings.parse({ theme: 'light', autosave: false }) },
      () => NO_COMMANDS,
    );
    hearFileEvents(this.workspace);
    this.listen();
  }

  private listen(): void {
    this.host.client.onTell = (name, data) => {
      if (!this.isCut) for (const each of this.listeners) if (each.name === name) each.hear(data);
    };
  }

  private async call(name: string, input: unknown): Promise<Result<unknown>> {
    this.before(name);
    if (this.isCut) return fail('disconnected', 'The connection to the program is lost.');
    return this.host.call(name as keyof Contract, input as never);
  }

  /** Opens a map, which is shown from now on. */
  async open(fileName: string): Promise<Session> {
    await showMap(
      this.workspace,
      await this.workspace.host.api['maps.open']({ file: await this.host.file(fileName) }),
    );
    return this.session;
  }

  get session(): Session {
    const session = activeSession(this.workspace.store.getState());
    if (!session) throw new Error('no map is shown');
    return session;
  }

  get title(): string {
    return this.session.map.store.getState().map.head.title;
  }

  get toasts(): string[] {
    return this.workspace.store.getState().toasts.map(({ message }) => message);
  }

  /** The connection is lost: nothing arrives any more, and the host knows it. */
  cut(): void {
    this.isCut = true;
    this.host.client.close();
    this.hearConnection({ code: 'disconnected', message: 'The connection to the program is lost.' });
  }

  /** It is there again. */
  reconnect(): void {
    this.isCut = false;
    this.host.reload();
    this.listen();
    this.hearConnection(undefined);
  }
}
