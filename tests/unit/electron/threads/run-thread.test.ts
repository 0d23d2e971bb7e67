import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runThread, type ThreadOptions } from '../../../../electron/threads/run-thread';
import { newFolder } from '../../../support/new-folder';
import type { ErrorCode } from '../../../../shared/error-codes';

const folder = newFolder();

let count = 0;

function thread(source: string): string {
  const path = join(folder, `${count++}.cjs`);
  writeFileSync(path, source);
  return path;
}

function options(worker: string): ThreadOptions {
  const told = (code: ErrorCode) => ({ code, message: code, hint: code });
  return {
    worker,
    limits: { heap: 64, time: 4000, silence: 4000 },
    words: {
      cancelled: told('cancelled'),
      tooSlow: told('too-slow'),
      tooLarge: told('too-large'),
      broken: told('broken-file'),
    },
  };
}

const ECHO = `const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage({ kind: 'progress', done: 1, total: 2 });
parentPort.postMessage({ kind: 'done', result: { ok: true, value: workerData.word } });`;

describe('a job in a thread of its own', () => {
  it('gives its result, and tells how far it is', async () => {
    const steps: string[] = [];
    const result = await runThread<string>(
      { word: 'tides' },
      { ...options(thread(ECHO)), progress: (done, total) => steps.push(`${done}/${total}`) },
    );
    expect(result).toEqual({ ok: true, value: 'tides' });
    expect(steps).toEqual(['1/2']);
  });

  it('is stopped when it is no longer wanted', async () => {
    const stop = new AbortController();
    const asked = { ...options(thread('for (;;);')), signal: stop.signal };
    const running = runThread({}, asked);
    stop.abort();
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await runThread({}, asked)).toMatchObject({ error: { code: 'cancelled' } });
  });

  it.each([
    ['takes too long', 'for (;;);', 'too-slow'],
    ['takes too much memory', 'const a = []; for (;;) a.push(new Array(10000).fill({}));', 'too-large'],
    ['throws', 'throw new Error("x");', 'broken-file'],
    ['ends without a word', '', 'broken-file'],
    ['ends the process, as it thinks', 'process.exit(0);', 'broken-file'],
  ])('fails in words when it %s', async (_, source, code) => {
    expect(await runThread({}, options(thread(source)))).toMatchObject({ ok: false, error: { code } });
  });

  it('fails in words when it cannot be started', async () => {
    const result = await runThread({}, options(join(folder, 'missing.cjs')));
    expect(result).toMatchObject({ ok: false, error: { code: 'broken-file' } });
  });
});
