import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../../../electron/import/run-import';
import { agreement, wordCounts, type Asked } from './corpora';

const LARGEST = 4 * 1024 * 1024; // bytes
const LEAST_WORDS = 20; // of pdftotext; less is a drawing or a form without content
const MOST_LOST = 0.1; // of the words; more must be told
const SLOW = 1000; // ms

/** Compares the words of PDF files with those that poppler's pdftotext finds. */
export async function scorePdfs(folder: string, { only, verbose }: Asked): Promise<void> {
  const root = join(folder, 'pdfs');
  const worker = join(import.meta.dirname, 'import/import-worker.cjs');
  const names = readdirSync(root)
    .filter((name) => name.endsWith('.pdf') && name.includes(only))
    .filter((name) => statSync(join(root, name)).size < LARGEST);
  const scores: number[] = [];
  let [silent, slow, untold] = [0, 0, 0];
  for (const name of names) {
    const right = wordCounts(joined(pdfToText(join(root, name))));
    const words = [...right.values()].reduce((sum, each) => sum + each, 0);
    if (words < LEAST_WORDS) continue;
    let told = 0;
    const started = performance.now();
    const read = await runImport(
      { fileName: name, bytes: readFileSync(join(root, name)) },
      { worker, progress: () => told++ },
    );
    const ms = performance.now() - started;
    const { f1, recall, precision } = agreement(wordCounts(read.ok ? read.value.text : ''), right);
    scores.push(f1);
    const notes = read.ok ? read.value.notes : [read.error.message];
    const isSilent = 1 - recall > MOST_LOST && notes.length === 0;
    if (isSilent) silent++;
    if (ms > SLOW) slow++;
    if (ms > SLOW && told === 0) untold++;
    if (verbose && (f1 < 0.97 || isSilent || ms > SLOW))
      console.log(
        `${name}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${words} words, ${Math.round(ms)} ms${isSilent ? ', not told' : ''}${notes.length > 0 ? `: ${notes.join(' ')}` : ''}`,
      );
  }
  scores.sort((a, b) => a - b);
  const mean = scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length);
  console.log(
    `${scores.length} files with text; words: F1 ${mean.toFixed(3)} on the average, ${(scores[scores.length >> 1] ?? 0).toFixed(3)} in the middle; ${silent} lost more than a tenth untold; ${slow} took over 1 s, ${untold} of them without progress`,
  );
}

function pdfToText(path: string): string {
  try {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  } catch {
    return '';
  }
}

/** Words that are cut at the end of a line are whole again, as a reader means them. */
function joined(text: string): string {
  return text.replace(/(?<=\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '');
}
