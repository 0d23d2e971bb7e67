import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runThread, type ThreadEnds, type ThreadLimits } from '../../../../electron/threads/run-thread';
import { fail, type Result } from '../../../../shared/result';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'counterpoint-thread-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENDS: ThreadEnds<number> = {
  cancelled: () => fail('cancelled', 'Stopped.'),
  tooSlow: () => fail('too-slow', 'Too slow.'),
  outOfMemory: () => fail('too-large', 'Too large.'),
  broken: () => fail('broken', 'Broken.'),
};
const LIMITS: ThreadLimits = { heap: 64, time: 60_000, silence: 60_000 };

function run(script: string, limits: Partial<ThreadLimits> = {}): Promise<Result<number>> {
  const worker = join(folder, `${script.length}-${Object.keys(limits).join('-')}.cjs`);
  writeFileSync(worker, `const { parentPort, workerData } = require('node:worker_threads');\n${script}`);
  return runThread<number>(20, { worker, limits: { ...LIMITS, ...limits } }, ENDS);
}

test('gives what the thread gives', async () => {
  const script =
    "parentPort.postMessage({ kind: 'done', result: { ok: true, value: workerData + 1 } }); setInterval(() => 0, 1e6);";
  expect(await run(script)).toEqual({ ok: true, value: 21 });
});

test('a thread that ends or breaks without a word is told as broken', async () => {
  expect(await run('')).toMatchObject({ ok: false, error: { code: 'broken' } });
  expect(await run("throw new Error('x');")).toMatchObject({ ok: false, error: { code: 'broken' } });
});

test('a thread that takes too long, or is silent for too long, is ended', async () => {
  expect(await run('for (;;);', { time: 50 })).toMatchObject({ ok: false, error: { code: 'too-slow' } });
  expect(await run('for (;;);', { silence: 50 })).toMatchObject({ ok: false, error: { code: 'too-slow' } });
});

test('a thread that takes too much memory is ended', async () => {
  const script = 'const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length));';
  expect(await run(script)).toMatchObject({ ok: false, error: { code: 'too-large' } });
});
