import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { newFolder } from '../support/new-folder';
import { SHAPES } from '../support/shapes';
import { openInApp } from './open-app';
import type { OpenPaths } from './open-suite';
import { noteRow, rowOf, type Row } from './rows';

const RUNS = 2;

/** Maps of shapes that programs stumble over, none of which has places: ms to the picture, and the page's longest task. */
export async function shapeRows(
  paths: OpenPaths,
  choose: (all: readonly string[]) => string[],
): Promise<Row[]> {
  const folder = newFolder();
  const rows: Row[] = [];
  for (const graph of choose(Object.keys(SHAPES))) {
    const map: ArgMap | undefined = SHAPES[graph]?.();
    if (!map) continue;
    const file = join(folder, 'shape.argmap');
    writeFileSync(file, serializeMap(map));
    const about = {
      suite: 'shapes',
      size: map.tables.nodes.size,
      graph,
      subject: 'counterpoint',
      unit: 'ms',
    } as const;
    try {
      const openings = [];
      for (let run = 0; run < RUNS; run++) openings.push(await openInApp(file, paths));
      rows.push(
        rowOf(
          { ...about, metric: 'picture' },
          openings.map(({ picture }) => picture),
        ),
        rowOf(
          { ...about, metric: 'longest-task' },
          openings.map(({ longestTask }) => longestTask),
        ),
      );
    } catch (error) {
      rows.push(
        noteRow({ ...about, metric: 'picture' }, error instanceof Error ? error.message : String(error)),
      );
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}
