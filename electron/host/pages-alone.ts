import type { ShellPorts } from './ports';

/** What a shell does for windows that are not its own: nothing. The pages of a browser show and ask all by themselves. */
export const PAGES_ALONE: Pick<
  ShellPorts,
  | 'closeWindow'
  | 'windowEnds'
  | 'windowState'
  | 'isEnding'
  | 'showInWindow'
  | 'showCannot'
  | 'openWindow'
  | 'showLog'
  | 'showRecent'
  | 'readClipboard'
> = {
  closeWindow: () => undefined,
  windowEnds: () => undefined,
  windowState: () => ({ isInFront: false }),
  isEnding: () => false,
  showInWindow: () => undefined,
  showCannot: () => undefined,
  openWindow: () => undefined,
  showLog: () => undefined,
  showRecent: () => undefined,
  readClipboard: () => Promise.resolve(undefined),
};
