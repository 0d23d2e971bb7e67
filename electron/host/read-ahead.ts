import { stat } from 'node:fs/promises';
import type { Result } from '../../shared/result';
import { USUAL_LIMITS } from '../../shared/map/limits';
import { readMapFile, type MapReading } from '../files/map-reading';
import { resolveTarget } from '../files/resolve-target';

/** ms in which a window has asked for what was named at its start, or never will. */
const KEPT = 60_000;

const MAP_FILE = /\.argmap$/i;

/** The first of the maps that are named at start: it is read while its window starts. */
export class ReadAhead {
  private ahead:
    Promise<{ real: string; stamp: string; reading: Result<MapReading> } | undefined> | undefined;

  private path: string | undefined;

  /** Begins. What stands in the way is told to whoever opens the file. @param files all that was named, absolute */
  begin(files: readonly string[]): void {
    const first = files.find((file) => MAP_FILE.test(file));
    if (first === undefined) return;
    this.path = first;
    this.ahead = read(first).catch(() => undefined);
    setTimeout(() => (this.ahead = undefined), KEPT).unref();
  }

  /**
   * What is read of a file, once, if that still is as it was before it was read. Who opens another one does not wait for it.
   * @param path as it was named @param real its real path
   */
  async take(path: string, real: string): Promise<Result<MapReading> | undefined> {
    const ahead = path === this.path ? await this.ahead : undefined;
    if (ahead?.real !== real) return undefined;
    this.ahead = undefined;
    return (await stampOf(real).catch(() => '')) === ahead.stamp ? ahead.reading : undefined;
  }
}

async function read(path: string): Promise<{ real: string; stamp: string; reading: Result<MapReading> }> {
  const real = await resolveTarget(path);
  const stamp = await stampOf(real);
  return { real, stamp, reading: await readMapFile(real, USUAL_LIMITS) };
}

/** Which file it is and when it was changed, by the clock of its disk alone. */
async function stampOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
