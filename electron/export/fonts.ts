import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_FONTS, FONT_WEIGHTS, type BundledFont } from '../../shared/picture/fonts';
import type { EmbeddedFont } from '../../shared/picture/svg';
import type { FontWeight } from '../../shared/text-layout/font-tables';

/** One file of a bundled font. */
export interface FontFile {
  readonly font: BundledFont;
  readonly weight: FontWeight;
  readonly bytes: Buffer;
}

/** The name of a font's file in the folder that the build makes (build/bundle.mjs), such as `inter-400.ttf`. */
export function fontFileName({ id }: BundledFont, weight: FontWeight): string {
  return `${id}-${weight}.ttf`;
}

/** Reads the fonts that ship with the program. Throws when the program is not whole. */
export function readFonts(folder: string): FontFile[] {
  return BUNDLED_FONTS.flatMap((font) =>
    FONT_WEIGHTS.map((weight) => ({
      font,
      weight,
      bytes: readFileSync(join(folder, fontFileName(font, weight))),
    })),
  );
}

/** The fonts as SVG and pages carry them inside. */
export function embeddedFonts(files: readonly FontFile[]): EmbeddedFont[] {
  return files.map(({ font, weight, bytes }) => ({
    family: font.family,
    weight,
    base64: bytes.toString('base64'),
  }));
}

const OPTIONAL = new Set(['liga', 'calt', 'dlig', 'kern']);

/**
 * A font without its optional ligatures and its kerning, for a drawing library that cannot be told to leave them: their entries in the lists of
 * features get a name that nobody asks for. Forms and ligatures that a script must have stay.
 */
export function withoutOptionalFeatures(font: Buffer): Buffer {
  const changed = Buffer.from(font);
  const tables = changed.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const entry = 12 + table * 16;
    const name = changed.toString('latin1', entry, entry + 4);
    if (name !== 'GSUB' && name !== 'GPOS') continue;
    const start = changed.readUInt32BE(entry + 8);
    const list = start + changed.readUInt16BE(start + 6);
    const count = changed.readUInt16BE(list);
    for (let feature = 0; feature < count; feature++) {
      const tag = list + 2 + feature * 6;
      if (OPTIONAL.has(changed.toString('latin1', tag, tag + 4))) changed.write('none', tag, 'latin1');
    }
  }
  return changed;
}
