import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../../../electron/import/run-import';
import { agreement, wordCounts, type Asked } from './corpora';
import { judged, pdfReference, type Fault } from './pdf-reference';

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
  const plain: number[] = [];
  const faults = new Map<Fault | 'unreadable', number>();
  const addFault = (fault: Fault | 'unreadable'): unknown => faults.set(fault, (faults.get(fault) ?? 0) + 1);
  let [silent, slow, untold] = [0, 0, 0];
  for (const name of names) {
    const reference = pdfReference(join(root, name));
    const wholeCounts = wordCounts(reference.whole);
    const words = [...wholeCounts.values()].reduce((sum, each) => sum + each, 0);
    if (words < LEAST_WORDS) continue;
    let told = 0;
    const started = performance.now();
    const read = await runImport(
      { fileName: name, bytes: readFileSync(join(root, name)) },
      { worker, progress: () => told++ },
    );
    const ms = performance.now() - started;
    const text = read.ok ? read.value.text : '';
    plain.push(agreement(wordCounts(text), wholeCounts).f1);
    const isReadable = reference.readable.trim() !== '';
    const { agreed, fault } = judged(text, reference);
    const { f1, recall, precision } = agreed;
    if (isReadable) scores.push(f1);
    else addFault('unreadable');
    if (fault) addFault(fault);
    const notes = read.ok ? read.value.notes : [read.error.message];
    const isSilent = isReadable && 1 - recall > MOST_LOST && notes.length === 0;
    if (isSilent) silent++;
    if (ms > SLOW) slow++;
    if (ms > SLOW && told === 0) untold++;
    if (verbose && (f1 < 0.99 || isSilent || ms > SLOW))
      console.log(
        `${name}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${words} words, ${Math.round(ms)} ms${fault ? `, ${fault}` : ''}${isSilent ? ', not told' : ''}${notes.length > 0 ? `: ${notes.join(' ')}` : ''}`,
      );
  }
  console.log(
    `${plain.length} files with text; words: F1 ${meanOf(plain).toFixed(3)} on the average, ${middleOf(plain).toFixed(3)} in the middle, of all that pdftotext has`,
  );
  const told = [...faults].map(([fault, count]) => `${count} ${fault}`).join(', ');
  console.log(
    `${scores.length} of them can be compared; words: F1 ${meanOf(scores).toFixed(3)} on the average, ${middleOf(scores).toFixed(3)} in the middle, without pages that pdftotext cannot read either, without heads and feet, and without its own faults (${told})`,
  );
  console.log(
    `${silent} lost more than a tenth untold; ${slow} took over 1 s, ${untold} of them without progress`,
  );
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0) / Math.max(1, figures.length);
}

function middleOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;
}
