import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real files of other tools lie beside the repository, or where `SAMPLES` says; where they are missing, the tests that read them skip themselves. */
const FOLDER = process.env['SAMPLES'] ?? join(import.meta.dirname, '../../../shared/samples');

/** Whether a sample is there. */
export function hasSample(name: string): boolean {
  return existsSync(join(FOLDER, name));
}

/** The text of a sample. */
export function sampleText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The names of the samples in a folder, sorted. */
export function sampleNames(folder: string): string[] {
  return readdirSync(join(FOLDER, folder)).sort();
}
