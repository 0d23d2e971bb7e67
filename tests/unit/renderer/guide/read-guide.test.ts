import { describe, expect, it } from 'vitest';
import {
  findInGuide,
  headingId,
  linksIn,
  namedCommand,
  readGuide,
} from '../../../../renderer/guide/read-guide';

const FILES = {
  'README.md': '# Guide\n\nRead [second](b.md), then [first](a.md), and [second](b.md#more) again.',
  'a.md': '# First\n\nTake [Save](command:file.save) ([`Ctrl+S`](command:file.save)).',
  'b.md': '# Second\n\n![A ship](pictures/ship.webp)\n\n## More of it\n\n- one line\n- **bold** line',
  'stray.md': '# Stray',
};

describe('reading the guide', () => {
  const chapters = readGuide(FILES);

  it('has the chapters in the order of the contents, each once', () => {
    expect(chapters.map(({ file }) => file)).toEqual(['README.md', 'b.md', 'a.md']);
    expect(chapters.map(({ title }) => title)).toEqual(['Guide', 'Second', 'First']);
  });

  it('divides a chapter at its headings', () => {
    expect(chapters[1]?.sections.map(({ id, title }) => [id, title])).toEqual([
      ['', 'Second'],
      ['more-of-it', 'More of it'],
    ]);
  });

  it('finds sections by parts of words, titles first, and never by what a picture is called', () => {
    const found = (words: string): string[] =>
      findInGuide(chapters, words).map(({ section }) => section.title);
    expect(found('bold LINE')).toEqual(['More of it']);
    expect(found('böld')).toEqual(['More of it']);
    expect(found('first')).toEqual(['First', 'Guide']);
    expect(found('ship')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('knows a command by its link, and whether its keys are meant', () => {
    const links = linksIn(chapters[2]?.tokens ?? []);
    expect(links.map(namedCommand)).toEqual([
      { id: 'file.save', isKeys: false },
      { id: 'file.save', isKeys: true },
    ]);
    expect(namedCommand({ ...links[0]!, href: 'command:file.nothing' })).toBeUndefined();
    expect(namedCommand({ ...links[0]!, href: 'command:toString' })).toBeUndefined();
  });

  it('calls a heading as GitHub does', () => {
    expect(headingId('Object to the card, or to the step')).toBe('object-to-the-card-or-to-the-step');
  });

  it('says which file is missing', () => {
    expect(() => readGuide({ 'README.md': '# Guide\n\n[gone](gone.md)' })).toThrow(/gone\.md/);
  });
});
