import { app } from 'electron';
import { filesIn } from './files-in';
import { startAgainWith } from './own-program';

/** One thing that the system asks for: a file to open, or, without one, that the program shows itself. */
export interface Asked {
  readonly path?: string;
}

/** What the system asks to open, from the first moment on: a second start, a double click on a Mac. Each is kept until it is done. */
export class AskedFiles {
  private readonly undone = new Set<Asked>();
  private answer: ((asked: Asked) => Promise<void>) | undefined;

  constructor() {
    app.on('second-instance', (_event, argv, workingDirectory) => {
      const files = filesIn(argv.slice(1), workingDirectory, app.getAppPath());
      if (files.length === 0) this.ask({});
      for (const path of files) this.ask({ path });
    });
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.ask({ path });
    });
  }

  /** From now on what is asked is done, and so is what has been asked before. */
  serve(answer: (asked: Asked) => Promise<void>): void {
    this.answer = answer;
    for (const asked of this.undone) void this.do(asked);
  }

  /** Where the program ends with something undone, it starts again and does it then. To be called last. */
  leaveUndone(): void {
    if (this.undone.size === 0) return;
    startAgainWith([...this.undone].flatMap(({ path }) => path ?? []));
    this.undone.clear();
  }

  private ask(asked: Asked): void {
    this.undone.add(asked);
    void this.do(asked);
  }

  private async do(asked: Asked): Promise<void> {
    if (!this.answer) return;
    await this.answer(asked);
    this.undone.delete(asked);
  }
}
