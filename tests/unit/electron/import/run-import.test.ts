import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runImport } from '../../../../electron/import/run-import';
import { makePdf } from '../../../support/article-files/pdf';
import { IMPORT_WORKER } from '../../../support/import-worker';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does something else than it should. */
function badWorker(source: string): string {
  const path = join(folder, `${Math.random()}.cjs`);
  writeFileSync(path, source);
  return path;
}

const job = { fileName: 'a.txt', bytes: Buffer.from('Tides turn.') };

describe('reading a file in a thread of its own', () => {
  it('gives its text', async () => {
    expect(await runImport(job, { worker: IMPORT_WORKER })).toMatchObject({
      ok: true,
      value: { text: 'Tides turn.', format: 'text' },
    });
  });

  it('reads a PDF without fonts, and tells of its pages', async () => {
    const steps: string[] = [];
    const bytes = makePdf([
      [{ text: 'First page.', x: 50, y: 200 }],
      [{ text: 'Second page.', x: 50, y: 200 }],
    ]);
    const result = await runImport(
      { fileName: 'a.pdf', bytes },
      { worker: IMPORT_WORKER, progress: (done, total) => steps.push(`${done}/${total}`) },
    );
    expect(result).toMatchObject({ ok: true, value: { text: 'First page.\n\nSecond page.' } });
    expect(steps).toEqual(['1/2', '2/2']);
  });

  it('is stopped when it is no longer wanted', async () => {
    const stop = new AbortController();
    const worker = badWorker('for (;;);');
    const reading = runImport(job, { worker, signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await runImport(job, { worker, signal: stop.signal })).toMatchObject({
      error: { code: 'cancelled' },
    });
  });

  it.each([
    ['takes too long', 'for (;;);', 'too-slow'],
    ['takes too much memory', 'const a = []; for (;;) a.push(new Array(10000).fill({}));', 'too-large'],
    ['throws', 'throw new Error("x");', 'broken-file'],
    ['ends without a word', '', 'broken-file'],
    ['ends the process, as it thinks', 'process.exit(0);', 'broken-file'],
  ])('fails in words when it %s', async (_, source, code) => {
    const limits = { time: 4000, heap: 64 };
    expect(await runImport(job, { worker: badWorker(source), limits })).toMatchObject({
      ok: false,
      error: { code, hint: expect.any(String) as string },
    });
  });

  it('fails in words when the thread cannot be started', async () => {
    expect(await runImport(job, { worker: join(folder, 'missing.cjs') })).toMatchObject({
      ok: false,
      error: { code: 'broken-file' },
    });
  });
});
