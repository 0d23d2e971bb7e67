import type PDFDocument from 'pdfkit';
import type { BundledFont } from '../../../shared/picture/fonts';
import { mirrored } from '../../../shared/picture/text-runs';
import type { FontWeight } from '../../../shared/text-layout/font-tables';
import type { FontFile } from '../fonts';

/** What pdfkit keeps of a font that it embeds: by its own glyph numbers, the characters that a glyph stands for. */
interface EmbeddedFont {
  unicode?: (number[] | undefined)[];
  readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean };
}

/** What a document knows of its fonts. */
interface Internals {
  readonly _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
}

const RIGHT_TO_LEFT = '-rtl'; // ends the names of fonts for what runs from the right
const LAM = 0x644;
/** Lam and an alef, drawn as one, by the alef: the letter for both of them together. */
const LAM_ALEF = new Map([
  [0x622, 0xfef5],
  [0x623, 0xfef7],
  [0x625, 0xfef9],
  [0x627, 0xfefb],
]);

/**
 * The bundled fonts in a document. Each is there twice: for what runs from the left and for what runs from the right, because readers of PDF turn
 * the latter around and know neither that a bracket was mirrored nor in which order the letters of a ligature stand; so there each glyph stands
 * for the one character that was written.
 */
export class PdfFonts {
  private readonly opened = new Map<string, EmbeddedFont>();

  constructor(
    private readonly document: InstanceType<typeof PDFDocument>,
    files: readonly FontFile[],
  ) {
    for (const { font, weight, bytes } of files) {
      for (const rightToLeft of [false, true])
        document.registerFont(nameOf(font, weight, rightToLeft), bytes);
    }
  }

  /** Whether a font has a character, at both weights alike. */
  has(font: BundledFont, codePoint: number): boolean {
    const name = nameOf(font, 400);
    return (this.opened.get(name) ?? this.open(name)).font.hasGlyphForCodePoint(codePoint);
  }

  /** Sets the font of the text that follows. */
  use(font: BundledFont, weight: FontWeight, rightToLeft: boolean): void {
    const name = nameOf(font, weight, rightToLeft);
    if (this.opened.has(name)) this.document.font(name);
    else this.open(name);
  }

  private open(name: string): EmbeddedFont {
    const internals = this.document as unknown as Internals;
    // Else pdfkit takes the second of two equal fonts for the first, by the name that is in the file.
    for (const other of Object.keys(internals._fontFamilies))
      if (!this.opened.has(other)) Reflect.deleteProperty(internals._fontFamilies, other);
    this.document.font(name);
    this.opened.set(name, internals._font);
    return internals._font;
  }

  /** Says of each glyph which characters it stands for. Call when all text is set. */
  finish(): void {
    for (const [name, embedded] of this.opened) {
      if (!name.endsWith(RIGHT_TO_LEFT) || !embedded.unicode) continue;
      embedded.unicode = embedded.unicode.map((codes) => codes && written(codes));
    }
  }
}

/** The characters of a glyph in what runs from the right. */
function written(codes: number[]): number[] {
  const [first = 0, second = 0] = codes;
  if (codes.length === 1) return [mirrored(String.fromCodePoint(first)).codePointAt(0) ?? first];
  const pair = codes.length === 2 && first === LAM ? LAM_ALEF.get(second) : undefined;
  return pair === undefined ? codes : [pair];
}

function nameOf({ id }: BundledFont, weight: FontWeight, rightToLeft = false): string {
  return `${id}-${weight}${rightToLeft ? RIGHT_TO_LEFT : ''}`;
}
