import { CALL_NAMES, type CallName } from '../../shared/host/names';
import { apiOver, hearing } from './api';
import type { HostClient } from './client';

/** What the desktop shell's preload puts on the window: one named function a call, and events. */
interface Bridge {
  calls: Record<CallName, (input: unknown) => Promise<unknown>>;
  on: (event: string, listener: (data: unknown) => void) => () => void;
  handleOf: (file: File) => Promise<string | undefined>;
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
    // A shell that cannot tell gets the file's content instead.
    handleOf: (file) => counterpoint.handleOf(file).catch(() => undefined),
    // The program's own process is never out of reach.
    onConnection: () => undefined,
    hearPieces: (request, hear) =>
      Promise.resolve(
        counterpoint.on(
          'maps.piece',
          hearing('maps.piece', (piece) => {
            if (piece.request === request) hear(piece);
          }),
        ),
      ),
    on: (name, listener) => counterpoint.on(name, hearing(name, listener)),
  };
}
