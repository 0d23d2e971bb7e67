import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysIn } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { LANGUAGES, type Language } from '../../shared/words/languages';
import { speak, type Catalog } from '../../shared/words/words';
import { shortcutLabel } from '../../renderer/command/shortcuts';
import { linksIn, namedCommand, picturesIn, readGuide } from '../../renderer/guide/read-guide';
import { ROOT, filesIn } from './source-tree';

const FOLDER = 'renderer/guide/chapters';
const MOST_BYTES = 1_000_000; // of all pictures: everybody who clones or installs has them

const catalogOf = (language: Language): Catalog =>
  language === 'en'
    ? {}
    : (JSON.parse(readFileSync(join(ROOT, `shared/words/catalogs/${language}.json`), 'utf8')) as Catalog);
const folderOf = (language: Language): string => (language === 'en' ? FOLDER : `${FOLDER}/${language}`);

/** The names of the files in a folder itself. */
const namesIn = (folder: string, ending: string): string[] =>
  filesIn(folder, [ending])
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !name.includes('/'));

function guideIn(language: Language) {
  const folder = folderOf(language);
  const files = namesIn(folder, '.md');
  const chapters = readGuide(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')])),
  );
  const links = chapters.flatMap(({ file, tokens }) => linksIn(tokens).map((link) => ({ file, link })));
  return { files, chapters, links, pictures: chapters.flatMap(({ tokens }) => picturesIn(tokens)) };
}

const english = guideIn('en');

describe.each(LANGUAGES)('the user guide in %s', (language) => {
  const { files, chapters, links, pictures } = guideIn(language);
  beforeEach(() => speak(language, catalogOf(language)));
  afterEach(() => speak('en', {}));

  it('has each of its chapters in its contents, under the title that it has there', () => {
    expect(chapters.map(({ file }) => file).sort()).toEqual([...files].sort());
    const titles = new Map(chapters.map(({ file, title }) => [file, title]));
    const listed = linksIn(chapters[0]!.tokens).filter(({ href }) => href.endsWith('.md'));
    expect(listed.filter(({ href, text }) => titles.get(href) !== text)).toEqual([]);
  });

  it('has the same chapters, sections, commands and pictures as the English one', () => {
    const built = (guide: typeof english) =>
      guide.chapters.map(({ file, sections }) => ({
        file,
        sections: sections.length,
        commands: guide.links
          .filter(({ file: in_, link }) => in_ === file && link.href.startsWith('command:'))
          // Keys are named in English everywhere; the program shows those of this machine.
          .map(({ link }) => (namedCommand(link)?.isKeys ? `${link.text} ${link.href}` : link.href))
          .sort(),
      }));
    expect(built({ files, chapters, links, pictures })).toEqual(built(english));
    expect(pictures.map(({ href }) => href.replace('../', ''))).toEqual(
      english.pictures.map(({ href }) => href),
    );
  });

  it('names commands that are there, by the titles and keys that they have on the desktop', () => {
    const odd = links.flatMap(({ file, link }) => {
      if (!link.href.startsWith('command:')) return [];
      const named = namedCommand(link);
      if (!named) return [`${file}: there is no ${link.href}`];
      if (named.isKeys && language !== 'en') return [];
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
      .filter((place) => !sections.includes(decodeURIComponent(place)));
    expect(lost).toEqual([]);
  });

  it('says in words what is on each picture', () => {
    expect(pictures.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});

describe('the pictures of the user guide', () => {
  it('are those that are shown', () => {
    const shown = [...new Set(english.pictures.map(({ href }) => href))].sort();
    expect(namesIn(`${FOLDER}/pictures`, '').map((name) => `pictures/${name}`)).toEqual(shown);
  });

  it('are small', () => {
    const sizes = filesIn(`${FOLDER}/pictures`, ['.webp']).map(
      (path) => readFileSync(join(ROOT, path)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
