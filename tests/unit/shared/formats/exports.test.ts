import { expect, it } from 'vitest';
import { EXPORTS, exportByName, exportNamed } from '../../../../shared/formats/exports';
import { FORMATS } from '../../../../shared/formats/formats';

it('offers pictures, documents and every format that is written, each under one name', () => {
  const ids = EXPORTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['svg', 'png', 'pdf', 'report', 'docx', 'html']));
  for (const { id, writes = false } of FORMATS) expect(ids.includes(id)).toBe(writes);
  for (const kind of EXPORTS) expect(exportNamed(kind.id)).toBe(kind);
});

it('finds the way out by the longest ending of a name', () => {
  const asked = ['a.pdf', 'a.report.pdf', 'A.SVG', 'a.json', 'a.gv', 'a.markdown', 'a.aml', 'pdf', ''];
  expect(asked.map((name) => exportByName(name)?.id)).toEqual([
    ...['pdf', 'report', 'svg', 'aif', 'dot', 'markdown'],
    ...[undefined, undefined, undefined],
  ]);
});
