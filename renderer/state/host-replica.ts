import type { MapDiff } from '../../shared/edit/diff';
import { ok, type AppError, type Result } from '../../shared/result';
import type { HostClient } from '../host/client';
import type { MapStore } from './map-store';
import type { Session } from './session';

const ATTEMPTS = 3;

/**
 * Keeps the host's replica of a map up to date: sends every diff in order, one at a time, and keeps it until the host has it.
 * When a call fails (the connection was lost), the host is asked how far it is, and what it lacks is sent again.
 * @param revision how many diffs the host has
 * @param onTrouble told when the host could not be brought up to date
 * @returns `flush`, which ends when the host has everything so far; `revision`, the host's number for the newest edit
 */
export function followMap(
  options: { id: string; map: MapStore; host: HostClient; revision: number },
  onTrouble: (error: AppError) => void,
): Pick<Session, 'flush' | 'revision'> {
  const { id, map, host } = options;
  const waiting: { revision: number; diff: MapDiff }[] = [];
  let last = options.revision;
  let pump: Promise<Result<null>> | undefined;

  async function sendAll(): Promise<Result<null>> {
    let failures = 0;
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        const sent = await host.api['maps.edit']({ map: id, ...next });
        if (sent.ok) {
          waiting.shift();
          failures = 0;
          continue;
        }
        if (++failures >= ATTEMPTS) {
          onTrouble(sent.error);
          return sent;
        }
        const resumed = await host.api['maps.resume']({ map: id });
        if (!resumed.ok) continue;
        while (waiting[0] && waiting[0].revision <= resumed.value.revision) waiting.shift();
      }
      return ok(null);
    } finally {
      // In the same breath as the last look at what waits: an edit that comes any later must find no pump that has ended.
      pump = undefined;
    }
  }

  function flush(): Promise<Result<null>> {
    if (waiting.length === 0) return Promise.resolve(ok(null));
    pump ??= sendAll();
    return pump;
  }

  map.onDiff((diff, _map, revision) => {
    if (revision !== undefined) {
      last = revision;
      return;
    }
    waiting.push({ revision: ++last, diff });
    void flush();
  });
  return { flush, revision: () => last };
}
