// Writes the advance widths of the bundled fonts to shared/text-layout, so that text can be measured without a page.
// Run it after changing a font: npm run font-metrics
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const ZWJ = '\u200d'; // makes a letter take the form that joins a neighbour

const FONTS = {
  400: {
    latin: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    arabic: 'vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf',
    hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  },
  600: {
    latin: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
    arabic: 'vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf',
    hebrew: '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  },
};

// The same ranges as `unicode-range` in renderer/styles/fonts.css.
const inRanges = (ranges) => (code) => ranges.some(([from, to]) => code >= from && code <= to);
const isArabic = inRanges([
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
]);
const isHebrew = inRanges([
  [0x590, 0x5ff],
  [0xfb1d, 0xfb4f],
]);

/** Advances in thousandths of an em, as runs of neighbouring code points: `[first, 'w w w …']`. */
function advancesOf(fonts) {
  const widths = new Map();
  for (const [script, font] of Object.entries(fonts)) {
    for (const code of font.characterSet) {
      if (code < 0x20 || code > 0xffff) continue;
      const owner = isArabic(code) ? 'arabic' : isHebrew(code) ? 'hebrew' : 'latin';
      if (owner === script) widths.set(code, perMille(font, font.glyphForCodePoint(code).advanceWidth));
    }
  }
  const runs = [];
  for (const code of [...widths.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === code) run.widths.push(widths.get(code));
    else runs.push({ first: code, widths: [widths.get(code)] });
  }
  return runs.map(({ first, widths: list }) => [first, list.join(' ')]);
}

function perMille(font, units) {
  return Math.round((units * 1000) / font.unitsPerEm);
}

/** Arabic letters that change with their neighbours: `[code, joins the next, initial, medial, final]`. */
function joiningOf(font) {
  const shaped = (text) => font.layout(text, ['init', 'medi', 'fina', 'rlig', 'ccmp']);
  const form = (text) =>
    perMille(
      font,
      shaped(text).positions.reduce((sum, position) => sum + position.xAdvance, 0),
    );
  const changes = (text, letter) =>
    !shaped(text).glyphs.some((glyph) => glyph.id === shaped(letter).glyphs[0].id);
  const rows = [];
  for (let code = 0x620; code <= 0x6d3; code++) {
    if (!font.hasGlyphForCodePoint(code)) continue;
    const letter = String.fromCodePoint(code);
    if (/\p{M}|\P{L}/u.test(letter)) continue;
    const joinsNext = changes(letter + ZWJ, letter);
    const joinsBefore = changes(ZWJ + letter, letter);
    if (!joinsNext && !joinsBefore) continue;
    rows.push([code, joinsNext ? 1 : 0, form(letter + ZWJ), form(ZWJ + letter + ZWJ), form(ZWJ + letter)]);
  }
  return rows;
}

/** Lam and alef, which are drawn as one: `[alef, alone, after a joining letter]`. */
function lamAlefOf(font) {
  const width = (text) =>
    perMille(
      font,
      font
        .layout(text, ['init', 'medi', 'fina', 'rlig', 'ccmp'])
        .positions.reduce((sum, p) => sum + p.xAdvance, 0),
    );
  return [0x622, 0x623, 0x625, 0x627].map((code) => {
    const pair = `\u0644${String.fromCodePoint(code)}`;
    return [code, width(pair), width(ZWJ + pair)];
  });
}

for (const [weight, files] of Object.entries(FONTS)) {
  const fonts = Object.fromEntries(
    Object.entries(files).map(([script, file]) => [script, fontkit.openSync(require.resolve(file))]),
  );
  const text = [
    '// Made by build/font-metrics.mjs from the bundled fonts; thousandths of an em. Do not edit.',
    `export const ADVANCES_${weight}: readonly (readonly [number, string])[] = ${JSON.stringify(advancesOf(fonts))};`,
    `export const JOINING_${weight}: readonly (readonly [number, number, number, number, number])[] = ${JSON.stringify(joiningOf(fonts.arabic))};`,
    `export const LAM_ALEF_${weight}: readonly (readonly [number, number, number])[] = ${JSON.stringify(lamAlefOf(fonts.arabic))};`,
    '',
  ].join('\n');
  writeFileSync(
    fileURLToPath(new URL(`../shared/text-layout/advances-${weight}.generated.ts`, import.meta.url)),
    text,
  );
}
