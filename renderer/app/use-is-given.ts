import { useSyncExternalStore } from 'react';
import type { Session } from '../state/session';
import { isGiven } from '../state/talk-store';

const NEVER = (): void => undefined;

/** Whether the talk of the map that is shown is given now: all else waits behind it. */
export function useIsGiven(session: Session | undefined): boolean {
  return useSyncExternalStore(
    (listener) => session?.talk.subscribe(listener) ?? NEVER,
    () => isGiven(session?.talk),
  );
}
