import { BrowserWindow } from 'electron';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';
import { tell } from './ipc';
import type { OpensLike } from './window';
import { windowWithMap, windowsWithMaps } from './notes-window';

/** The windows of the program: which one is in front, and what waits for a page that does not listen yet. */
export class Windows {
  private last: BrowserWindow | undefined;
  /** What a window's page is told once it is there; nothing for a page that is. */
  private readonly waiting = new Map<BrowserWindow, (() => void)[]>();

  /** @param make makes a window, which loads its page */
  constructor(private readonly make: (like: OpensLike) => BrowserWindow) {}

  open(like: OpensLike = {}): BrowserWindow {
    const window = this.make(like);
    if (!like.isBehind) this.last = window;
    this.waiting.set(window, []);
    window.on('focus', () => (this.last = window));
    window.on('closed', () => {
      this.waiting.delete(window);
      if (this.last === window) this.last = undefined;
    });
    // A page that has crashed is loaded anew, and hears nothing until it is there again.
    window.webContents.on('render-process-gone', () => this.waiting.set(window, []));
    return window;
  }

  /** The window that has the keyboard, or had it last. */
  front(): BrowserWindow | undefined {
    return windowWithMap(BrowserWindow.getFocusedWindow()) ?? this.last ?? windowsWithMaps()[0];
  }

  /** Brings a window before the person. */
  show(window: BrowserWindow): void {
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  /** Tells a page an event, as soon as it listens. */
  tell<Name extends EventName>(window: BrowserWindow, name: Name, data: HostEvents[Name]): void {
    const send = (): void => tell(window.webContents, name, data);
    const waiting = this.waiting.get(window);
    if (waiting) waiting.push(send);
    else send();
  }

  /** A window's page is there and listens. */
  isThere(window: BrowserWindow): void {
    const waiting = this.waiting.get(window) ?? [];
    this.waiting.delete(window);
    for (const send of waiting) send();
  }
}
