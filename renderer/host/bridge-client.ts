import { CALL_NAMES, type CallName } from '../../shared/host/names';
import type { Result } from '../../shared/result';
import { apiOver } from './api';
import type { HostClient } from './client';

/** What the desktop shell's preload puts on the window: one named function a call, and events. */
interface Bridge {
  calls: Record<CallName, (input: unknown) => Promise<Result<unknown>>>;
  on: (event: string, listener: (data: unknown) => void) => () => void;
}

type BridgedWindow = Window & { counterpoint: Bridge };

/** Whether the page runs in the desktop shell. */
export function hasBridge(page: Window): page is BridgedWindow {
  return (
    'counterpoint' in page && CALL_NAMES.every((name) => name in (page as BridgedWindow).counterpoint.calls)
  );
}

/** The host over the desktop shell's bridge. */
export function bridgeClient({ counterpoint }: BridgedWindow): HostClient {
  return {
    api: apiOver((name, input) => counterpoint.calls[name](input)),
    on: (name, listener) => counterpoint.on(name, listener as (data: unknown) => void),
  };
}
