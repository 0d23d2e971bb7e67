import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** ms between two looks at what still runs. */
const LOOK = 50;

/**
 * Ends all that still runs in a home, and waits until it is gone: a program that has started itself again, or what a program that is gone had begun besides
 * itself, which would make its folders anew once they are removed. Linux only.
 * @param switched a switch by which such programs are known, besides the home that they stand in
 */
export async function endAllIn(home: string, switched: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let running = runningIn(home, switched); running.length > 0; running = runningIn(home, switched)) {
    for (const pid of running) kill(pid);
    await wait(LOOK);
  }
}

function runningIn(home: string, switched: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        // A process that has just been forked has no switches of its own yet.
        return (
          readlinkSync(`/proc/${pid}/cwd`).startsWith(home) ||
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(switched)
        );
      } catch {
        return false; // It has ended by itself.
      }
    })
    .map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
