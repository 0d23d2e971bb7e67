import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result';
import { readEditorial, type Editorial } from './read-editorials';
import { readEssays, type Essay } from './read-essays';
import { readMicrotext, type Microtext } from './read-microtext';

/** What was found in a folder: microtexts, essays, or editorials. */
export type Corpus =
  | { readonly kind: 'microtexts'; readonly texts: readonly Microtext[] }
  | { readonly kind: 'essays'; readonly texts: readonly Essay[] }
  | { readonly kind: 'editorials'; readonly texts: readonly Editorial[] };

/**
 * Reads the corpus of a folder, whichever of them it is, from the files whose name or path below the folder matches `pattern`
 * (`*`, `**` and `?` as in a shell; `{a,b}` for either).
 * @param editorials whether the `.json` files are meant: many other things are
 */
export function findCorpus(
  folder: string,
  { pattern, editorials }: { pattern: string | undefined; editorials: boolean },
): Result<Corpus> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return fail(
      'no-folder',
      `There is no folder “${folder}”.`,
      'Name the folder that holds the corpus with --corpus.',
    );
  const wanted = pattern === undefined ? undefined : globPattern(pattern);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !wanted || wanted.test(basename(path)) || wanted.test(relative(folder, path)))
    .sort();
  if (editorials) {
    const texts = files.filter((path) => path.endsWith('.json')).flatMap(editorialOf);
    return texts.length > 0 ? ok({ kind: 'editorials', texts }) : noCorpus(folder, pattern);
  }
  const microtexts = files.filter((path) => path.endsWith('.xml')).flatMap(microtextOf);
  if (microtexts.length > 0) return ok({ kind: 'microtexts', texts: microtexts });
  const essays = essaysOf(files);
  if (essays.length > 0) return ok({ kind: 'essays', texts: essays });
  return noCorpus(folder, pattern);
}

function noCorpus(folder: string, pattern: string | undefined): Result<never> {
  return fail(
    'no-folder',
    `No file of a corpus was found in “${folder}”${pattern === undefined ? '' : ` that matches “${pattern}”`}.`,
    'It reads arg-microtexts (.xml), essays in CoNLL form (Essay_Level/NAME.dat beside Paragraph_Level/NAME.dat) and, with --editorials, those of webis-de/COLING-20 (data-source/NAME/*.json).',
  );
}

function microtextOf(path: string): Microtext[] {
  const xml = readFileSync(path, 'utf8');
  return xml.includes('<arggraph') ? [readMicrotext(xml, basename(path, '.xml'))] : [];
}

function editorialOf(path: string): Editorial[] {
  const editorial = readEditorial(readFileSync(path, 'utf8'), basename(path, '.json'));
  return editorial ? [editorial] : [];
}

/** Each part of the essays is two files of one name; either one finds the other. */
function essaysOf(files: readonly string[]): Essay[] {
  const parts = new Set(
    files.filter((path) => path.endsWith('.dat')).map((path) => join(dirname(dirname(path)), basename(path))),
  );
  return [...parts].flatMap((part) => {
    const [essay, paragraph] = ['Essay_Level', 'Paragraph_Level'].map((level) =>
      join(dirname(part), level, basename(part)),
    );
    if (!essay || !paragraph || !existsSync(essay) || !existsSync(paragraph)) return [];
    return readEssays(readFileSync(essay, 'utf8'), readFileSync(paragraph, 'utf8'), basename(part, '.dat'));
  });
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/?|[*?{},]|[.+^$()|[\]\\]/g, (sign) => {
    if (sign.startsWith('**')) return '.*';
    return { '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' }[sign] ?? `\\${sign}`;
  });
  return new RegExp(`^${source}$`);
}
