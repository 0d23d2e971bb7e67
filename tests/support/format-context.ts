import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatReader, ReadContext, Reading } from '../../shared/formats/format';
import { seededIds } from './ids';

/** Files of other tools that nobody of this project wrote; they lie beside the repository, where there are any. */
export const SAMPLES = join(import.meta.dirname, '../../../shared/samples');

/** What a reader is given, the same each time. */
export function readContext(seed = 1): ReadContext {
  return { newId: seededIds(seed), now: '2026-02-06T12:00:00Z', title: 'A map' };
}

/** Reads what must be readable. */
export function mustRead(reader: FormatReader, text: string, seed = 1): Reading {
  const result = reader(text, readContext(seed));
  if (!result.ok) throw new Error(`${result.error.message}\n${text}`);
  return result.value;
}

/** The text of a sample, by its path in the samples' folder. */
export function sampleText(path: string): string {
  return readFileSync(join(SAMPLES, path), 'utf8');
}
