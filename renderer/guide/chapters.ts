import type { Language } from '../../shared/words/languages';
import { readGuide, type Chapter } from './read-guide';

const TEXTS = import.meta.glob<string>('./chapters/**/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('./chapters/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const guides = new Map<Language, Promise<readonly Chapter[]>>();

/** The guide in a language, as it lies in `chapters/` (English) and its folders: the same promise each time. */
export function guideIn(language: Language): Promise<readonly Chapter[]> {
  const known = guides.get(language) ?? readTexts(language === 'en' ? '' : `${language}/`);
  guides.set(language, known);
  return known;
}

async function readTexts(folder: string): Promise<readonly Chapter[]> {
  const names = Object.keys(TEXTS)
    .map((path) => path.slice('./chapters/'.length))
    .filter((path) => path.slice(0, path.lastIndexOf('/') + 1) === folder);
  const texts = names.map(async (path) => [path.slice(folder.length), await TEXTS[`./chapters/${path}`]?.()]);
  return readGuide(Object.fromEntries(await Promise.all(texts)) as Record<string, string>);
}

/**
 * Where the page finds a picture of the guide.
 * @param name as chapters name it: `pictures/matrix.webp`, or from a folder of a language `../pictures/matrix.webp`
 */
export function pictureAddress(name: string): string | undefined {
  return PICTURES[`./chapters/${name.replace('../', '')}`];
}
