import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Small files that were read wrongly once lie beside the repository; where they are missing, the tests that read them skip themselves. */
const FOLDER = join(import.meta.dirname, '../../../shared/cases');

/** Whether the files are there. */
export const HAS_CASES = existsSync(FOLDER);

/** The text of one. */
export function caseText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
