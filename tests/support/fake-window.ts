import { EventEmitter } from 'node:events';

class FakeContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  crashed = false;
  readonly isCrashed = (): boolean => this.crashed;
  readonly isDestroyed = (): boolean => false;
  readonly send = (...message: unknown[]): void => void this.sent.push(message);
}

/** A window as the shell's own files use it, for tests without Electron. */
export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  static readonly getAllWindows = (): FakeWindow[] => FakeWindow.all.filter(({ isGone }) => !isGone);
  static readonly getFocusedWindow = (): undefined => undefined;
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  bounds = { x: 0, y: 0, width: 1440, height: 900 };
  isGone = false;

  constructor(readonly options: { webPreferences: { preload: string } }) {
    super();
    FakeWindow.all.push(this);
  }

  loadURL = (url: string): Promise<void> => Promise.resolve(void this.loaded.push(url));
  show = (): void => undefined;
  maximize = (): void => undefined;
  isMaximized = (): boolean => false;
  getNormalBounds = (): FakeWindow['bounds'] => this.bounds;
  isDestroyed = (): boolean => this.isGone;
  /** As a person's click: whoever listens may stop it. */
  close(): void {
    let isStopped = false;
    this.emit('close', { preventDefault: () => (isStopped = true) });
    if (!isStopped) this.destroy();
  }
  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.emit('closed');
  }
}
