import { GlobalFonts } from '@napi-rs/canvas';
import { FALLBACK_FAMILIES } from '../../shared/picture/fonts';
import { withoutOptionalFeatures, type FontFile } from './fonts';

let known: string | undefined;

/** Makes the bundled fonts known to the drawing library, once, under names that no system has; gives the list of all to be asked. */
export function canvasFamilies(files: readonly FontFile[]): string {
  if (known !== undefined) return known;
  for (const { font, bytes } of files)
    GlobalFonts.register(withoutOptionalFeatures(bytes), ourName(font.family));
  const ours = [...new Set(files.map(({ font }) => ourName(font.family)))];
  known = [quoted(ours), systemFamilies()].join(', ');
  return known;
}

/** The fonts of this system that may have what the bundled ones lack. */
export function systemFamilies(): string {
  const there = FALLBACK_FAMILIES.filter((family) => GlobalFonts.has(family));
  return quoted(there.length > 0 ? there : ['sans-serif']);
}

function ourName(family: string): string {
  return `Counterpoint ${family}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
