import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/import/read-source';
import { makeDocx, paragraph } from '../../../support/article-files/docx';

/** A file of the old container of Office: its head, and a directory with streams of these names. */
function compound(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * (streams.length + 4));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...streams].entries())
    bytes.write(name, 512 + 128 * index, 'utf16le');
  return bytes;
}

function archive(names: readonly string[], type?: string): Uint8Array {
  return zipSync({
    ...(type !== undefined && { mimetype: [strToU8(type), { level: 0 }] }),
    ...Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])),
  });
}

async function refusal(bytes: Uint8Array, fileName: string): Promise<{ code: string; said: string }> {
  const read = await readSource(bytes, { fileName, progress: () => undefined });
  if (read.ok) throw new Error('It was read.');
  return { code: read.error.code, said: `${read.error.message} ${read.error.hint ?? ''}` };
}

describe('files that are read in no form', () => {
  it.each(['a.docx', 'a.doc', 'a'])('are told to be locked with a password: %s', async (fileName) => {
    const { code, said } = await refusal(compound('EncryptionInfo', 'EncryptedPackage'), fileName);
    expect(code).toBe('locked');
    expect(said).toMatch(/password.*Word or LibreOffice.*\.docx without a password/);
  });

  it.each([
    ['a.doc', compound('WordDocument', '1Table'), /\(\.doc\).*Word or LibreOffice.*\.docx/],
    ['a.docx', compound('WordDocument'), /\(\.doc\).*\.docx/], // an ending that was changed by hand
    ['a.ppt', compound('PowerPoint Document'), /\(\.ppt\).*\.docx or PDF/],
    ['a.xls', compound('Workbook'), /\(\.xls\).*\.docx or PDF/],
    ['a.msg', compound('__properties_version1.0'), /\(\.msg\).*\.docx or PDF/],
    ['a.wps', compound('CONTENTS', 'MatOST'), /\(\.wps\).*\.docx or PDF/],
    ['a.docx', compound('Something'), /\.docx or PDF/],
    ['a.rtf', Buffer.from('{\\rtf1\\ansi Words.}'), /RTF.*\.docx or PDF/],
    ['a.doc', Buffer.from('{\\rtf1\\ansi Words.}'), /RTF.*\.docx or PDF/],
    ['a.txt', Buffer.from('{\\rtf1\\ansi Words.}'), /RTF.*\.docx or PDF/],
    [
      'a.odt',
      archive(['content.xml'], 'application/vnd.oasis.opendocument.text'),
      /OpenDocument.*\.docx or PDF/,
    ],
    ['a.docx', archive(['content.xml'], 'application/vnd.oasis.opendocument.text'), /OpenDocument/],
    ['a.pages', archive(['Index/Document.iwa']), /Pages.*\.docx or PDF/],
    ['a.docx', archive(['[Content_Types].xml', 'ppt/presentation.xml']), /PowerPoint.*\.docx or PDF/],
    ['a.xlsx', archive(['[Content_Types].xml', 'xl/workbook.xml']), /Excel.*\.docx or PDF/],
    ['a.wpd', Buffer.from('\u00ffWPC....', 'latin1'), /WordPerfect.*\.docx or PDF/],
    ['a.mobi', Buffer.from(`${'x'.repeat(60)}BOOKMOBI....`), /Kindle.*EPUB/],
    ['a.wps', Buffer.from('text'), /Works.*\.docx/],
    ['a.pages', Buffer.from('text'), /Pages.*\.docx/],
    ['a.azw', Buffer.from('text'), /Kindle.*EPUB/],
  ])('say what they are and what to do: %s', async (fileName, bytes, words) => {
    const { code, said } = await refusal(bytes, fileName);
    expect(code).toBe('unsupported-format');
    expect(said).toMatch(words);
  });

  it('are not those whose texts speak of them', async () => {
    const words = 'They wrote {\\rtf1 into WordDocument and EncryptedPackage.';
    const text = await readSource(Buffer.from(words), { fileName: 'a.txt', progress: () => undefined });
    expect(text).toMatchObject({ ok: true, value: { text: words } });
    const word = await readSource(makeDocx(paragraph('xl/workbook.xml')), {
      fileName: 'a',
      progress: () => undefined,
    });
    expect(word).toMatchObject({ ok: true, value: { text: 'xl/workbook.xml' } });
    const old = await refusal(
      Buffer.concat([compound('WordDocument'), Buffer.from('zEncryptedPackage', 'utf16le')]),
      'a.doc',
    );
    expect(old.code).toBe('unsupported-format');
  });
});
