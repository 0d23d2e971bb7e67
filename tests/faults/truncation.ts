import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapBytes } from '../../electron/files/parse-map-bytes';
import { readWholeFile } from '../../electron/files/read-file';
import { LIMITS } from '../../shared/map/schema';
import { Tally, type Scenario } from './scenario';
import { templateOf } from './support/template';

const POINTS = 1000;

/** A map file that ends early, or whose rest is zeros, as a copy or a power cut leaves it. */
export const truncation: Scenario = {
  name: 'truncation',
  target: '0 adopted',
  run: async (run) => {
    const whole = Buffer.from(templateOf(60_000));
    const path = join(run.folder, 'map.argmap');
    const tally = new Tally();
    const points = run.scaled(POINTS);
    // The last byte is a line end: a file without it is whole.
    const last = whole.length - 2;
    for (let i = 0; i < points; i++) {
      const at = Math.round((i * last) / (points - 1));
      const cut = whole.subarray(0, at);
      for (const [kind, bytes] of [
        ['cut', cut],
        ['filled with zeros', Buffer.concat([cut, Buffer.alloc(whole.length - at)])],
      ] as const) {
        writeFileSync(path, bytes);
        const read = await readWholeFile(path, LIMITS.fileBytes);
        const map = read.ok ? parseMapBytes(read.value, 'map.argmap') : read;
        const said = map.ok || (map.error.message.length > 20 && map.error.hint);
        tally.count(map.ok || !said ? `${kind} at ${at}: ${map.ok ? 'adopted' : 'no words'}` : undefined);
      }
      run.progress(i, points);
    }
    return tally.outcome();
  },
};
