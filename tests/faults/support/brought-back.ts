import { readFileSync } from 'node:fs';
import { createUnsavedWork } from '../../../electron/host/unsaved-work';
import type { ArgMap } from '../../../shared/map/arg-map';
import { parseMap } from '../../../shared/map/parse';

/**
 * The map as the person gets it back after their program was killed: with what it left unsaved, if it did.
 * @returns a sentence where something cannot be read
 */
export async function broughtBack(dataFolder: string, path: string): Promise<ArgMap | string> {
  const works = createUnsavedWork({ dataFolder, session: 'audit', shell: 'desktop' });
  const [newest] = await works.list();
  if (!newest) return mapInFile(path);
  const found = await works.find(newest.id);
  return found.ok ? found.value.recovered.map : found.error.message;
}

/** The map as its file holds it. */
export function mapInFile(path: string): ArgMap | string {
  const parsed = parseMap(readFileSync(path, 'utf8'));
  return parsed.ok ? parsed.value.map : parsed.error.message;
}
