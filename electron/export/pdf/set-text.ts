import type PDFDocument from 'pdfkit';
import type { TextShape } from '../../../shared/picture/drawing';
import { INTER } from '../../../shared/picture/fonts';
import { mirrored, textRuns, type TextRun } from '../../../shared/picture/text-runs';
import type { ForeignText } from './foreign-text';
import type { PdfFonts } from './pdf-fonts';

/** Widths are sums of whole advances: `shared/text-layout`. */
const FEATURES = {
  kern: false,
  liga: false,
  calt: false,
  dlig: false,
} as unknown as PDFKit.Mixins.OpenTypeFeatures[];

const OPTIONS: PDFKit.Mixins.TextOptions = { lineBreak: false, features: FEATURES, baseline: 'alphabetic' };

/** A piece of a line as it is handed to pdfkit. */
interface Piece {
  readonly run: TextRun;
  /** As its letters are to be set. */
  readonly parts: readonly string[];
  readonly width: number;
}

/**
 * Sets one line: its runs one after another as they are seen, each in its direction and font, as text that can be selected. What no bundled font
 * has is put in as a small picture that stands for its characters.
 */
export function setText(
  document: InstanceType<typeof PDFDocument>,
  shape: TextShape,
  { fonts, foreign }: { fonts: PdfFonts; foreign: ForeignText },
): void {
  document.fontSize(shape.size);
  const runs = textRuns(shape.text, shape.direction, (font, code) => fonts.has(font, code));
  const pieces = runs.map((run): Piece => {
    if (!run.font) return { run, parts: [run.text], width: foreign.widthOf(run.text, shape) };
    fonts.use(run.font, shape.weight, run.rightToLeft);
    const parts = partsOf(run);
    const width = parts.reduce((sum, part) => sum + document.widthOfString(part, OPTIONS), 0);
    return { run, parts, width };
  });
  const whole = pieces.reduce((sum, { width }) => sum + width, 0);
  let x = shape.x - (shape.anchor === 'middle' ? whole / 2 : shape.direction === 'rtl' ? whole : 0);
  for (const { run, parts, width } of pieces) {
    if (run.font) {
      fonts.use(run.font, shape.weight, run.rightToLeft);
      let at = x;
      for (const part of parts) {
        document.text(part, at, shape.y, OPTIONS);
        if (parts.length > 1) at += document.widthOfString(part, OPTIONS);
      }
    } else {
      fonts.use(INTER, shape.weight, run.rightToLeft);
      foreign.draw(run.text, { x, y: shape.y, width }, shape);
    }
    x += width;
  }
}

/**
 * What is handed over for a run. The shaper turns letters of Arabic and Hebrew around and nothing else: brackets and spaces between them are
 * turned here, and digits of these scripts, which run from the left, are set one by one.
 */
function partsOf({ text, rightToLeft, font }: TextRun): string[] {
  if (font?.id === 'inter') return [rightToLeft ? [...mirrored(text)].reverse().join('') : text];
  return rightToLeft ? [mirrored(text)] : [...text];
}
