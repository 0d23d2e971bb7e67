import { useEffect } from 'react';
import { useSession, useWorkspace } from '../state/context';

/**
 * Fills the screen while a talk is given; who leaves the full screen ends the talk. Where the window may not, it stays as large as it is.
 * Browsers leave the full screen when a page opens a window, as that of the notes: the talk goes on then, and fills the screen again when it is clicked.
 */
export function useFullScreen(): void {
  const { commands } = useWorkspace();
  const session = useSession();
  useEffect(() => {
    const fill = (): void => void document.documentElement.requestFullscreen().catch(() => undefined);
    const hasNotesWindow = (): boolean => session.talk.getState().showing?.notes === 'window';
    let wasFull = false;
    const follow = (): void => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull && !hasNotesWindow()) commands.run('present.end');
      wasFull = isFull;
    };
    const fillAgain = (): void => {
      if (!wasFull && hasNotesWindow()) fill();
    };
    document.addEventListener('fullscreenchange', follow);
    document.addEventListener('pointerdown', fillAgain);
    fill();
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      document.removeEventListener('pointerdown', fillAgain);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [commands, session]);
}

/** Keeps the screen awake while a talk is given. The system takes the lock back when the window is hidden, and gives it again. */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const held = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isOver) void held?.release();
      else lock = held;
    };
    const again = (): void => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
