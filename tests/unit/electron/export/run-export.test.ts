import { expect, test } from 'vitest';
import { runExport } from '../../../../electron/export/run-export';
import { EXPORTS } from '../../../../shared/formats/exports';
import { serializeMap } from '../../../../shared/map/serialize';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { pictureMap } from '../../../support/picture-map';
import { sampleMap } from '../../../support/sample-map';

const worker = EXPORT_WORKER;
const content = serializeMap(pictureMap());
/** It has all that any way out needs: a talk, gaps, rival answers. */
const whole = serializeMap(sampleMap('combined'));

test.each(EXPORTS.map(({ id }) => id))('a thread makes a file of every kind: %s', async (kind) => {
  const made = await runExport({ content: whole, kind, options: {} }, { worker });
  expect(made.ok ? made.value.bytes.length : made.error).toBeGreaterThan(100);
});

test('tells how far it is', async () => {
  const told: number[] = [];
  const progress = (done: number): void => void told.push(done);
  await runExport({ content, kind: 'png', options: { scale: 1 } }, { worker, progress });
  expect(told[0]).toBe(0);
});

test('can be stopped before it begins and while it works', async () => {
  const job = { content, kind: 'png', options: {} };
  const stopped = { ok: false, error: { code: 'cancelled' } };
  expect(await runExport(job, { worker, signal: AbortSignal.abort() })).toMatchObject(stopped);
  const stop = new AbortController();
  const during = runExport(job, { worker, signal: stop.signal, progress: () => stop.abort() });
  expect(await during).toMatchObject(stopped);
});
