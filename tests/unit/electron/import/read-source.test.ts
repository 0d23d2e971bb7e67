import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/import/read-source';
import { markdownToText } from '../../../../electron/import/markdown';

describe('an article from a file', () => {
  it.each([
    ['utf-8', Buffer.from('\ufeffTitle\r\nÜber', 'utf8')],
    ['utf-16le', Buffer.from('\ufeffTitle\r\nÜber', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffTitle\r\nÜber', 'utf16le').swap16()],
  ])('is text with LF ends and no mark, from %s', (encoding, bytes) => {
    const read = readSource(bytes, 'a.TXT');
    expect(read).toEqual({
      ok: true,
      value: { fileName: 'a.TXT', text: 'Title\nÜber', title: 'Title', encoding },
    });
  });

  it.each([
    ['a.pdf', Buffer.from('text'), 'unsupported-format'],
    ['a', Buffer.from('text'), 'unsupported-format'],
    ['a.txt', Buffer.from([0x41, 0, 0x42]), 'not-text'],
    ['a.txt', Buffer.from([0x41, 0xe4, 0x42]), 'unknown-encoding'],
    ['a.txt', Buffer.from(' \n'), 'empty-source'],
    ['a.md', Buffer.from('---\n'), 'empty-source'],
  ])('is refused with what to do: %s %s', (name, bytes, code) => {
    const read = readSource(bytes, name);
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read.ok ? '' : read.error.hint).toBeTruthy();
  });

  it('is called by its file when its first line is a paragraph', () => {
    const read = readSource(Buffer.from('word '.repeat(100)), 'my.talk.txt');
    expect(read).toMatchObject({ ok: true, value: { title: 'my.talk' } });
  });
});

describe('Markdown', () => {
  it('is read as what a reader sees of it', () => {
    const markdown =
      '# A *head*\n\n> q **b** [l](http://x) ![alt](y)\n\n3. a\n4. b\n\n| a | b |\n|--|--|\n| 1 | 2 |';
    expect(markdownToText(markdown)).toEqual({
      title: 'A head',
      text: 'A head\n\nq b l alt\n\n3. a\n4. b\n\na\tb\n1\t2',
    });
  });

  it('reads entities in text, and leaves them in code', () => {
    expect(markdownToText('a &amp; b `&lt;x&gt;`').text).toBe('a & b &lt;x&gt;');
  });

  it('takes the first heading with words as the title', () => {
    expect(markdownToText('#\n\n## Words\n\ntext').title).toBe('Words');
  });
});
