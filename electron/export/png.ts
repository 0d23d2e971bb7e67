import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Drawing, Shape, Stroke, TextShape } from '../../shared/picture/drawing';
import { fail, ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { canvasFamilies } from './canvas-fonts';
import type { FontFile } from './fonts';

/** How large a picture made of pixels may be: what image programs open. */
export const PNG_LIMITS = { side: 16_384, pixels: 200_000_000 } as const;

/** A picture in bytes, and what is to be said about it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

interface PngOptions {
  readonly fonts: readonly FontFile[];
  /** Pixels for each px of the map. */
  readonly scale: number;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** Draws a picture as PNG. One that would be too large is made smaller, and says so. */
export function pngOf(drawing: Drawing, { fonts, scale: wanted, progress }: PngOptions): Result<Picture> {
  if (!(drawing.width > 0 && drawing.height > 0 && wanted > 0))
    return fail('no-picture', 'This map cannot be drawn as a picture: it is empty.', 'Add a card first.');
  const scale = fittingScale(drawing, wanted);
  const pixels = (px: number): number => Math.max(1, Math.round(px * scale));
  const [width, height] = [pixels(drawing.width), pixels(drawing.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = drawing.background;
  context.fillRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -drawing.x * scale, -drawing.y * scale);
  drawParts(context, drawing, { families: canvasFamilies(fonts), scale }, progress);
  const notes =
    scale < wanted
      ? [
          t(
            'The picture was made at {scale} instead of {wanted}: at most {side} pixels on a side and {pixels} megapixels can be opened elsewhere.',
            {
              scale: percent(scale),
              wanted: percent(wanted),
              side: PNG_LIMITS.side,
              pixels: PNG_LIMITS.pixels / 1e6,
            },
          ),
        ]
      : [];
  return ok({ bytes: canvas.toBuffer('image/png'), notes });
}

/** The largest scale up to the wanted one at which a picture keeps within the limits. */
export function fittingScale({ width, height }: Pick<Drawing, 'width' | 'height'>, wanted: number): number {
  const bySide = PNG_LIMITS.side / Math.max(width, height);
  const byPixels = Math.sqrt(PNG_LIMITS.pixels / (width * height));
  return Math.min(wanted, bySide, byPixels);
}

function percent(scale: number): string {
  const share = scale * 100;
  return `${share >= 10 ? Math.round(share) : Number(share.toPrecision(2))} %`;
}

const REPORT_EVERY = 200; // parts
const READABLE = 1.5; // pixels: of lower letters and icons nobody sees more than that they are there
const ICON = 24; // px of an icon's own box

/** With which fonts and how large a picture is drawn. */
interface Drawn {
  readonly families: string;
  readonly scale: number;
}

function drawParts(
  context: SKRSContext2D,
  { parts }: Pick<Drawing, 'parts'>,
  how: Drawn,
  progress?: (share: number) => void,
): void {
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  parts.forEach((part, index) => {
    if (index % REPORT_EVERY === 0) progress?.(index / parts.length);
    if (part.clip) {
      const { minX, minY, maxX, maxY } = part.clip;
      context.save();
      context.beginPath();
      context.rect(minX, minY, maxX - minX, maxY - minY);
      context.clip();
    }
    for (const shape of part.shapes) drawShape(context, shape, part.opacity, how);
    if (part.clip) context.restore();
  });
}

function drawShape(context: SKRSContext2D, shape: Shape, opacity: number, { families, scale }: Drawn): void {
  if (shape.type === 'text') {
    if (shape.size * scale < READABLE) drawBar(context, shape, opacity);
    else drawText(context, shape, opacity, families);
    return;
  }
  if (shape.type === 'path' && shape.at && shape.at.scale * ICON * scale < READABLE) return;
  const at = shape.type === 'path' ? shape.at : undefined;
  if (at) {
    context.save();
    context.translate(at.x, at.y);
    context.scale(at.scale, at.scale);
  }
  const path = trace(context, shape);
  if (shape.fill !== undefined) {
    context.globalAlpha = opacity * (shape.opacity ?? 1);
    context.fillStyle = shape.fill;
    if (path) context.fill(path);
    else context.fill();
  }
  if (shape.stroke) {
    context.globalAlpha = opacity * (shape.strokeOpacity ?? 1);
    setStroke(context, shape.stroke);
    if (path) context.stroke(path);
    else context.stroke();
  }
  if (at) context.restore();
}

/** Makes a shape the context's own path, or gives it as an object of its own where it is written as text: the latter is far dearer. */
function trace(context: SKRSContext2D, shape: Exclude<Shape, TextShape>): Path2D | undefined {
  if (shape.type === 'path') return new Path2D(shape.d);
  context.beginPath();
  if (shape.type === 'disc') context.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
  else context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  return undefined;
}

function setStroke(context: SKRSContext2D, { color, width, dash = [], round }: Stroke): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
}

/** What is seen of a line from so far that its letters run together; setting them would take most of the time. */
function drawBar(context: SKRSContext2D, { x, y, size, width, ...shape }: TextShape, opacity: number): void {
  const before = shape.anchor === 'middle' ? width / 2 : shape.direction === 'rtl' ? width : 0;
  context.globalAlpha = opacity * 0.4;
  context.fillStyle = shape.color;
  context.fillRect(x - before, y - size * 0.55, width, size * 0.55);
}

function drawText(context: SKRSContext2D, shape: TextShape, opacity: number, families: string): void {
  context.globalAlpha = opacity;
  context.fillStyle = shape.color;
  context.font = `${shape.weight} ${shape.size}px ${families}`;
  context.direction = shape.direction;
  context.textAlign = shape.anchor === 'middle' ? 'center' : 'start';
  context.fillText(shape.text, shape.x, shape.y);
}
