import { describe, expect, it } from 'vitest';
import { companionOf, foreignFormatOf, isForeignName } from '../../../../renderer/convert/foreign-file';
import { formatNamed, type FORMATS } from '../../../../shared/formats/formats';
import { FOREIGN_FILES } from '../../../support/foreign-files';

type Format = (typeof FORMATS)[number];

const named = (id: string): Format => {
  const format = formatNamed(id);
  if (!format) throw new Error(id);
  return format;
};

it('tells by its name alone what is named at start: an article may have the name of an outline', () => {
  for (const name of ['plan.mm', 'b.OPML', 'c.canvas', 'd.json', 'e.cyjs'])
    expect(isForeignName(name)).toBe(true);
  for (const name of ['a.txt', 'b.md', 'c.html', 'd.pdf', 'e.png', 'f'])
    expect(isForeignName(name)).toBe(false);
});

describe('a file that is dropped', () => {
  it.each(FOREIGN_FILES.filter(({ format }) => format !== 'indented'))(
    'of $format is told from articles',
    async ({ format, fileName, text }) => {
      expect((await foreignFormatOf(new File([text], fileName)))?.id).toBe(format);
    },
  );

  it.each([
    ['article.md', '# Title\n\nSome words, and more.\n\n- one point\n'],
    ['article.txt', 'A line\n  and an indented one.\n'],
    ['article.html', '<p>Words</p>'],
    ['article.pdf', '%PDF-1.7'],
    ['data.json', '{"a": 1}'],
    ['noending', 'words'],
  ])('%s is none of another tool', async (name, text) => {
    expect(await foreignFormatOf(new File([text], name))).toBeUndefined();
  });

  it('that cannot be read is judged by its name alone', async () => {
    const gone = new File(['x'], 'a.mm');
    Object.assign(gone, { slice: () => ({ text: () => Promise.reject(new Error('gone')) }) });
    expect((await foreignFormatOf(gone))?.id).toBe('freemind');
  });

  it('finds the one that belongs to it among those dropped with it', () => {
    const [marks, text, other] = ['a.b.ann', 'a.b.txt', 'a.txt'].map((name) => new File(['x'], name));
    if (!marks || !text || !other) throw new Error('no files');
    expect(companionOf(marks, named('brat'), [marks, other, text])).toBe(text);
    expect(companionOf(marks, named('brat'), [marks, other])).toBeUndefined();
    expect(companionOf(marks, named('argdown'), [marks, text])).toBeUndefined();
  });
});
