import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../../electron/import/run-import';
import { makePdf } from '../../../support/article-files/pdf';
import { IMPORT_WORKER } from '../../../support/import-worker';

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

  it('fails in words that name the file', async () => {
    const result = await runImport(job, { worker: join(tmpdir(), 'there-is-no-such-thread.cjs') });
    expect(result).toMatchObject({ ok: false, error: { code: 'broken-file' } });
    expect(result.ok ? '' : result.error.message).toContain('“a.txt”');
  });
});
