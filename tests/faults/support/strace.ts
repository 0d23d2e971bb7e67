import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A system call as strace tells it. */
export interface Call {
  name: string;
  /** What stands between the brackets. */
  args: string;
  /** What it returned, -1 for an error. */
  returned: number;
  injected: boolean;
}

/** The calls that touch files. The pool thread's other calls, among them `write` to its event, are how Node works inside. */
const FILE_CALLS =
  'openat,pwrite64,pread64,read,fsync,fdatasync,rename,renameat2,unlink,mkdir,statx,newfstatat,readlink,access,faccessat,faccessat2,chmod,fchmod,fchown,ftruncate,getdents64,close';

/**
 * Follows the file calls of one thread.
 * @param more further arguments of strace, such as `-e inject=…`, which counts the calls of this thread from here on
 * @returns detaches, and gives the calls
 */
export async function followThread(
  thread: number,
  file: string,
  more: readonly string[] = [],
): Promise<() => Promise<Call[]>> {
  const args = ['-p', String(thread), '-o', file, '-e', `trace=${FILE_CALLS}`, ...more];
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) => strace.on('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    strace.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('attached')) resolve();
    });
    strace.on('error', reject);
    void ended.then(() => reject(new Error(`strace did not attach: ${said}`)));
  });
  return async () => {
    strace.kill('SIGINT');
    await ended;
    return readFileSync(file, 'latin1').split('\n').flatMap(callOf);
  };
}

function callOf(line: string): Call[] {
  const [, name, args, returned] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(line) ?? [];
  if (name === undefined || args === undefined || returned === undefined) return [];
  return [{ name, args, returned: Number(returned), injected: line.includes('(INJECTED)') }];
}
