import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readFonts } from '../../../../electron/export/fonts';
import { PNG_LIMITS, fittingScale, pngOf } from '../../../../electron/export/png';
import { drawMap } from '../../../../shared/picture/draw-map';
import type { Drawing } from '../../../../shared/picture/drawing';
import { THEMES, type ThemeName } from '../../../../shared/picture/themes';
import { pictureMap } from '../../../support/picture-map';
import { FONTS } from '../../../support/export-worker';

const fonts = readFonts(FONTS);

async function drawn(drawing: Drawing, scale: number): Promise<SKRSContext2D> {
  const made = pngOf(drawing, { fonts, scale });
  if (!made.ok) throw new Error(made.error.message);
  const image = await loadImage(Buffer.from(made.value.bytes));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context;
}

function colorAt(context: SKRSContext2D, x: number, y: number): string {
  const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How many pixels of a rectangle are nearer to black than to white. */
function darkIn(context: SKRSContext2D, x: number, y: number, width: number, height: number): number {
  const { data } = context.getImageData(x, y, width, height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
  return dark;
}

test.each(['light', 'dark', 'print'] as const)(
  'the %s picture has the colours of its theme',
  async (theme) => {
    const drawing = drawMap(pictureMap(), { theme });
    const context = await drawn(drawing, 2);
    const at = (x: number, y: number): string => colorAt(context, (x - drawing.x) * 2, (y - drawing.y) * 2);
    const colors = THEMES[theme satisfies ThemeName];
    expect([context.canvas.width, context.canvas.height]).toEqual([drawing.width * 2, drawing.height * 2]);
    expect(at(-20, -20)).toBe(colors.canvas);
    expect(at(330 + 3, 50)).toBe(colors.kinds.claim.ink);
    expect(at(330 + 200, 10)).toBe(colors.kinds.claim.wash);
    expect(at(330 + 200, 36)).toBe(colors.surface);
  },
);

test('text of every script is there, at its own side of the card', async () => {
  const drawing = drawMap(pictureMap(), { theme: 'print' });
  const context = await drawn(drawing, 1);
  for (const index of [0, 1, 2, 4]) {
    const [left, top] = [(index % 3) * 330 - drawing.x, Math.floor(index / 3) * 260 - drawing.y + 33];
    expect([index, darkIn(context, left + 10, top, 240, 19) > 100]).toEqual([index, true]);
  }
  const hebrew = 2 * 330 - drawing.x;
  expect(darkIn(context, hebrew + 200, 33 - drawing.y, 48, 19)).toBeGreaterThan(20);
  expect(darkIn(context, hebrew + 8, 33 - drawing.y, 24, 19)).toBe(0);
});

test('letters are as wide as they were measured: no kerning, no ligatures', async () => {
  const drawing = drawMap(pictureMap({ 0: { text: '->->->->->->->-> AVAVAVAV' } }), { theme: 'print' });
  const context = await drawn(drawing, 4);
  const [line] = drawing.parts.flatMap(({ shapes }) =>
    shapes.filter((shape) => shape.type === 'text' && shape.text.startsWith('->')),
  );
  const end = line?.type === 'text' ? line.x + line.width : 0;
  const top = (33 - drawing.y) * 4;
  expect(darkIn(context, Math.round((end - 6 - drawing.x) * 4), top, 24, 76)).toBeGreaterThan(0);
  expect(darkIn(context, Math.round((end + 1 - drawing.x) * 4), top, 24, 76)).toBe(0);
});

describe('a picture that would be too large', () => {
  test('is made smaller', () => {
    expect(fittingScale({ width: 1000, height: 1000 }, 2)).toBe(2);
    expect(fittingScale({ width: 100_000, height: 10 }, 1)).toBe(PNG_LIMITS.side / 100_000);
    const scale = fittingScale({ width: 20_000, height: 20_000 }, 1);
    expect((20_000 * scale) ** 2).toBeCloseTo(PNG_LIMITS.pixels, 0);
  });

  test('says so', () => {
    const drawing = { ...drawMap(pictureMap(), { theme: 'light' }), width: 100_000, height: 100 };
    const made = pngOf(drawing, { fonts, scale: 1 });
    expect(made).toMatchObject({
      ok: true,
      value: { notes: [expect.stringMatching(/at 16 % instead of 100 %/)] },
    });
  });
});

test('text that is too small to be read is seen as lines', async () => {
  const drawing = drawMap(pictureMap({ 0: { kind: 'claim' } }), { theme: 'print' });
  const context = await drawn(drawing, 0.1);
  const at = (x: number, y: number): string =>
    colorAt(context, Math.round((x - drawing.x) / 10), Math.round((y - drawing.y) / 10));
  expect(at(100, 40)).not.toBe(at(255, 60));
});

test('an empty sheet is refused', () => {
  const drawing = { ...drawMap(pictureMap(), { theme: 'light' }), width: 0, height: 0 };
  expect(pngOf(drawing, { fonts, scale: 1 })).toMatchObject({ ok: false, error: { code: 'no-picture' } });
});
