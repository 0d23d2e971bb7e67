import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Tally, type Scenario } from './scenario';

/** What the shell's process connects to while the interface is used for a whole session: `strace` sees every call. */
export const connections: Scenario = {
  name: 'connections',
  alone: true,
  target: '0 connections to anything but the page',
  strace: true,
  run: ({ folder }) => {
    const trace = join(folder, 'trace');
    const ran = spawnSync(process.execPath, ['build/test-browser.mjs', 'session.spec.ts'], {
      env: { ...process.env, COUNTERPOINT_TRACE: trace },
      encoding: 'utf8',
    });
    const tally = new Tally();
    if (ran.status !== 0) tally.count(`the session itself failed: ${ran.stdout.slice(-600)}`);
    const traces = readdirSync(folder).filter((name) => name.startsWith('trace'));
    for (const line of traces.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))) {
      if (/^(?:\d+ +)?(?:connect|sendto|sendmsg)\(.*AF_INET/.test(line)) tally.count(line);
      else if (/^(?:\d+ +)?(?:socket|bind|listen)\(/.test(line)) tally.count(undefined);
    }
    const unmet = traces.length === 0 ? 'The shell was not traced.' : undefined;
    return Promise.resolve(
      tally.outcome({ note: 'tried: socket calls of the shell', ...(unmet && { unmet }) }),
    );
  },
};
