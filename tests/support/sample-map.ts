import { readFileSync } from 'node:fs';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';

/** One of the maps that the start screen offers. */
export function sampleMap(name: 'combined' | 'crossroads' | 'endgame' | 'talks'): ArgMap {
  const text = readFileSync(new URL(`../../shared/samples/${name}.argmap`, import.meta.url), 'utf8');
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}
