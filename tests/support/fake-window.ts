import { EventEmitter } from 'node:events';

class FakeContents extends EventEmitter {
  zoom = 1;
  readonly setZoomFactor = (zoom: number): void => void (this.zoom = zoom);
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
  /** The window that it belongs to, as the notes of a talk do. */
  parent: FakeWindow | null = null;

  constructor(readonly options: { webPreferences: { preload: string } }) {
    super();
    FakeWindow.all.push(this);
  }

  loadURL = (url: string): Promise<void> => Promise.resolve(void this.loaded.push(url));
  show = (): void => undefined;
  maximize = (): void => undefined;
  setMinimumSize = (): void => undefined;
  backgroundColor = '';
  setBackgroundColor = (colour: string): void => void (this.backgroundColor = colour);
  setBounds = (bounds: FakeWindow['bounds']): void => void (this.bounds = bounds);
  isCentred = false;
  setSize = (width: number, height: number): void => void (this.bounds = { ...this.bounds, width, height });
  center = (): void => void (this.isCentred = true);
  isMaximized = (): boolean => false;
  getNormalBounds = (): FakeWindow['bounds'] => this.bounds;
  getParentWindow = (): FakeWindow | null => this.parent;
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
