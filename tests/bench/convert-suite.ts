import { FORMATS } from '../../shared/formats/formats';
import { READERS } from '../../shared/formats/readers';
import { WRITERS } from '../../shared/formats/writers';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { seededIds } from '../support/ids';
import { graphOf } from './graphs';
import { noteRow, rowOf, type Row } from './rows';

const SIZES = [10_000, 100_000];

/**
 * Writing a map in each format that has a writer, and reading that again where it has a reader, ms; beside parsing and serialising the map's own file
 * (`own-file`), once each. What our own writer makes and our reader refuses is told.
 */
export async function convertRows(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES.filter((one) => sizes.includes(one))) rows.push(...(await rowsAt(size)));
  return rows;
}

async function rowsAt(size: number): Promise<Row[]> {
  const map = graphOf('argument', size);
  const own = timed(() => parseMap(serializeMap(map)));
  const rows: Row[] = [];
  for (const { id } of FORMATS) {
    const [write, read] = [await WRITERS[id]?.(), await READERS[id]?.()];
    if (!write) continue;
    const about = { suite: 'convert', size, subject: 'counterpoint', unit: 'ms' } as const;
    const written = timed(() => write(map));
    rows.push(rowOf({ ...about, metric: `write ${id}` }, [written.ms]));
    const context = { newId: seededIds(9), now: '2026-01-01T00:00:00Z', title: 'Again' };
    const again = read && timed(() => read(written.value.text, context));
    const reading = { ...about, metric: `read ${id}` };
    if (again?.value.ok) rows.push(rowOf(reading, [again.ms]));
    else if (again && !again.value.ok) rows.push(noteRow(reading, again.value.error.message));
    console.log(`${id} ${size}: ${written.ms.toFixed(0)} ms, ${again?.ms.toFixed(0) ?? '–'} ms`);
  }
  const peers = rows.map(({ metric }) =>
    rowOf({ suite: 'convert', size, subject: 'own-file', metric, unit: 'ms' }, [own.ms]),
  );
  return [...rows, ...peers];
}

function timed<T>(run: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}
