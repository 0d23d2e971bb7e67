import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysIn } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { shortcutLabel } from '../../renderer/command/shortcuts';
import { linksIn, namedCommand, picturesIn, readGuide } from '../../renderer/guide/read-guide';
import { ROOT, filesIn } from './source-tree';

const FOLDER = 'renderer/guide/chapters';
const MOST_BYTES = 1_000_000; // of all pictures: everybody who clones or installs has them

const namesIn = (folder: string, ending: string): string[] =>
  filesIn(folder, [ending]).map((path) => path.slice(FOLDER.length + 1));
const files = namesIn(FOLDER, '.md');
const chapters = readGuide(
  Object.fromEntries(files.map((name) => [name, readFileSync(join(ROOT, FOLDER, name), 'utf8')])),
);
const links = chapters.flatMap(({ file, tokens }) => linksIn(tokens).map((link) => ({ file, link })));
const pictures = chapters.flatMap(({ tokens }) => picturesIn(tokens));

describe('the user guide', () => {
  it('has each of its chapters in its contents, under the title that it has there', () => {
    expect(chapters.map(({ file }) => file).sort()).toEqual([...files].sort());
    const titles = new Map(chapters.map(({ file, title }) => [file, title]));
    const listed = linksIn(chapters[0]!.tokens).filter(({ href }) => href.endsWith('.md'));
    expect(listed.filter(({ href, text }) => titles.get(href) !== text)).toEqual([]);
  });

  it('names commands that are there, by the titles and keys that they have on the desktop', () => {
    const odd = links.flatMap(({ file, link }) => {
      if (!link.href.startsWith('command:')) return [];
      const named = namedCommand(link);
      if (!named) return [`${file}: there is no ${link.href}`];
      const command = commandOf(named.id);
      const [keys] = keysIn('desktop', command);
      const words = named.isKeys ? `\`${keys ? shortcutLabel(keys, 'linux') : 'no key'}\`` : command.title;
      return link.text === words ? [] : [`${file}: ${link.href} is ${words}, not ${link.text}`];
    });
    expect(odd).toEqual([]);
  });

  it('leads nowhere but to its own chapters and sections', () => {
    const sections = chapters.flatMap(({ file, sections: own }) =>
      own.map(({ id }) => (id === '' ? file : `${file}#${id}`)),
    );
    const lost = links
      .filter(({ link }) => !link.href.startsWith('command:'))
      .map(({ file, link }) => (link.href.startsWith('#') ? `${file}${link.href}` : link.href))
      .filter((place) => !sections.includes(place));
    expect(lost).toEqual([]);
  });

  it('shows each picture that it has, says in words what is on it, and has no other', () => {
    const shown = [...new Set(pictures.map(({ href }) => href))].sort();
    expect(namesIn(`${FOLDER}/pictures`, '')).toEqual(shown);
    expect(pictures.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('keeps its pictures small', () => {
    const sizes = filesIn(`${FOLDER}/pictures`, ['.webp']).map(
      (path) => readFileSync(join(ROOT, path)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
