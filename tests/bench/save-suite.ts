import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenMaps } from '../../electron/host/open-maps';
import { serializeMap } from '../../shared/map/serialize';
import { graphOf } from './graphs';
import { rowOf, type Row } from './rows';

const SIZE = 10_000;
const RUNS = 41;

/**
 * How long the host takes to save a large map durably, beside serialising it and one bare write of the same bytes that is forced to the
 * disk, ms. The two take turns on the same disk; their first runs do not count.
 */
export async function saveRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
  const map = graphOf('argument', SIZE);
  const maps = new OpenMaps();
  const opened = maps.add(map);
  const saves = {
    counterpoint: async () => {
      const saved = await maps.save(opened, join(folder, 'map.argmap'));
      if (!saved.ok) throw new Error(saved.error.message);
    },
    'bare-write': async () => {
      const file = await open(join(folder, 'bare'), 'w');
      await file.writeFile(serializeMap(map));
      await file.sync();
      await file.close();
    },
  };
  const times = new Map<string, number[]>();
  for (let run = 0; run <= RUNS; run++) {
    for (const [subject, save] of Object.entries(saves)) {
      const start = performance.now();
      await save();
      if (run > 0) times.set(subject, [...(times.get(subject) ?? []), performance.now() - start]);
    }
  }
  rmSync(folder, { recursive: true });
  return [...times].map(([subject, each]) =>
    rowOf({ suite: 'save', size: SIZE, subject, metric: 'save', unit: 'ms' }, each),
  );
}
