import { expect, it } from 'vitest';
import {
  FORMATS,
  formatCalled,
  formatNamed,
  formatsByName,
  recogniseFormat,
} from '../../../../shared/formats/formats';
import { FOREIGN_FILES } from '../../../support/foreign-files';

it('has a name of its own for each, which is no ending of another’s files', () => {
  const ids = FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, extensions, reads, writes } of FORMATS) {
    expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(reads ?? writes).toBe(true);
    for (const extension of extensions) expect(extension).toMatch(/^(?:\.[a-z]+)+$/);
    for (const other of formatsByName(`.${id}`)) expect(formatsByName(`.${id}`)[0]?.id ?? other.id).toBe(id);
  }
});

it('recognises a file of each among those with the same ending', () => {
  for (const { format, fileName, text } of FOREIGN_FILES) {
    expect(recogniseFormat(text, fileName)?.id).toBe(format);
    expect(recogniseFormat(text, fileName.toUpperCase())?.id).toBe(format);
    expect(recogniseFormat(text, 'a.pdf')).toBeUndefined();
  }
});

it('takes an article for no map where it must be sure', () => {
  expect(recogniseFormat('# Title\n\nSome words, and more.\n', 'a.md', 2)).toBeUndefined();
  expect(recogniseFormat('A line\n  an indented one\n', 'a.txt', 2)).toBeUndefined();
  expect(recogniseFormat('A line\n  an indented one\n', 'a.txt')?.id).toBe('indented');
});

it('knows a format by its id, and by its ending with what the text shows', () => {
  const textOf = (id: string): string => FOREIGN_FILES.find(({ format }) => format === id)?.text ?? '';
  expect(formatCalled('graphml', textOf('argunet'))?.id).toBe('graphml');
  for (const id of ['aif', 'xaif', 'sadface']) expect(formatCalled('json', textOf(id))?.id).toBe(id);
  expect(formatCalled('json', 'no JSON')?.id).toBe('aif');
  expect(formatCalled('md', 'words')?.id).toBe('markdown');
  for (const name of ['', '.json', 'a.json', 'toString', 'nothing'])
    expect(formatCalled(name, '')).toBeUndefined();
  expect(formatNamed('json')).toBeUndefined();
});

it('says of BRAT alone that its text lies beside it', () => {
  expect(FORMATS.filter(({ companion }) => companion).map(({ id, companion }) => [id, companion])).toEqual([
    ['brat', '.txt'],
  ]);
});
