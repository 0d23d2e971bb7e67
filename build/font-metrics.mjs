// Writes the advance widths of the bundled fonts to shared/text-layout, so that text can be measured without a page.
// Run it after changing a font or renderer/styles/fonts.css: npm run font-metrics
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.mjs';

/**
 * What is used of fontkit, which brings no types.
 * @typedef {{ id: number, advanceWidth: number }} Glyph
 * @typedef {{ glyphs: Glyph[], positions: { xAdvance: number }[] }} Run
 * @typedef {object} Font
 * @property {number} unitsPerEm
 * @property {(code: number) => boolean} hasGlyphForCodePoint
 * @property {(code: number) => Glyph} glyphForCodePoint
 * @property {(text: string, features: string[]) => Run} layout
 *
 * @typedef {{ weight: string, path: string, ranges: [number, number][] }} Face
 */

export const WEIGHTS = /** @type {const} */ ([400, 600]);

const require = createRequire(import.meta.url);
const fontkit = /** @type {{ openSync: (path: string) => Font }} */ (require('fontkit'));

// As the page shapes measured text: joined forms and what Arabic cannot do without, but no other ligatures.
const FEATURES = ['init', 'medi', 'fina', 'rlig', 'ccmp'];
const BEH = '\u0628'; // joins on both sides
const ZWJ = '\u200d'; // makes a letter take the form that joins a neighbour
const LAM = '\u0644';
const ALEFS = [0x622, 0x623, 0x625, 0x627];

/**
 * The font faces of a style sheet, each with the characters that it is for.
 * @param {string} css
 * @returns {Face[]}
 */
export function facesOf(css) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const value = (/** @type {string} */ name) => new RegExp(`${name}:\\s*([^;]*);`).exec(body)?.[1] ?? '';
    const path = /url\('([^']+)'\)/.exec(body)?.[1];
    if (path === undefined) throw new Error('A font face names no file.');
    const ranges = [...value('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to = from]) => /** @type {[number, number]} */ ([parseInt(from, 16), parseInt(to, 16)]),
    );
    return { weight: value('font-weight'), path, ranges: ranges.length > 0 ? ranges : [[0, 0x10ffff]] };
  });
}

/** @param {Font} font @param {number} units */
function perMille(font, units) {
  return Math.round((units * 1000) / font.unitsPerEm);
}

/**
 * Advances in thousandths of an em, as runs of neighbouring code points: `[first, 'w w w …']`, in base 36: the tables are a good part of
 * what is handed out with each page.
 * @param {(code: number) => Font | undefined} fontFor
 * @returns {[number, string][]}
 */
function advanceRuns(fontFor) {
  /** @type {{ first: number, widths: number[] }[]} */
  const runs = [];
  for (let code = 0x20; code <= 0xffff; code++) {
    const font = fontFor(code);
    const character = String.fromCodePoint(code);
    // What has no width of its own and what an emoji font draws is known without a table.
    if (!font || /\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\p{Emoji_Presentation}/u.test(character))
      continue;
    const width = /\p{M}/u.test(character) ? 0 : perMille(font, font.glyphForCodePoint(code).advanceWidth);
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === code) run.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return runs.map(({ first, widths }) => [first, widths.map((width) => width.toString(36)).join(' ')]);
}

/** @param {Font} font @param {string} text */
function shapedWidth(font, text) {
  const { positions } = font.layout(text, FEATURES);
  return perMille(
    font,
    positions.reduce((sum, position) => sum + position.xAdvance, 0),
  );
}

/**
 * Arabic letters that join a neighbour: `[code, joins the next, initial, medial, final]`.
 * @param {(code: number) => Font | undefined} fontFor
 * @returns {[number, number, number, number, number][]}
 */
function joiningRows(fontFor) {
  /** @type {[number, number, number, number, number][]} */
  const rows = [];
  for (let code = 0x620; code <= 0x8ff; code++) {
    const font = fontFor(code);
    const letter = String.fromCodePoint(code);
    if (!font || !/\p{L}/u.test(letter)) continue;
    /** @param {string} text Whether beh takes another form in it than alone. */
    const bendsBeh = (text) => {
      const alone = font.layout(BEH, FEATURES).glyphs[0]?.id;
      return !font.layout(text, FEATURES).glyphs.some((glyph) => glyph.id === alone);
    };
    const form = (/** @type {string} */ text) => shapedWidth(font, text);
    if (!bendsBeh(BEH + letter)) continue;
    const joinsNext = bendsBeh(letter + BEH) ? 1 : 0;
    rows.push([code, joinsNext, form(letter + ZWJ), form(ZWJ + letter + ZWJ), form(ZWJ + letter)]);
  }
  return rows;
}

/**
 * The module with the widths of one weight, as text. The same fonts always give the same text.
 * @param {400 | 600} weight
 */
export function advancesModule(weight) {
  const css = readFileSync(join(ROOT, 'renderer/styles/fonts.css'), 'utf8');
  const faces = facesOf(css)
    .filter((face) => face.weight.split(' ')[0] === String(weight === 400 ? 400 : 500))
    .map(({ path, ranges }) => ({ font: fontkit.openSync(require.resolve(path)), ranges }))
    .reverse(); // of faces for the same character, CSS takes the last
  const fontFor = (/** @type {number} */ code) =>
    faces.find(
      ({ font, ranges }) =>
        ranges.some(([from, to]) => code >= from && code <= to) && font.hasGlyphForCodePoint(code),
    )?.font;
  const arabic = fontFor(LAM.charCodeAt(0));
  if (!arabic) throw new Error(`No font face of weight ${weight} has Arabic letters.`);
  const lamAlef = ALEFS.map((alef) => {
    const pair = LAM + String.fromCodePoint(alef);
    return [alef, shapedWidth(arabic, pair), shapedWidth(arabic, ZWJ + pair)];
  });
  return [
    '// Made by build/font-metrics.mjs from the bundled fonts; thousandths of an em, advances in base 36. Do not edit.',
    `export const ADVANCES_${weight}: readonly (readonly [number, string])[] = ${JSON.stringify(advanceRuns(fontFor))};`,
    `export const JOINING_${weight}: readonly (readonly [number, number, number, number, number])[] = ${JSON.stringify(joiningRows(fontFor))};`,
    `export const LAM_ALEF_${weight}: readonly (readonly [number, number, number])[] = ${JSON.stringify(lamAlef)};`,
    '',
  ].join('\n');
}

/** @param {400 | 600} weight */
export function advancesPath(weight) {
  return join(ROOT, `shared/text-layout/advances-${weight}.generated.ts`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of WEIGHTS) writeFileSync(advancesPath(weight), advancesModule(weight));
}
