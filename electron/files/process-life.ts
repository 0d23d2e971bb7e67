import { readFileSync } from 'node:fs';

/** Whether a process with this number runs, suspended or not; one of another user counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells a process from one that got the same number later: when it was started, in the system's ticks since the machine was, with the name of that
 * run of the machine. Nothing where the system does not tell (it does on Linux).
 */
export function startOf(pid: number): string | undefined {
  try {
    // After the name of the program, which may hold anything, brackets too: field 22 of proc(5).
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot} ${fields?.[19]}`;
  } catch {
    return undefined;
  }
}
