import type { ShellPorts } from './ports';

/** What a shell does for windows that are not its own: nothing. The pages of a browser show and ask all by themselves. */
export const PAGES_ALONE: Pick<
  ShellPorts,
  'closeWindow' | 'windowEnds' | 'showInWindow' | 'showCannot' | 'openWindow' | 'showRecent' | 'readClipboard'
> = {
  closeWindow: () => undefined,
  windowEnds: () => undefined,
  showInWindow: () => undefined,
  showCannot: () => undefined,
  openWindow: () => undefined,
  showRecent: () => undefined,
  readClipboard: () => Promise.resolve(undefined),
};
