import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/import/read-source';
import type { ReadSource } from '../../../../shared/host/contract';
import type { Result } from '../../../../shared/result';

function read(bytes: Uint8Array, fileName: string, encoding?: string): Promise<Result<ReadSource>> {
  return readSource(bytes, { fileName, encoding, progress: () => undefined });
}

describe('an article from a file', () => {
  it.each([
    ['utf-8', Buffer.from('\ufeffTitle\r\nÜber', 'utf8')],
    ['utf-16le', Buffer.from('\ufeffTitle\r\nÜber', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffTitle\r\nÜber', 'utf16le').swap16()],
  ])('is text with LF ends and no mark, from %s', async (encoding, bytes) => {
    expect(await read(bytes, 'a.TXT')).toMatchObject({
      ok: true,
      value: { fileName: 'a.TXT', format: 'text', text: 'Title\nÜber', title: 'Title', encoding },
    });
  });

  it.each([
    ['a.xls', Buffer.from('text'), 'unsupported-format'],
    ['a', Buffer.from('text'), 'unsupported-format'],
    ['a.pdf', Buffer.from('text'), 'broken-file'],
    ['a.docx', Buffer.from('text'), 'broken-file'],
    ['a.txt', Buffer.from([0x41, 0, 0x42]), 'not-text'],
    ['a.txt', Buffer.from(' \n'), 'empty-source'],
    ['a.md', Buffer.from('---\n'), 'empty-source'],
  ])('is refused with what to do: %s %s', async (name, bytes, code) => {
    const result = await read(bytes, name);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(result.ok ? '' : result.error.hint).toBeTruthy();
  });

  it('is called by its file when its first line is a paragraph', async () => {
    const result = await read(Buffer.from('word '.repeat(100)), 'my.talk.txt');
    expect(result).toMatchObject({ ok: true, value: { title: 'my.talk' } });
  });
});
