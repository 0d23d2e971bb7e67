import type PDFDocument from 'pdfkit';
import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import type { Drawing, Part, Shape, TextShape } from '../../../shared/picture/drawing';
import type { ForeignText } from './foreign-text';
import type { PdfFonts } from './pdf-fonts';
import { setText } from './set-text';

type Document = InstanceType<typeof PDFDocument>;

/** What painting needs beside the page. */
export interface PaintTools {
  readonly fonts: PdfFonts;
  readonly foreign: ForeignText;
}

/** Paints the parts of a picture that come into a box; the document's units are px of the map. */
export function paintParts(
  document: Document,
  { parts }: Pick<Drawing, 'parts'>,
  box: Box,
  tools: PaintTools,
): void {
  for (const part of parts) if (boxesOverlap(part.box, box)) paintPart(document, part, tools);
}

function paintPart(document: Document, part: Part, tools: PaintTools): void {
  if (part.clip) {
    const { minX, minY, maxX, maxY } = part.clip;
    document
      .save()
      .rect(minX, minY, maxX - minX, maxY - minY)
      .clip();
  }
  paintShapes(document, part, tools);
  if (part.clip) document.restore();
}

function paintShapes(document: Document, part: Part, tools: PaintTools): void {
  for (const shape of part.shapes) {
    if (shape.type === 'text') {
      document.fillColor(shape.color, part.opacity);
      setText(document, shape, tools);
    } else paintShape(document, shape, part.opacity);
  }
}

function paintShape(document: Document, shape: Exclude<Shape, TextShape>, opacity: number): void {
  const at = shape.type === 'path' ? shape.at : undefined;
  if (at) document.save().translate(at.x, at.y).scale(at.scale);
  const { fill, stroke } = shape;
  if (fill !== undefined) {
    trace(document, shape);
    document.fillColor(fill, opacity * (shape.opacity ?? 1)).fill();
  }
  if (stroke) {
    trace(document, shape);
    document.lineWidth(stroke.width).lineCap(stroke.round ? 'round' : 'butt');
    document.lineJoin(stroke.round ? 'round' : 'miter');
    const [dash, space] = stroke.dash ?? [];
    if (dash === undefined) document.undash();
    else document.dash(dash, { space: space ?? dash });
    document.strokeColor(stroke.color, opacity * (shape.strokeOpacity ?? 1)).stroke();
  }
  if (at) document.restore();
}

function trace(document: Document, shape: Exclude<Shape, TextShape>): void {
  if (shape.type === 'path') document.path(shape.d);
  else if (shape.type === 'disc') document.circle(shape.x, shape.y, shape.radius);
  else if (shape.radius > 0) document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  else document.rect(shape.x, shape.y, shape.width, shape.height);
}
