import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../../electron/import/read-foreign';
import { parseMap } from '../../../../shared/map/parse';
import { LIMITS } from '../../../../shared/map/schema';
import { FOREIGN_FILES, MARKED_TEXT } from '../../../support/foreign-files';
import { aifFile } from '../../../support/aif-file';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('another tool’s file', () => {
  it.each(FOREIGN_FILES.map((file) => [file.format, file] as const))(
    'of %s is recognised and becomes the text of a map',
    async (format, { fileName, text, nodes, links }) => {
      const read = await readForeign({ bytes: bytes(text), fileName });
      if (!read.ok) throw new Error(read.error.message);
      expect(read.value.format).toBe(format);
      const map = parseMap(read.value.content);
      expect(map.ok && [map.value.map.tables.nodes.size, map.value.map.tables.links.size]).toEqual([
        nodes,
        links,
      ]);
      expect(map.ok && map.value.map.tables.places.size).toBe(nodes);
    },
  );

  it('in another encoding is decoded, the one beside it too', async () => {
    const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
    const marks = FOREIGN_FILES.find(({ format }) => format === 'brat');
    const read = await readForeign({
      bytes: utf16(marks?.text ?? ''),
      fileName: 'marks.ann',
      companion: { bytes: utf16(MARKED_TEXT.text), fileName: MARKED_TEXT.fileName },
    });
    expect(read).toMatchObject({ ok: true, value: { report: { kept: { passages: 2 }, dropped: [] } } });
  });

  it('is read as what a person names it, by an id or by an ending', async () => {
    const text = 'A\n  B\n';
    for (const format of ['indented', 'txt'])
      expect(await readForeign({ bytes: bytes(text), fileName: 'x', format })).toMatchObject({
        ok: true,
        value: { format: 'indented', report: { kept: { nodes: 2 } } },
      });
    const sadface = FOREIGN_FILES.find(({ format }) => format === 'sadface')?.text ?? '';
    expect(await readForeign({ bytes: bytes(sadface), fileName: 'x', format: 'json' })).toMatchObject({
      ok: true,
      value: { format: 'sadface' },
    });
  });

  it.each([
    ['x.pdf', '%PDF', undefined, 'in no format that can be read as a map'],
    ['x.json', '{"a": 1}', undefined, 'in no format that can be read as a map'],
    ['x.json', '{"nodes": [\n{]}', undefined, 'line 2, column 2'],
    ['x.json', '', undefined, 'It is empty.'],
    ['x.json', aifFile([], []), 'dot', 'There is no format “dot” that can be read.'],
    ['x.json', '{}', '__proto__', 'There is no format “__proto__” that can be read.'],
    ['x.argdown', '// no more than this', undefined, 'Left out: comment'],
    ['x.argdown', '# A heading', undefined, 'It has no statements of its own'],
    ['x.json', aifFile(['7 L Ada : it rains'], []), undefined, 'L node of “Ada : it rains”'],
    ['x.canvas', '[A]: a', undefined, 'line 1, column 2'],
    ['x.mm', '<map><node>', undefined, 'line 1'],
    ['x.mm', '\u0000\u0001\u0002\u0000', undefined, 'x.mm'],
  ])('that is none is refused with a reason: %s %j as %s', async (fileName, text, format, words) => {
    const read = await readForeign({ bytes: bytes(text), fileName, format });
    expect(read.ok ? '' : `${read.error.message} ${read.error.hint}`).toContain(words);
  });

  it('is refused before it is decoded when it is larger than a map may be', async () => {
    const huge = { length: LIMITS.fileBytes + 1 } as Uint8Array;
    expect(await readForeign({ bytes: huge, fileName: 'x.mm' })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });
});
