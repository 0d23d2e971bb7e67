import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, wherever the person stands. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
