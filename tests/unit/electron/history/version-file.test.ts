import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../electron/files/content-hash';
import { decodeContent, decodeHead, encodeVersion } from '../../../../electron/history/version-file';

const CONTENT = `{"format":"counterpoint-map","text":"${'words · سلام '.repeat(500)}"}\n`;
const HEAD = {
  sequence: 7,
  taken: '2026-02-06T12:00:00Z',
  reason: 'saved',
  title: 'A map\nof two lines',
  bytes: Buffer.byteLength(CONTENT),
} as const;

describe('the file of a version', () => {
  it('gives its content back, packed smaller, and says what it is in its first line', async () => {
    const bytes = await encodeVersion(HEAD, CONTENT);
    expect(bytes.length).toBeLessThan(CONTENT.length / 4);
    expect(decodeHead(bytes)).toEqual(HEAD);
    expect(await decodeContent(bytes, contentHash(CONTENT))).toEqual({ ok: true, value: CONTENT });
  });

  it('is never read as something else, wherever one bit of it is wrong or its end is missing', async () => {
    const bytes = await encodeVersion(HEAD, CONTENT);
    const hash = contentHash(CONTENT);
    const start = bytes.indexOf(10) + 1;
    for (let at = start; at < bytes.length; at++) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const read = await decodeContent(flipped, hash);
      expect(read.ok ? read.value === CONTENT : read.error.code === 'damaged-version').toBe(true);
      expect((await decodeContent(bytes.subarray(0, at), hash)).ok).toBe(false);
    }
  });

  it('has no head when its first line is damaged', () => {
    expect(decodeHead(Buffer.from('{"sequence":7\nrest'))).toBeUndefined();
    expect(decodeHead(Buffer.from('no line'))).toBeUndefined();
    expect(decodeHead(new Uint8Array())).toBeUndefined();
  });

  it('cuts titles that would not fit into its first line', async () => {
    const bytes = await encodeVersion({ ...HEAD, title: '😀'.repeat(100_000) }, CONTENT);
    expect(decodeHead(bytes)?.title).toHaveLength(500);
  });
});
