import type { HostHandlers } from '../../shared/host/contract';
import { ok } from '../../shared/result';
import type { Client } from './ports';

/** How one piece of work tells how far it is, and learns that nobody wants it any more. */
export interface WorkRun {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Long work that windows have asked for, by the names that they gave it. */
export class RunningWork {
  private readonly running = new Map<string, AbortController>();

  /**
   * Runs a piece of work that `work.cancel` or the end of its window stops.
   * @param request the window's own name for it; without one it goes on until it ends or the window does
   */
  async run<T>(request: string | undefined, client: Client, start: (run: WorkRun) => Promise<T>): Promise<T> {
    if (request === undefined) return start({ signal: client.gone, progress: () => undefined });
    const stop = new AbortController();
    const key = keyOf(client, request);
    this.running.set(key, stop);
    try {
      return await start({
        signal: AbortSignal.any([stop.signal, client.gone]),
        progress: (done, total) => client.tell('work.progress', { request, done, total }),
      });
    } finally {
      if (this.running.get(key) === stop) this.running.delete(key);
    }
  }

  readonly calls: Pick<HostHandlers<Client>, 'work.cancel'> = {
    'work.cancel': ({ request }, client) => {
      this.running.get(keyOf(client, request))?.abort();
      return ok({});
    },
  };
}

function keyOf(client: Client, request: string): string {
  return `${client.id}\n${request}`;
}
