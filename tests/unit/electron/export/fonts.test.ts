import { expect, test } from 'vitest';
import { FONT_FILES } from '../../../../build/bundle.mjs';
import {
  embeddedFonts,
  fontFileName,
  readFonts,
  withoutOptionalFeatures,
} from '../../../../electron/export/fonts';
import { BUNDLED_FONTS, FONT_WEIGHTS } from '../../../../shared/picture/fonts';
import { readFileSync } from 'node:fs';
import { FONTS } from '../../../support/export-worker';

test('the build copies just the fonts that are read', () => {
  const names = BUNDLED_FONTS.flatMap((font) => FONT_WEIGHTS.map((weight) => fontFileName(font, weight)));
  expect(names.sort()).toEqual(Object.keys(FONT_FILES).sort());
  expect(readFonts(FONTS)).toHaveLength(6);
});

test('they are the fonts of the interface, for the same characters', () => {
  const css = readFileSync('renderer/styles/fonts.css', 'utf8');
  for (const from of Object.values(FONT_FILES)) expect(css).toContain(`url('${from}')`);
  const ranges = new Set([...css.matchAll(/unicode-range: ([^;]+);/g)].map(([, range]) => range));
  const hex = (code: number): string => code.toString(16).toUpperCase();
  const ours = BUNDLED_FONTS.flatMap((font) =>
    font.ranges ? [font.ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(', ')] : [],
  );
  expect(ours.sort()).toEqual([...ranges].sort());
});

test('embedded, they are TrueType files in base64', () => {
  const [first] = embeddedFonts(readFonts(FONTS));
  expect(first).toMatchObject({ family: 'Inter', weight: 400 });
  expect(Buffer.from(first?.base64 ?? '', 'base64').readUInt32BE(0)).toBe(0x00010000);
});

test('optional features lose their names, and nothing else changes', () => {
  const [inter] = readFonts(FONTS);
  const before = inter?.bytes ?? Buffer.alloc(0);
  const after = withoutOptionalFeatures(before);
  expect(after).toHaveLength(before.length);
  expect(after.includes('calt')).toBe(false);
  let changed = 0;
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) changed++;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(400);
});
