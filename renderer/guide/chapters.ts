import { readGuide } from './read-guide';

const TEXTS = import.meta.glob<string>('./chapters/*.md', { eager: true, query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('./chapters/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The guide, as it lies in `chapters/`. */
export const CHAPTERS = readGuide(
  Object.fromEntries(Object.entries(TEXTS).map(([path, text]) => [path.replace('./chapters/', ''), text])),
);

/**
 * Where the page finds a picture of the guide.
 * @param name as chapters name it: `pictures/matrix.webp`
 */
export function pictureAddress(name: string): string | undefined {
  return PICTURES[`./chapters/${name}`];
}
