import { ENDS_WITHIN } from '../host/handing-over';
import { reportBug } from '../host/report-bug';

/** The one way in which the browser shell ends, whatever ends it: its last tab, a person, a signal, a launcher that is gone, a fault of its own. */
export class WayOut {
  private isEnding = false;
  private out: () => Promise<unknown> = () => Promise.resolve();

  /** From now on nothing ends the process at once. */
  enable(): void {
    // SIGHUP: the terminal is closed. `disconnect`: the launcher is gone.
    for (const sign of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
      process.on(sign, () => this.end());
    process.on('uncaughtException', (error) => {
      reportBug(error);
      this.end(1);
    });
    // What is told to a terminal that is closed is told to nobody, and no fault.
    for (const told of [process.stdout, process.stderr]) told.on('error', () => undefined);
  }

  /** @param out writes down all that is not yet on the disk, and lets go of what others wait for */
  leadsBy(out: () => Promise<unknown>): void {
    this.out = out;
  }

  /** Ends the process, within seconds. @param code its exit code */
  end(code = 0): void {
    if (this.isEnding) return;
    this.isEnding = true;
    setTimeout(() => process.exit(code), ENDS_WITHIN);
    void this.out().finally(() => process.exit(code));
  }
}
