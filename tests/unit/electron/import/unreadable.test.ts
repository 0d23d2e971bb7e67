import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/import/read-source';
import { unreadableIn, unreadableNote } from '../../../../electron/import/unreadable';

describe('signs that cannot be read', () => {
  it('are counted, and told when they are more than a bullet or two', () => {
    const { count, share } = unreadableIn('a\ue001b\u0003 \ufffd\n\tc\u0007');
    expect([count, share]).toEqual([4, 4 / 7]);
    expect(unreadableNote(count)).toHaveLength(1);
    expect(unreadableNote(2)).toEqual([]);
  });

  it('make an article that is mostly of them refused in words', async () => {
    const page = `<html><body><p>${'\ue001\ue002 word '.repeat(40)}</p></body></html>`;
    const read = await readSource(Buffer.from(page), { fileName: 'a.html', progress: () => undefined });
    expect(!read.ok && read.error).toMatchObject({ code: 'unreadable' });
  });
});
