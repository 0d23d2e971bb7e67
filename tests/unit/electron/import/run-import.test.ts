import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport, runReadForeign } from '../../../../electron/import/run-import';
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

  it('reads on where pdf.js lets an error in a damaged table of objects go unheard, and tells that pages may be missing', async () => {
    const page = [{ text: 'The tide turned.', x: 50, y: 200 }];
    const whole = Buffer.from(makePdf([page, page, page])).toString('latin1');
    const [second = ''] = whole.match(/\n\d+ 0 obj(?=\n<< \/Type \/Page )/g)?.slice(1) ?? [];
    const lines = whole.replace(second, second.replace(' ', '£')).split('\n');
    // Two entries on one line: all behind them are shifted.
    const at = lines.indexOf('xref') + 6;
    lines.splice(at, 2, `${lines[at] ?? ''}8${lines[at + 1] ?? ''}`);
    const bytes = Buffer.from(lines.join('\n'), 'latin1');
    const result = await runImport({ fileName: 'a.pdf', bytes }, { worker: IMPORT_WORKER });
    expect(result).toMatchObject({ ok: true, value: { text: 'The tide turned.' } });
    const notes = result.ok ? result.value.notes : [];
    expect(notes).toContain('The last page that was found is damaged: there may have been more behind it.');
  });

  it('fails in words that name the file', async () => {
    const result = await runImport(job, { worker: join(tmpdir(), 'there-is-no-such-thread.cjs') });
    expect(result).toMatchObject({ ok: false, error: { code: 'broken-file' } });
    expect(result.ok ? '' : result.error.message).toContain('“a.txt”');
  });
});

describe('reading another tool’s map in a thread of its own', () => {
  const map = { fileName: 'a.argdown', bytes: Buffer.from('[A]: x\n  + [B]: y\n') };

  it('gives a map and what was kept', async () => {
    expect(await runReadForeign(map, { worker: IMPORT_WORKER })).toMatchObject({
      ok: true,
      value: { format: 'argdown', report: { kept: { nodes: 2, links: 1 } } },
    });
  });

  it('hands over the format that was named and the file beside it', async () => {
    const companion = { fileName: 'a.txt', bytes: Buffer.from('It rains.') };
    const bytes = Buffer.from('T1\tClaim 0 8\tIt rains\n');
    const read = await runReadForeign(
      { fileName: 'a.dat', bytes, format: 'brat', companion },
      { worker: IMPORT_WORKER },
    );
    expect(read).toMatchObject({ ok: true, value: { report: { kept: { passages: 1 } } } });
  });

  it('can be stopped, and ends when it takes too long, in words that name the file', async () => {
    const stopped = await runReadForeign(map, { worker: IMPORT_WORKER, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const slow = await runReadForeign(map, { worker: IMPORT_WORKER, limits: { time: 1 } });
    expect(slow).toMatchObject({ ok: false, error: { code: 'too-slow' } });
    expect(slow.ok ? '' : slow.error.message).toContain('“a.argdown”');
    expect(slow.ok ? '' : slow.error.hint).toContain('export it anew');
  });

  it('that is damaged says what the reader says', async () => {
    const read = await runReadForeign(
      { fileName: 'a.opml', bytes: Buffer.from('<opml><body>') },
      { worker: IMPORT_WORKER },
    );
    expect(read.ok ? '' : read.error.message).toMatch(/line 1/);
  });
});
