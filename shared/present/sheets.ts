import { boxOf, unionOfBoxes, type Rect } from '../layout/rect';
import { markParts } from '../picture/draw-mark';
import type { Drawing, Part, Shape } from '../picture/drawing';
import { placedPart } from '../picture/placed';
import { shortened, textIn } from '../picture/shapes';
import { THEMES } from '../picture/themes';
import { excerpt } from '../text-layout/excerpt';
import { breakLines } from '../text-layout/break-lines';
import type { TalkSlide } from './talk';

/** A step as it is put on sheets: what it says, and its picture (`drawStep`). */
export interface SlidePicture {
  readonly slide: TalkSlide;
  readonly drawing: Drawing;
}

/** A sheet of A4 paper, px at 96 an inch. */
const SHEET = { width: 794, height: 1123 };
const MARGIN = 56;
const INNER = SHEET.width - 2 * MARGIN;
const TITLE = { size: 15, line: 20, weight: 600 } as const;
const NOTES = { size: 13, line: 19, weight: 400 } as const;
const CAPTION = { size: 11, weight: 600 } as const;
const SMALL = { size: 10, line: 14, weight: 400, most: 7 } as const;
const { print } = THEMES;

/** A sheet for each step with its notes below; long notes go on on the next one. */
export function notesSheets(slides: readonly SlidePicture[], mark?: string): Drawing[] {
  return slides.flatMap(({ slide, drawing }) => {
    const room = { x: MARGIN, y: MARGIN, width: INNER, height: (INNER * drawing.height) / drawing.width };
    const lines = slide.notes.trim() === '' ? [] : breakLines(slide.notes.trim(), NOTES, INNER);
    const sheets: Drawing[] = [];
    let parts = slideParts(drawing, room);
    let y = room.y + room.height + 36;
    parts.push(textPart(`${slide.number}. ${slide.title}`, { y, ...TITLE }));
    y += TITLE.line + 8;
    for (const { text } of lines) {
      if (y + NOTES.line > SHEET.height - MARGIN) {
        sheets.push(sheetOf(slide, parts, mark));
        [parts, y] = [[], MARGIN];
      }
      parts.push(textPart(text, { y, ...NOTES }));
      y += NOTES.line;
    }
    return [...sheets, sheetOf(slide, parts, mark)];
  });
}

const COLUMNS = 2;
const ROWS = 3;
const GAP = 28;
const SIX = COLUMNS * ROWS;

/** Sheets with six steps on each, to take home: with the beginnings of their notes, or with room to write. */
export function handoutSheets(
  slides: readonly SlidePicture[],
  { notes, mark }: { notes: boolean; mark?: string | undefined },
): Drawing[] {
  const width = (INNER - GAP * (COLUMNS - 1)) / COLUMNS;
  const high = (SHEET.height - 2 * MARGIN) / ROWS;
  const sheets: Drawing[] = [];
  for (let from = 0; from < slides.length; from += SIX) {
    const some = slides.slice(from, from + SIX);
    const parts = some.flatMap(({ slide, drawing }, index) => {
      const x = MARGIN + (index % COLUMNS) * (width + GAP);
      const y = MARGIN + Math.floor(index / COLUMNS) * high;
      const height = (width * drawing.height) / drawing.width;
      const caption = shortened(`${slide.number}. ${slide.title}`, CAPTION, width);
      const words = textIn(caption, { x, y: y + height + 20, width }, { ...CAPTION, color: print.ink });
      const lines = notes ? excerpt(slide.notes, 0, SMALL, { width, lines: SMALL.most }) : [];
      const below = lines.map((line, place) =>
        textIn(line, { x, y: y + height + 40 + place * SMALL.line, width }, { ...SMALL, color: print.ink }),
      );
      return [...slideParts(drawing, { x, y, width, height }), partOf('heading', caption, [words, ...below])];
    });
    const [first] = some;
    if (first) sheets.push(sheetOf(first.slide, parts, mark));
  }
  return sheets;
}

/** A slide in a room of a sheet: on its own ground, cut off at its edges, with a line around. */
function slideParts({ parts, background, width, title }: Drawing, room: Rect): Part[] {
  const zoom = room.width / width;
  const clip = boxOf(room);
  const box = { type: 'rect', ...room, radius: 0 } as const;
  return [
    partOf('heading', title, [{ ...box, fill: background }]),
    ...parts.map((part) => ({ ...placedPart(part, { x: room.x, y: room.y, zoom }), clip })),
    partOf('heading', '', [{ ...box, stroke: { color: print.border, width: 1 } }]),
  ];
}

function textPart(text: string, { y, size, weight }: { y: number; size: number; weight: 400 | 600 }): Part {
  const room = { x: MARGIN, y: y + size, width: INNER };
  return partOf('heading', text, [textIn(text, room, { size, weight, color: print.ink })]);
}

function partOf(role: Part['role'], title: string, shapes: Shape[]): Part {
  const boxes = shapes.flatMap((shape) =>
    shape.type === 'rect'
      ? boxOf(shape)
      : shape.type === 'text'
        ? boxOf({ ...shape, y: shape.y - shape.size, height: shape.size * 1.4 })
        : [],
  );
  return { role, title, opacity: 1, box: unionOfBoxes(boxes) ?? boxOf({ x: 0, y: 0, ...SHEET }), shapes };
}

function sheetOf({ title, shows }: TalkSlide, parts: readonly Part[], mark: string | undefined): Drawing {
  const { head } = shows.map;
  const inside = { minX: MARGIN, maxX: SHEET.width - MARGIN, minY: MARGIN, maxY: SHEET.height - MARGIN };
  return {
    x: 0,
    y: 0,
    ...SHEET,
    background: print.canvas,
    title: head.title,
    description: title,
    language: head.language,
    parts: [...parts, ...(mark ? markParts(mark, inside, print) : [])],
  };
}
