import { createCanvas } from '@napi-rs/canvas';
import type PDFDocument from 'pdfkit';
import type { TextShape } from '../../../shared/picture/drawing';
import { systemFamilies } from '../canvas-fonts';

const SHARPNESS = 6; // pixels for each px
const ASCENT = 1.1; // of the size
const HEIGHT = 1.5;

type Look = Pick<TextShape, 'size' | 'weight' | 'color'>;

/** Characters that no bundled font has, such as emoji: small pictures made with the system's fonts, each once in a document. */
export class ForeignText {
  private readonly images = new Map<string, Buffer>();
  private readonly context = createCanvas(1, 1).getContext('2d');

  constructor(private readonly document: InstanceType<typeof PDFDocument>) {}

  /** px */
  widthOf(text: string, { size, weight }: Pick<Look, 'size' | 'weight'>): number {
    this.context.font = fontOf(size, weight);
    return this.context.measureText(text).width;
  }

  /** Draws characters at a point of their baseline. They stand in the page's text as what they are. */
  draw(text: string, { x, y, width }: { x: number; y: number; width: number }, look: Look): void {
    const { document } = this;
    document.markContent('Span', { actual: text });
    document.image(this.imageOf(text, width, look), x, y - ASCENT * look.size, {
      width: Math.max(1, width),
      height: HEIGHT * look.size,
    });
    document.text(' ', x, y, { lineBreak: false, baseline: 'alphabetic' });
    document.endMarkedContent();
  }

  private imageOf(text: string, width: number, { size, weight, color }: Look): Buffer {
    const key = JSON.stringify([text, size, weight, color]);
    const known = this.images.get(key);
    if (known) return known;
    const [w, h] = [width, HEIGHT * size].map((px) => Math.max(1, Math.ceil(px * SHARPNESS)));
    const canvas = createCanvas(w ?? 1, h ?? 1);
    const context = canvas.getContext('2d');
    context.scale((w ?? 1) / Math.max(width, 1 / SHARPNESS), (h ?? 1) / (HEIGHT * size));
    context.font = fontOf(size, weight);
    context.fillStyle = color;
    context.fillText(text, 0, ASCENT * size);
    const image = canvas.toBuffer('image/png');
    this.images.set(key, image);
    return image;
  }
}

function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${systemFamilies()}`;
}
