import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { contentHash } from '../../../../electron/files/content-hash';
import { MapLocks } from '../../../../electron/host/map-locks';
import { OpenMaps } from '../../../../electron/host/open-maps';
import { parseMap } from '../../../../shared/map/parse';
import { say, type Order } from './words';

/** Opens a map for editing, and saves it again and again. */
export async function hold({ path }: Order & { kind: 'hold' }): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  // A heart that never rests: kills fall into its beats, too.
  const locks = new MapLocks(
    () => new Date().toISOString(),
    (beat) => {
      const timer = setInterval(() => void beat(), 1);
      return () => clearInterval(timer);
    },
  );
  const maps = new OpenMaps([locks], undefined, { mayWrite: locks.mayWrite });
  const open = maps.add(parsed.value.map, { path, diskHash: contentHash(text) });
  await locks.enter(open);
  say({ kind: 'held', mine: locks.isOurs(open) });
  for (;;) {
    await maps.save(open, path);
    await setTimeout(2);
  }
}
