/** Files that wait for a window to ask what it is to open: those named at start, and those that the system sends before a page listens. */
export class StartFiles {
  private readonly waiting: string[];
  private asked = false;

  /** @param paths named at start, absolute */
  constructor(paths: readonly string[]) {
    this.waiting = [...paths];
  }

  /** Keeps a file for the first window. Returns false once a window has asked: it is then told by an event. */
  keep(path: string): boolean {
    if (!this.asked) this.waiting.push(path);
    return !this.asked;
  }

  /** Hands the files out, once: a reload finds their maps among the open ones. */
  take(): string[] {
    this.asked = true;
    return this.waiting.splice(0);
  }
}
