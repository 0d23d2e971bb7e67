import { diffMaps } from '../../shared/edit/diff-maps';
import type { MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { ok, type AppError, type Result } from '../../shared/result';
import type { HostState } from '../../shared/host/contract';
import type { HostClient } from '../host/client';
import type { MapStore } from './map-store';
import { filedMap } from './unsaved';
import type { Session } from './session';

const ATTEMPTS = 3;

/** ms after which a host that has not answered stands still: it is suspended, or its disk does not answer. */
const STANDS_STILL = 10_000;

/** Answers to an edit that the host will never take. What was done after it, such as undoing it, may come to something that it takes. */
const REFUSED = ['bad-input', 'broken-edit', 'too-deep', 'too-large'];

/** An edit that the host may not have yet; `takes` names what it takes from the map's file. */
interface Unsent {
  readonly revision: number;
  readonly diff: MapDiff;
  readonly takes?: string | undefined;
}

/**
 * Keeps the host's replica of a map up to date: sends every diff in order, one at a time, and keeps it until the host has it. When a call fails (the
 * connection was lost), the host is asked how it stands, and what it lacks is sent again.
 * @param options `revision`: how many diffs the host has; `onState` is told how the host stands to the map when it was asked; `onTrouble` why the host
 * could not be brought up to date, and `not-theirs` when what was taken from the file was sent as an ordinary edit, because the file is another by now;
 * `onStanding` that it has not answered for ten seconds, and when it has
 */
export function followMap(options: {
  id: string;
  map: MapStore;
  host: HostClient;
  revision: number;
  onState: (state: HostState) => void;
  onTrouble: (error: AppError) => void;
  onStanding: (stands: boolean) => void;
}): Pick<Session, 'flush' | 'resync' | 'revision'> {
  const { id, map, host, onState, onTrouble, onStanding } = options;
  const unsent: Unsent[] = [];
  let last = options.revision;
  let pump: Promise<Result<null>> | undefined;

  async function sendAll(): Promise<Result<null>> {
    let failures = 0;
    try {
      for (let next = unsent[0]; next; next = unsent[0]) {
        const sent = await inTime(host.api['maps.edit']({ map: id, ...next }), onStanding);
        if (sent.ok) {
          forget(next.revision);
          failures = 0;
          continue;
        }
        if (sent.error.code === 'not-theirs') {
          if (unsent[0] === next) unsent[0] = { revision: next.revision, diff: next.diff };
          onTrouble(sent.error);
          continue;
        }
        if (++failures >= ATTEMPTS) {
          onTrouble(sent.error);
          return sent;
        }
        const isRefused = REFUSED.includes(sent.error.code) && unsent.length > 1;
        if (isRefused || sent.error.code === 'out-of-step') await sendDifference();
        else await askState();
      }
      return ok(null);
    } finally {
      // In the same breath as the last look at what waits: an edit that comes any later must find no pump that has ended.
      pump = undefined;
    }
  }

  /** Asks the host how it stands, and forgets what it has. */
  async function askState(): Promise<Result<HostState>> {
    const state = await host.api['maps.state']({ map: id });
    if (!state.ok) return state;
    forget(state.value.revision);
    onState(state.value);
    return state;
  }

  /** The host has these, whichever of its answers says so first. */
  function forget(revision: number): void {
    while (unsent[0] && unsent[0].revision <= revision) unsent.shift();
  }

  /** Where the edits do not follow on what the host has, whyever, one edit makes it what the window has. */
  async function sendDifference(): Promise<void> {
    // Whoever asks how the host stands goes on with the map by this handle; else it would be given out as to another window.
    if (!(await host.api['maps.state']({ map: id })).ok) return;
    const resumed = await host.api['maps.resume']({ map: id });
    const there = resumed.ok ? parseMap(resumed.value.content, WIDEST_LIMITS) : resumed;
    if (!resumed.ok || !there.ok) return;
    last = resumed.value.revision + 1;
    const diff = diffMaps(there.value.map, filedMap(map.store.getState()));
    unsent.splice(0, unsent.length, { revision: last, diff });
  }

  function flush(): Promise<Result<null>> {
    if (unsent.length === 0) return Promise.resolve(ok(null));
    pump ??= sendAll();
    return pump;
  }

  map.onFiled((diff, _map, takes) => {
    unsent.push({ revision: ++last, diff, takes });
    void flush();
  });
  return {
    flush,
    resync: async () => {
      const state = await askState();
      return state.ok ? flush() : state;
    },
    revision: () => last,
  };
}

/** Waits for an answer as long as it takes; `onStanding` is told when that is long, and when it is over. */
async function inTime<Answer>(
  answer: Promise<Answer>,
  onStanding: (stands: boolean) => void,
): Promise<Answer> {
  let isLong = false;
  const timer = setTimeout(() => onStanding((isLong = true)), STANDS_STILL);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLong) onStanding(false);
  }
}

/** What a map was at the host's numbers since a moment, and `end`, which stops noting that. */
export function noteStates({ map, revision }: Session): {
  at: (revision: number) => ArgMap | undefined;
  end: () => void;
} {
  const states = new Map([[revision(), filedMap(map.store.getState())]]);
  const end = map.onFiled((_diff, now) => states.set(revision(), now));
  return { at: (number) => states.get(number), end };
}
