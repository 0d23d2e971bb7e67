import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { folderWith } from './corpora';
import { scorePdfs } from './score-pdfs';
import { scorePhrases } from './score-phrases';
import { scoreReaderPages } from './score-reader-pages';

const HELP = `Reads articles that others have judged, and compares.

  npm run -s evaluate:articles -- DIR [--only TEXT] [--verbose]

DIR is a copy of one of these repositories:
  adbar/trafilatura    pages with phrases that belong to the article and others that do not; Mozilla's Readability on the same pages beside it
  mozilla/readability  pages with the article, title, byline and date that its authors expect
  mozilla/pdf.js       PDF files, compared with what pdftotext (poppler) finds in them; those under 4 MiB that have text

--only takes the files whose names contain TEXT; --verbose lists each disagreement.`;

/**
 * @param from where the person stands
 * @returns the exit code
 */
export async function evaluate(args: readonly string[], from: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const asked = { only: values.only ?? '', verbose: values.verbose ?? false };
  const root = resolve(from, folder);
  const [phrases, pages, pdfs] = ['evaldata.json', 'test-pages', 'pdfs'].map((name) =>
    folderWith(root, name),
  );
  if (phrases !== undefined) await scorePhrases(phrases, asked);
  else if (pages !== undefined) await scoreReaderPages(pages, asked);
  else if (pdfs !== undefined) await scorePdfs(pdfs, asked);
  else {
    console.error(`${folder} is a copy of none of these repositories. --help names them.`);
    return 2;
  }
  return 0;
}
