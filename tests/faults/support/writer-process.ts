import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Order, Word } from './writer/words';

/** A process that saves with the program's own code, as support/writer does. */
export class WriterProcess {
  private readonly child: ChildProcess;
  private readonly unread: Word[] = [];
  private wake: () => void = () => undefined;
  private readonly ended: Promise<unknown>;
  private over = false;

  /**
   * @param command the bundle of the writer, after a program that runs it as somebody else
   * @param clock ms by which its clock is ahead
   */
  constructor(writer: string, command: readonly string[] = [], clock = 0) {
    const [program = process.execPath, ...args] = [...command, process.execPath, writer];
    this.child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, UV_THREADPOOL_SIZE: '1', CLOCK_AHEAD: String(clock) },
      // A Ctrl+C is for the run, which ends its processes itself.
      detached: true,
    });
    this.child.stdin?.on('error', () => undefined);
    const lines = createInterface({ input: this.child.stdout! });
    lines.on('line', (line) => {
      // The last line of a killed process may be half.
      if (line.endsWith('}')) this.unread.push(JSON.parse(line) as Word);
      this.wake();
    });
    const allRead = new Promise<void>((resolve) => {
      lines.on('close', () => {
        this.over = true;
        this.wake();
        resolve();
      });
    });
    // Until then the system still knows its number.
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.ended = Promise.all([allRead, exited]);
  }

  order(order: Order): void {
    this.child.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  /** The next word; nothing once the process has ended and all is read. */
  async next(): Promise<Word | undefined> {
    while (this.unread.length === 0 && !this.over) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.unread.shift();
  }

  /** Stops it where it stands, and lets it go on. */
  suspend(): void {
    this.child.kill('SIGSTOP');
  }
  resume(): void {
    this.child.kill('SIGCONT');
  }

  /** Kills it with SIGKILL. @returns what it had said and nobody had read */
  async kill(): Promise<Word[]> {
    this.child.kill('SIGKILL');
    await this.ended;
    return this.unread.splice(0);
  }
}
