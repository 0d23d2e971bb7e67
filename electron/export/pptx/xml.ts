import type { Rect } from '../../../shared/layout/rect';
import { mixed } from '../../../shared/picture/themes';
import { xmlAttribute, xmlText } from '../../../shared/xml-text';

// The words of DrawingML (ECMA-376 part 1, 20 and 21) that slides are made of.

/** EMU for each px of a stage of 1080 lines: 1920 of them are 13.333 inches. */
export const EMU = 6350;

/** Hundredths of a point for each px of such a stage. */
const SIZE = 50;

/** px to EMU, whole. */
export function emu(px: number): number {
  return Math.round(px * EMU);
}

/** The place of a shape. @param turn what else `a:xfrm` says */
export function xfrm({ x, y, width, height }: Rect, turn = ''): string {
  return `<a:xfrm${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

/** A colour. @param color `#rrggbb` @param opacity 0 to 1 */
export function fill(color: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** A line. @param ends what stands at its ends @param width px */
export function line(color: string, width: number, { dashed = false, ends = '' } = {}): string {
  return `<a:ln w="${emu(width)}">${fill(color)}${dashed ? '<a:prstDash val="dash"/>' : ''}<a:round/>${ends}</a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** A shape that every program knows. @param adjust its first handle, thousandths of a hundredth */
export function geometry(name: 'rect' | 'roundRect' | 'ellipse', adjust?: number): string {
  const list =
    adjust === undefined ? '<a:avLst/>' : `<a:avLst><a:gd name="adj" fmla="val ${adjust}"/></a:avLst>`;
  return `<a:prstGeom prst="${name}">${list}</a:prstGeom>`;
}

/** The handle of a rectangle's round corners. */
export function cornerOf(radius: number, { width, height }: { width: number; height: number }): number {
  return Math.round(Math.min(0.5, radius / Math.min(width, height)) * 100_000);
}

/** What stands back goes towards the ground behind it, in place of being seen through: so it looks the same in all programs. */
export function standingBack(color: string, ground: string, share: number | undefined): string {
  return share === undefined ? color : mixed(color, ground, share);
}

/** How a paragraph is set. */
export interface TextLook {
  /** px */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly rightToLeft?: boolean;
  /** px from line to line; else as the font has it. */
  readonly lineHeight?: number;
  /** px above it. */
  readonly before?: number;
}

/** A paragraph of a shape's text. */
export function paragraph(text: string, look: TextLook): string {
  const { size, color, bold, centred, rightToLeft, lineHeight, before } = look;
  const points = (name: string, px: number | undefined): string =>
    px === undefined ? '' : `<a:${name}><a:spcPts val="${Math.round(px * SIZE)}"/></a:${name}>`;
  const props = [
    ...(centred ? ['algn="ctr"'] : rightToLeft ? ['algn="r"'] : []),
    ...(rightToLeft ? ['rtl="1"'] : []),
  ];
  const spaces = points('lnSpc', lineHeight) + points('spcBef', before);
  const font = '<a:latin typeface="+mn-lt"/>';
  const run = `<a:rPr lang="en-US" sz="${Math.round(size * SIZE)}"${bold ? ' b="1"' : ''} dirty="0">${fill(color)}${font}</a:rPr>`;
  return `<a:p><a:pPr ${props.join(' ')}>${spaces}</a:pPr><a:r>${run}<a:t>${xmlText(text)}</a:t></a:r></a:p>`;
}

interface BodyLook {
  /** px around the text: left, top. */
  readonly insets: readonly [x: number, y: number];
  readonly anchor?: 't' | 'ctr';
}

/** The text of a shape. */
export function textBody(paragraphs: readonly string[], { insets: [x, y], anchor = 't' }: BodyLook): string {
  const inset = `lIns="${emu(x)}" rIns="${emu(x)}" tIns="${emu(y)}" bIns="${emu(y)}"`;
  const inside = paragraphs.length > 0 ? paragraphs.join('') : '<a:p/>';
  return `<p:txBody><a:bodyPr wrap="square" ${inset} anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${inside}</p:txBody>`;
}

/** The names of a shape: its number on the slide, what lists call it, and what is read out of it. */
export function names(id: number, name: string, description = ''): string {
  const descr = description === '' ? '' : ` descr="${xmlAttribute(description)}"`;
  return `<p:cNvPr id="${id}" name="${xmlAttribute(name)}"${descr}/>`;
}
