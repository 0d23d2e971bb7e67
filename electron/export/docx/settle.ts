import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DATES = /(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g;
/** Names that the library draws at random for addresses outside, and numbers of bookmarks that go on from one document to the next. */
const NAMES = /(\b(?:r:i|I)d="|<w:bookmark(?:Start|End)\b[^<>]*? w:id=")(rId[A-Za-z0-9_-]{10,}|\d+)(?=")/g;
const DOCUMENT = /^word\/(?:_rels\/)?document\.xml/;
/** The first moment that a ZIP file can name: the same document at another time is the same file. */
const NO_TIME = new Date(1980, 0, 1);

/** Takes out of a Word document what depends on chance, on the clock and on what was written before. @param created its date, in UTC */
export function settle(bytes: Uint8Array, created: string): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (old: string): string => {
    const known = names.get(old) ?? `${old.startsWith('rId') ? 'rIdLink' : ''}${names.size + 1}`;
    names.set(old, known);
    return known;
  };
  const settled = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (name === 'docProps/core.xml')
      return [name, strToU8(strFromU8(content).replace(DATES, `$1${created.slice(0, 19)}Z`))];
    if (!DOCUMENT.test(name)) return [name, content];
    const renamed = strFromU8(content).replace(
      NAMES,
      (_, before: string, old: string) => before + nameOf(old),
    );
    return [name, strToU8(renamed)];
  });
  return zipSync(Object.fromEntries(settled), { mtime: NO_TIME });
}
