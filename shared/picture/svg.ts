import { xmlAttribute, xmlTag, xmlText } from '../xml-text';
import type { Box } from '../layout/rect';
import type { Drawing, Part, Shape, Stroke, TextShape } from './drawing';
import { BUNDLED_FONTS, cssFamilies } from './fonts';
import type { FontWeight } from '../text-layout/font-tables';
import { num } from './path-data';

/** A font file that is put into a picture. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: FontWeight;
  /** A TrueType file in base64. */
  readonly base64: string;
}

/** Where letters begin is told by anchors, which an element around the picture that runs from right to left would turn round. */
const DIRECTION = 'ltr';

/** How text is set everywhere in the program: as the sums of its letters' widths. */
const PLAIN_SETTING = "font-kerning:none;font-feature-settings:'liga' 0,'calt' 0";

/**
 * Writes a picture as SVG: real text that can be selected and searched, a title for each card and link, nothing from elsewhere, no script.
 * Without fonts, it is drawn with those that the reader's system has. The same drawing gives the same bytes.
 */
export function svgOf(drawing: Drawing, { fonts = [] }: { fonts?: readonly EmbeddedFont[] } = {}): string {
  const { x, y, width, height } = drawing;
  const root = xmlTag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [x, y, width, height].map(num).join(' '),
    role: 'img',
    direction: DIRECTION,
    'xml:lang': drawing.language,
    'xml:space': 'preserve',
    'font-family': cssFamilies(),
    style: PLAIN_SETTING,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    root,
    `<title>${xmlText(drawing.title)}</title><desc>${xmlText(drawing.description)}</desc>`,
    ...(fonts.length > 0 ? [`<style>${fontFaces(fonts)}</style>`] : []),
    xmlTag('rect', { x: num(x), y: num(y), width, height, fill: drawing.background }, '/>'),
    ...drawing.parts.map(svgPart),
    '</svg>\n',
  ].join('\n');
}

/**
 * Writes a picture for inside a page that has set the fonts and the ground itself: the `svg` element alone, without any style, which a content
 * security policy could stop.
 */
export function svgPicture(drawing: Drawing): string {
  const { x, y, width, height } = drawing;
  const root = xmlTag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture',
    width,
    height,
    viewBox: [x, y, width, height].map(num).join(' '),
    role: 'group',
    direction: DIRECTION,
    'aria-label': drawing.description,
    'xml:space': 'preserve',
  });
  return [root, ...drawing.parts.map(svgPart), '</svg>'].join('\n');
}

/** One part of a picture as a group of SVG: with the record's id and its kind as data, and its title. */
export function svgPart(part: Part): string {
  const open = xmlTag('g', {
    class: part.role,
    'data-id': part.id,
    'data-kind': part.kind,
    role: part.id === undefined ? undefined : 'group',
    opacity: part.opacity < 1 ? num(part.opacity) : undefined,
  });
  const inside = part.shapes.map(svgShape).join('');
  return `${open}<title>${xmlText(part.title)}</title>${part.clip ? clipped(inside, part.clip) : inside}</g>`;
}

/** What lies outside of a box is not seen: an element of its own cuts it off, which needs no id. */
function clipped(inside: string, { minX, minY, maxX, maxY }: Box): string {
  const box = [minX, minY, maxX - minX, maxY - minY].map(num);
  const [x, y, width, height] = box;
  return `${xmlTag('svg', { x, y, width, height, viewBox: box.join(' ') })}${inside}</svg>`;
}

function svgShape(shape: Shape): string {
  if (shape.type === 'text') return svgText(shape);
  const paint = {
    fill: shape.fill ?? 'none',
    'fill-opacity': shape.opacity === undefined ? undefined : num(shape.opacity),
    ...strokeAttributes(shape.stroke),
    'stroke-opacity': shape.strokeOpacity === undefined ? undefined : num(shape.strokeOpacity),
  };
  if (shape.type === 'disc')
    return xmlTag('circle', { cx: num(shape.x), cy: num(shape.y), r: num(shape.radius), ...paint }, '/>');
  if (shape.type === 'path') {
    const { at } = shape;
    const transform = at && `translate(${num(at.x)} ${num(at.y)}) scale(${Number(at.scale.toFixed(4))})`;
    return xmlTag('path', { d: shape.d, transform, ...paint }, '/>');
  }
  const { x, y, width, height, radius } = shape;
  const rx = radius > 0 ? num(radius) : undefined;
  return xmlTag('rect', { x: num(x), y: num(y), width: num(width), height: num(height), rx, ...paint }, '/>');
}

function strokeAttributes(stroke: Stroke | undefined): Record<string, string | undefined> {
  if (!stroke) return {};
  return {
    stroke: stroke.color,
    'stroke-width': num(stroke.width),
    'stroke-dasharray': stroke.dash?.map(num).join(' '),
    'stroke-linecap': stroke.round ? 'round' : undefined,
    'stroke-linejoin': stroke.round ? 'round' : undefined,
  };
}

/** Not every program knows the attribute `direction`, but all know the characters for it (UAX 9), and where a line ends. */
const [RIGHT_TO_LEFT, END] = ['\u2067', '\u2069'];

function svgText(shape: TextShape): string {
  const isRightToLeft = shape.direction === 'rtl';
  const open = xmlTag('text', {
    x: num(shape.x),
    y: num(shape.y),
    'font-size': num(shape.size),
    'font-weight': shape.weight === 400 ? undefined : shape.weight,
    fill: shape.color,
    'text-anchor': shape.anchor === 'middle' ? 'middle' : isRightToLeft ? 'end' : undefined,
  });
  return `${open}${xmlText(isRightToLeft ? `${RIGHT_TO_LEFT}${shape.text}${END}` : shape.text)}</text>`;
}

/** The rules of a style sheet that bring fonts along, each asked only for the characters that it is there for. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  const faces = fonts.map(({ family, weight, base64 }) => {
    const ranges = BUNDLED_FONTS.find((font) => font.family === family)?.ranges ?? [];
    const hex = (code: number): string => code.toString(16).toUpperCase();
    const range = ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(', ');
    const only = range === '' ? '' : `unicode-range:${range};`;
    return `@font-face{font-family:'${xmlAttribute(family)}';font-weight:${weight};${only}src:url(data:font/ttf;base64,${base64})}`;
  });
  return faces.join('');
}
