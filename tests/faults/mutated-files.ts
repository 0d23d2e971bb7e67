import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapBytes, salvageMapBytes } from '../../electron/files/parse-map-bytes';
import { readWholeFile } from '../../electron/files/read-file';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { LIMITS } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { seededIds, seededRandom } from '../support/ids';
import { mutateMap } from '../support/mutate-map';
import { Tally, type Scenario } from './scenario';
import { templateOf } from './support/template';

const FILES = 10_000;
const LONGEST = 2000; // ms
const now = (): string => '2026-02-06T12:00:00Z';

/** Map files that somebody, or something, has broken: each is opened, and what can be read of it is read. */
export const mutatedFiles: Scenario = {
  name: 'mutated-files',
  target: '0 crashes, 0 hangs over 2 s, original untouched',
  run: (run) => {
    const tally = new Tally();
    const everyField = readFileSync(join(process.cwd(), 'tests/fixtures/maps/v2/every-field.argmap'));
    const templates = [Buffer.from(templateOf(30_000)), everyField];
    const path = join(run.folder, 'map.argmap');
    const count = run.scaled(FILES);
    let [whole, salvaged, slowest] = [0, 0, 0];
    return (async () => {
      for (let seed = 0; seed < count; seed++) {
        const bytes = mutateMap(templates[seed % templates.length] ?? everyField, seededRandom(seed));
        writeFileSync(path, bytes);
        const started = performance.now();
        const became = await open(path, seed).catch((error: unknown) => `crashed: ${String(error)}`);
        const took = performance.now() - started;
        slowest = Math.max(slowest, took);
        if (became === 'whole') whole++;
        else if (became === 'salvaged') salvaged++;
        const wrong = ['whole', 'salvaged', 'refused'].includes(became) ? undefined : became;
        const slow = took > LONGEST ? `took ${Math.round(took)} ms` : undefined;
        const touched = readFileSync(path).equals(bytes) ? undefined : 'the original was changed';
        const problem = wrong ?? slow ?? touched;
        tally.count(problem && `seed ${seed}: ${problem}`);
        run.progress(seed, count);
      }
      return tally.outcome({
        note: `${whole} opened whole, ${salvaged} as far as they can be read, ${count - whole - salvaged} refused in words; slowest ${Math.round(slowest)} ms`,
      });
    })();
  },
};

/** What becomes of a file, or what is wrong with that. */
async function open(path: string, seed: number): Promise<string> {
  const bytes = await readWholeFile(path, LIMITS.fileBytes);
  if (!bytes.ok) return bytes.error.message.length > 20 ? 'refused' : 'no words';
  const opened = parseMapBytes(bytes.value, 'map.argmap');
  if (opened.ok)
    return checkMap(opened.value.map).length === 0 ? 'whole' : 'opened, and does not hold together';
  if (opened.error.message.length < 20) return 'no words';
  const salvaged = salvageMapBytes(bytes.value, 'map.argmap', { newId: seededIds(seed), now });
  if (!salvaged.ok) return salvaged.error.message.length > 20 ? 'refused' : 'no words';
  if (checkMap(salvaged.value.map).length > 0) return 'salvaged, and does not hold together';
  return parseMap(serializeMap(salvaged.value.map)).ok ? 'salvaged' : 'salvaged, and cannot be saved';
}
