import { expect, test } from 'vitest';
import { runExport } from '../../../../electron/export/run-export';
import { drawMap } from '../../../../shared/picture/draw-map';
import { svgOf } from '../../../../shared/picture/svg';
import { pictureMap } from '../../../support/picture-map';
import { EXPORT_WORKER } from '../../../support/export-worker';

const picture = { theme: 'light' } as const;
const worker = EXPORT_WORKER;

test('a thread makes the very picture', async () => {
  const map = pictureMap();
  const made = await runExport(map, { picture, file: { kind: 'svg', embedFonts: false } }, { worker });
  expect(made.ok && Buffer.from(made.value.bytes).toString()).toBe(svgOf(drawMap(map, picture)));
});

test.each([
  [{ kind: 'svg', embedFonts: true }, "font-family:'Vazirmatn'"],
  [{ kind: 'png', scale: 1 }, 'PNG'],
  [{ kind: 'pdf', layout: { kind: 'one' }, date: new Date(0) }, '%PDF-'],
] as const)('makes files of every kind: %j', async (file, sign) => {
  const made = await runExport(pictureMap(), { picture, file }, { worker });
  expect(made.ok && Buffer.from(made.value.bytes).subarray(0, 1e6).toString('latin1')).toContain(sign);
});

test('tells how far it is', async () => {
  const told: number[] = [];
  await runExport(
    pictureMap(),
    { picture, file: { kind: 'png', scale: 1 } },
    { worker, progress: (done) => void told.push(done) },
  );
  expect(told[0]).toBe(0);
});

test('can be stopped before it begins and while it works', async () => {
  const file = { kind: 'png', scale: 1 } as const;
  const stopped = { ok: false, error: { code: 'cancelled' } };
  const before = await runExport(pictureMap(), { picture, file }, { worker, signal: AbortSignal.abort() });
  expect(before).toMatchObject(stopped);
  const stop = new AbortController();
  const during = runExport(
    pictureMap(),
    { picture, file },
    { worker, signal: stop.signal, progress: () => stop.abort() },
  );
  expect(await during).toMatchObject(stopped);
});
