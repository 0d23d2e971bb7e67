import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildMap } from '../../shared/map/build-map';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Link, Node, Place } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { seededIds } from '../support/ids';
import { expect, test } from './support/app';

const REASONS = 1200; // more than are drawn at once
const COLUMNS = 40;

/** One claim with very many reasons, in rows under it. */
function star(): ArgMap {
  const newId = seededIds(5);
  const claim: Node = { id: newId('nodes'), kind: 'claim', text: 'The claim' };
  const reasons = Array.from({ length: REASONS }, (_, index): Node => ({
    id: newId('nodes'),
    kind: 'evidence',
    text: `Reason ${index} says so.`,
  }));
  const links = reasons.map(({ id }): Link => {
    return { id: newId('links'), relation: 'supports', premises: [id], target: { node: claim.id } };
  });
  const places = reasons.map(({ id }, index): Place => {
    return { node: id, x: (index % COLUMNS) * 320, y: 400 + Math.floor(index / COLUMNS) * 180 };
  });
  places.push({ node: claim.id, x: (COLUMNS / 2) * 320, y: 0 });
  const head = { id: newId('map'), title: 'A star', created: '2026-01-01T00:00:00Z' };
  return buildMap(head, { nodes: [claim, ...reasons], links, places });
}

/** How much of a part of the picture is no empty ground, 0 to 1. @param part from the top to the bottom of it, shares of the canvas */
function inked(page: Page, part: { from: number; to: number }): Promise<number> {
  return page.locator('canvas.link-layer').evaluate((element, { from, to }) => {
    const canvas = element as HTMLCanvasElement;
    const top = Math.floor(canvas.height * from);
    const height = Math.floor(canvas.height * (to - from));
    const pixels = new Uint32Array(
      canvas.getContext('2d')?.getImageData(0, top, canvas.width, height).data.buffer ?? new ArrayBuffer(0),
    );
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / pixels.length;
  }, part);
}

test('a picture of very many links comes, goes along with the camera, and shows what comes into view', async ({
  app,
  page,
}) => {
  writeFileSync(join(app.shell.folder, 'star.argmap'), serializeMap(star()));
  await app.open();
  await app.openMap('star.argmap');
  await expect.poll(() => inked(page, { from: 0, to: 1 })).toBeGreaterThan(0.2);
  await page.mouse.move(640, 400);
  // Up to the claim, above which there is nothing.
  await page.mouse.wheel(0, -400);
  const above = { from: 0, to: 0.3 };
  await expect.poll(() => inked(page, above)).toBeLessThan(0.1);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => inked(page, above)).toBeGreaterThan(0.2);
});
