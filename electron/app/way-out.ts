import { t } from '../../shared/words/words';
import type { BrowserWindow } from 'electron';
import { app, dialog, powerMonitor } from 'electron';
import { EventEmitter, once } from 'node:events';
import { ENDS_WITHIN, HandingOver } from '../host/handing-over';
import { windowsWithMaps } from './notes-window';

/** ms that the last writing may take of a program whose windows are closed: a disk that does not answer would keep it for ever, unseen. */
const FINISHES_WITHIN = 30_000;

const HEARS_WITHIN = 4000; // ms: a page that lives says at once that it has heard

/** A window that is asked to close: whether its page has said that it heard, and what takes the system's question away then. */
interface Asked {
  heard: boolean;
  readonly question: AbortController;
}

/**
 * The one way in which anything ends: a window that is closed, a program that is quit, a session or a process that is ended. First the page ends
 * what is being typed and hands its edits over; where somebody can answer, it asks; then versions are kept, journals written and locks let go.
 */
export class WayOut {
  /** Windows that are asked to close, and whether their pages have said that they heard. */
  private readonly asked = new Map<BrowserWindow, Asked>();
  private readonly handingOver = new HandingOver<BrowserWindow>();
  private readonly mayClose = new WeakSet<BrowserWindow>();
  private isQuitting = false;
  private ending: Promise<void> | undefined;
  /** Emits `decided` when a window that was asked to close has done so, or stays. */
  private readonly decisions = new EventEmitter().setMaxListeners(0);

  /**
   * @param end writes down all that is not yet on the disk, and lets go of what others wait for
   * @param tell tells a page, as soon as it listens: a window may be closed before it does
   * @param last what is done last of all
   */
  constructor(
    private readonly end: () => Promise<void>,
    private readonly tell: (window: BrowserWindow, name: 'app.closeRequested' | 'app.endRequested') => void,
    private readonly last: () => void,
  ) {}

  /** Takes over whatever ends the program, which on a Mac lives on without windows. */
  enable(windows: { open: () => unknown }): void {
    app.on('before-quit', () => (this.isQuitting = true));
    app.on('window-all-closed', () => {
      if (this.isQuitting || process.platform !== 'darwin') app.quit();
    });
    app.on('activate', (_event, hasWindows) => {
      if (!hasWindows) windows.open();
    });
    app.on('will-quit', (event) => {
      event.preventDefault();
      void this.finish();
    });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => void this.endNow());
    // The type knows no event here, but systems that wait for the program are told to by it.
    powerMonitor.on('shutdown', ((event: Electron.Event) => {
      event.preventDefault();
      void this.endNow();
    }) as () => void);
  }

  /** From now on this window closes by the way out. */
  watch(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (this.ending || this.mayClose.has(window) || window.webContents.isCrashed()) return;
      event.preventDefault();
      this.ask(window);
    });
    window.on('closed', () => {
      this.asked.delete(window);
      this.handedOver(window);
      this.decisions.emit('decided');
    });
    // What comes back in its place knows of no question.
    window.webContents.on('render-process-gone', () => {
      this.asked.get(window)?.question.abort();
      this.asked.delete(window);
      this.handedOver(window);
      this.decisions.emit('decided');
    });
    // Windows asks whether the session may end, and then ends it, when nobody can be asked any more. The first leaves more time.
    window.on('query-session-end', () => void this.handOver());
    window.on('session-end', () => void this.endNow());
  }

  /** Whether the windows that close now close with the program. */
  isEnding(): boolean {
    return this.isQuitting || this.ending !== undefined;
  }

  /** Whether a window is asked to close, and has not answered. */
  isAsked(window: BrowserWindow): boolean {
    return this.asked.has(window);
  }

  /** Whether a window may be gone soon, or, without one, the program. */
  mayGo(window: BrowserWindow | undefined): boolean {
    return this.isEnding() || (window !== undefined && this.isAsked(window));
  }

  /** Ends when a window that was asked to close has done so, or stays. */
  async decided(): Promise<void> {
    await once(this.decisions, 'decided');
  }

  /** The page has heard: from now on it may take its time, since a person may have to answer. */
  heard(window: BrowserWindow): void {
    const asked = this.asked.get(window);
    if (!asked) return;
    asked.heard = true;
    asked.question.abort();
  }

  /** A person keeps the window. */
  stays(window: BrowserWindow): void {
    this.asked.delete(window);
    this.isQuitting = false;
    this.decisions.emit('decided');
  }

  /** The page is done, and its window goes. */
  close(window: BrowserWindow): void {
    this.mayClose.add(window);
    window.close();
    if (this.isQuitting) app.quit();
  }

  /** The page has handed over what a program that ends has to write down. */
  handedOver(window: BrowserWindow): void {
    this.handingOver.done(window);
  }

  private ask(window: BrowserWindow): void {
    if (this.asked.has(window)) return;
    const asked = { heard: false, question: new AbortController() };
    this.asked.set(window, asked);
    this.tell(window, 'app.closeRequested');
    setTimeout(() => {
      if (!asked.heard && this.asked.get(window) === asked) void this.askInstead(window, asked);
    }, HEARS_WITHIN);
  }

  /** A page that hangs cannot ask. A window that cannot be closed would be worse than edits that wait in the journal. */
  private async askInstead(window: BrowserWindow, asked: Asked): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('The window does not answer.'),
      detail: t(
        'What was edited until a second ago is written down, and is offered when Counterpoint starts again.',
      ),
      buttons: [t('Wait'), t('Close anyway')],
      defaultId: 0,
      cancelId: 0,
      // It was only slow.
      signal: asked.question.signal,
    });
    if (window.isDestroyed() || this.asked.get(window) !== asked || asked.heard) return;
    if (response === 0) {
      this.stays(window);
      return;
    }
    this.mayClose.add(window);
    window.destroy();
  }

  /** The end about which nobody can be asked. */
  private async endNow(): Promise<void> {
    if (this.ending) return;
    this.isQuitting = true;
    setTimeout(() => this.exit(), ENDS_WITHIN).unref();
    await this.handOver();
    await this.finish();
  }

  /** Every page ends what is being typed, hands its edits over and saves, as far as there is time. */
  private handOver(): Promise<void> {
    // The notes window is a part of another window's page, and has nothing of its own.
    const pages = windowsWithMaps().filter((window) => !window.webContents.isCrashed());
    return this.handingOver.from(pages, (window) => this.tell(window, 'app.endRequested'));
  }

  private finish(): Promise<void> {
    this.ending ??= this.endForGood();
    return this.ending;
  }

  private endForGood(): Promise<void> {
    // Whoever starts the program from now on gets one of its own, and not a window of this one.
    app.releaseSingleInstanceLock();
    setTimeout(() => this.exit(), FINISHES_WITHIN).unref();
    return this.end().finally(() => this.exit());
  }

  private exit(): void {
    this.last();
    app.exit(0);
  }
}
