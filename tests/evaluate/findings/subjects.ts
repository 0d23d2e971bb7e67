import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatsByName, recogniseFormat } from '../../../shared/formats/formats';
import { READERS } from '../../../shared/formats/readers';
import type { ArgMap } from '../../../shared/map/arg-map';
import { parseMap } from '../../../shared/map/parse';
import { mustRead } from '../../support/format-context';
import { goldMap } from './gold-map';

/** A map whose findings are judged, by the name that the table of judgements has for it. */
export interface Subject {
  readonly name: string;
  readonly map: ArgMap;
}

/** How many microtexts make maps: every third, in the order of their names. */
const GOLD = { count: 30, every: 3 } as const;

/** The maps that the start screen offers. */
export function ownSamples(root: string): Subject[] {
  const folder = join(root, 'shared/samples');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const parsed = parseMap(readFileSync(join(folder, file), 'utf8'));
      return parsed.ok ? [{ name: basename(file, '.argmap'), map: parsed.value.map }] : [];
    });
}

/** What can be read of a folder with files of other tools, however deep; nothing where there is none. */
export async function foreignMaps(folder: string): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const name of filesIn(folder).filter((file) => formatsByName(file).length > 0)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const reader = await READERS[recogniseFormat(text, name)?.id ?? '']?.();
    if (reader) found.push({ name, map: mustRead(reader, text, 1).map });
  }
  return found;
}

/** Maps of the gold graphs of arg-microtexts, which lie anywhere below the folder; the German ones are left out. */
export function goldMaps(folder: string): Subject[] {
  const files = filesIn(folder).filter((file) => /micro_\w+\.xml$/.test(file) && !/(?:^|\/)de\//.test(file));
  return files
    .filter((_file, index) => index % GOLD.every === 0)
    .slice(0, GOLD.count)
    .map((file) => {
      const name = basename(file, '.xml');
      return { name, map: goldMap(readFileSync(join(folder, file), 'utf8'), name) };
    });
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
}
