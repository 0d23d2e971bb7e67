import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_STYLE, FRAME_STYLES } from '../../../../../renderer/canvas/card-style';
import { drawBoxes, kindBoxes } from '../../../../../renderer/canvas/draw/draw-boxes';
import { drawWords } from '../../../../../renderer/canvas/draw/draw-card';
import { drawFrame, drawFrameFromFar } from '../../../../../renderer/canvas/draw/draw-frame';
import type { CanvasColors } from '../../../../../renderer/canvas/draw/palette-colors';
import { CardTable } from '../../../../../renderer/canvas/scene/card-table';
import { RULES } from '../../../../../renderer/state/draft-store';
import { drawGhosts } from '../../../../../renderer/draft/draw-ghosts';
import type { Ghost } from '../../../../../renderer/draft/ghost-scene';
import { KIND, KINDS } from '../../../../../shared/map/node-kinds';
import { recordOf } from '../../../../../shared/map/record-of';
import type { Node } from '../../../../../shared/map/schema';
import { PILL, pillsOf, pillStyle, type Pill } from '../../../../../shared/picture/badge-pills';
import { cardFace, faceStep } from '../../../../../shared/picture/card-face';
import { cardFrame, frameLine } from '../../../../../shared/picture/card-frame';
import { badgeShapes } from '../../../../../shared/picture/draw-badges';
import { cardPart } from '../../../../../shared/picture/draw-card';
import type { Shape } from '../../../../../shared/picture/drawing';
import { CARD_SHAPE } from '../../../../../shared/picture/marks';
import { mixed, THEMES } from '../../../../../shared/picture/themes';
import { cardLayout } from '../../../../../shared/text-layout/card-size';
import { measureText } from '../../../../../shared/text-layout/measure';
import type { Badges } from '../../../../../shared/view/badges';
import { RecordingContext, UnseenPath, boxAround, type Drawn } from '../../../../support/recording-context';

beforeEach(() => void vi.stubGlobal('Path2D', UnseenPath));
afterEach(() => vi.unstubAllGlobals());

const THEME = THEMES.print; // without shadows
const RECT = { x: 40, y: 60, width: 320, height: 120 };
const LAYOUT = cardLayout({ text: 'The ferries run late.', badges: true });
const BADGES: Badges = {
  doubt: undefined,
  grade: 'B2',
  source: { title: 'The harbour office’s report on a year of ferries', count: 2, passage: 'p-1' },
  speaker: 'the harbour master',
  elsewhere: { card: 'n-1', file: 'bridge.argmap' },
  tags: ['ferries'],
  comments: 3,
};

const COLORS = {
  ink: THEME.ink,
  inkSoft: THEME.inkSoft,
  badge: THEME.surfaceActive,
  relations: THEME.relations,
  surface: THEME.surface,
  hatch: THEME.surfaceHover,
  kinds: recordOf(KINDS, (kind) => ({
    ...THEME.kinds[kind],
    line: mixed(THEME.kinds[kind].ink, THEME.border, 0.45),
  })),
} as unknown as CanvasColors;

function onCanvas(node: Node): Drawn[] {
  const recording = new RecordingContext();
  drawFrame(contextOf(recording), node, RECT, COLORS);
  return recording.drawn;
}

function contextOf(recording: RecordingContext): CanvasRenderingContext2D {
  return recording as unknown as CanvasRenderingContext2D;
}

/** The corners of a path as SVG writes it. */
function pointsOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVA])([^MLHVAZ]*)/g)].map(([, command, numbers = '']) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command !== 'V') x = values.at(command === 'H' ? 0 : -2) ?? x;
    if (command !== 'H') y = values.at(-1) ?? y;
    return [x, y];
  });
}

/** The frame in a picture: what comes before the first icon or text. */
function inPicture(node: Node): Drawn[] {
  const { shapes } = cardPart(
    { node, rect: RECT, layout: LAYOUT, badges: BADGES, faded: false, folded: 0 },
    THEME,
  );
  const frame = shapes.slice(0, onCanvas(node).length);
  return frame.map((shape: Shape): Drawn => {
    if (shape.type !== 'rect' && shape.type !== 'path') throw new Error(`A frame holds no ${shape.type}.`);
    const corners = ({ x, y, width, height }: typeof RECT): [number, number][] => [
      [x, y],
      [x + width, y + height],
    ];
    const box = boxAround(shape.type === 'path' ? pointsOf(shape.d) : corners(shape));
    if (shape.stroke === undefined) return { box, fill: shape.fill ?? '' };
    const { color, width, dash = [], round = false } = shape.stroke;
    return { box, stroke: { color, width, dash: [...dash], round } };
  });
}

describe.each(KINDS)('the frame of a card: %s', (kind) => {
  it.each([undefined, true])('is the same on the canvas and in pictures (main: %s)', (main) => {
    const node = { id: 'n-1', kind, text: 'The ferries run late.', ...(main && { main }) } as Node;
    expect(onCanvas(node)).toEqual(inPicture(node));
  });

  it('has on the page the numbers of its definition', () => {
    const { radius, line } = KIND[kind].look;
    expect(FRAME_STYLES[kind]).toEqual({
      '--frame-radius': `${radius}px`,
      '--frame-line': `${line.width}px`,
      '--frame-line-style': line.style,
    });
  });
});

const FAR = 0.25; // a zoom at which cards have titles, and no more words
const VERY_FAR = 0.12; // and one at which they have none

describe.each(KINDS)('a card from far: %s', (kind) => {
  const node = { id: 'n-1', kind, text: 'The ferries run late.' } as Node;
  const { ink, wash } = COLORS.kinds[kind];
  const { outline, stripes } = cardFrame(kind, RECT);
  const { dash, round } = frameLine(node);
  const middle = [outline.x, outline.y, outline.x + outline.width, outline.y + outline.height];

  it('has the outline, the dashes and the stripes that it has from near', () => {
    const recording = new RecordingContext();
    drawFrameFromFar(contextOf(recording), node, RECT, { colors: COLORS, zoom: FAR });
    const [ground, line, ...edges] = recording.drawn;
    expect(ground).toEqual({ box: middle, fill: wash });
    expect(line?.box).toEqual(middle);
    expect(line?.stroke).toMatchObject({ color: ink, round });
    expect(line?.stroke?.dash).toHaveLength(dash.length);
    expect(edges.map(sideOf)).toEqual(stripes);
    expect(edges.every(({ fill }) => fill === ink)).toBe(true);
  });

  it('keeps its colours and the sides of its stripes as a mere box', () => {
    const cards = new CardTable(1);
    cards.put(node, RECT.x, RECT.y, RECT.width, RECT.height);
    const recording = new RecordingContext();
    drawBoxes(contextOf(recording), kindBoxes(cards), {
      viewport: { x: 0, y: 0, zoom: VERY_FAR },
      size: { width: 500, height: 500 },
      colors: COLORS,
    });
    const [edge, ground] = recording.drawn;
    expect([edge?.fill, ground?.fill]).toEqual([ink, wash]);
    const left = ground!.box[0] - edge!.box[0];
    const right = edge!.box[2] - ground!.box[2];
    expect([left > 1.5 && 'left', right > 1.5 && 'right'].filter(Boolean)).toEqual(stripes);
  });

  it('has as a proposal the outline, the band and the ink of its kind, dashed, and says that it is one', () => {
    const recording = new RecordingContext();
    const ghost = { proposal: { id: 'p1', confidence: 0.7 }, node, layout: LAYOUT, rect: RECT } as Ghost;
    vi.stubGlobal('window', { devicePixelRatio: 1 });
    drawGhosts(
      contextOf(recording),
      { ghosts: [ghost], links: [] },
      { viewport: { x: 0, y: 0, zoom: 1 }, size: { width: 500, height: 500 } },
      { colors: COLORS, review: { current: undefined, origin: RULES } },
    );
    const [ground, line, band, pill] = recording.drawn;
    expect(ground).toEqual({ box: middle, fill: COLORS.surface });
    expect(line).toMatchObject({ box: middle, stroke: { color: ink } });
    expect(line?.stroke?.dash).not.toEqual([]);
    expect(band?.fill).toBe(wash);
    expect(band?.box.slice(0, 3)).toEqual(middle.slice(0, 3));
    expect(pill?.fill).toBe(COLORS.badge);
    expect(recording.words.at(-1)).toMatch(/^proposed, 70/);
  });
});

describe('the words of a card', () => {
  const node = { id: 'n-1', kind: 'claim', text: 'The ferries run late whenever it rains.' } as Node;

  it.each([0.3, 0.45, 0.65, 1])('are on the canvas what the page shows at a zoom of %s', (zoom) => {
    const recording = new RecordingContext();
    const face = cardFace({ node, size: RECT, layout: () => LAYOUT, telling: 0 }, faceStep(zoom));
    drawWords(contextOf(recording), { node, face, pills: [] }, RECT, { colors: COLORS, zoom });
    const lines = face.lines.map(({ text }) => text);
    expect(recording.words).toEqual(face.hasHead ? ['Claim', ...lines] : lines);
  });
});

/** At which edge of the card something stands. */
function sideOf({ box }: Drawn): 'left' | 'right' | undefined {
  if (box[0] === RECT.x) return 'left';
  return box[2] === RECT.x + RECT.width ? 'right' : undefined;
}

describe('the pills under a card’s text', () => {
  const node = { id: 'n-1', kind: 'claim', text: 'The ferries run late.' } as Node;
  const pills = pillsOf(BADGES, RECT.width - 2 * LAYOUT.textX);

  it('stand at the same places on the canvas and in pictures', () => {
    const recording = new RecordingContext();
    const face = cardFace({ node, size: RECT, layout: () => LAYOUT, telling: 0 }, 0);
    drawWords(contextOf(recording), { node, face, pills }, RECT, { colors: COLORS, zoom: 1 });
    const shapes = badgeShapes({ rect: RECT, layout: LAYOUT, badges: BADGES }, THEME);
    const grounds = shapes.flatMap((shape) => (shape.type === 'rect' ? [shape] : []));
    expect(recording.drawn.map(({ box }) => box)).toEqual(
      grounds.map(({ x, y, width, height }) =>
        boxAround([
          [x, y],
          [x + width, y + height],
        ]),
      ),
    );
    expect(pills.map(({ of }) => of)).toEqual(['grade', 'source', 'speaker', 'elsewhere', 'tag', 'comments']);
    const said = shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(recording.words.slice(-said.length)).toEqual(said);
  });

  it('fill the room and no more, the long ones giving way', () => {
    const room = RECT.width - 2 * LAYOUT.textX;
    const last = pills.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(room, 5);
    expect(pillsOf({ ...BADGES, tags: Array(40).fill('tag') }, room).length).toBeLessThan(40);
  });

  it('say something or are left out: less than a few letters of a word tell nobody anything', () => {
    for (let room = 60; room < 300; room += 7)
      for (const { textWidth, text, of, size } of pillsOf({ ...BADGES, tags: ['ferries', 'tides'] }, room)) {
        const whole = measureText(text, pillStyle({ of, size }));
        expect(textWidth === 0 || textWidth >= Math.min(whole, 3 * size)).toBe(true);
        expect(textWidth > 0 || !['grade', 'tag', 'comments'].includes(of)).toBe(true);
      }
  });

  it('leave the speaker more of its name than the source of its title', () => {
    const [source, speaker] = ['source', 'speaker'].map((of) => pills.find((pill) => pill.of === of)!);
    const shown = ({ text, textWidth }: Pill): number =>
      textWidth / measureText(text, pillStyle({ of: 'tag', size: PILL.textSize }));
    expect(shown(speaker!)).toBeGreaterThan(shown(source!));
  });
});

it('has on the page the sizes that all cards share, and the style sheet has none of its own', () => {
  expect(CARD_STYLE).toMatchObject({
    '--card-band': `${CARD_SHAPE.head}px`,
    '--card-stripe': `${CARD_SHAPE.stripe}px`,
    '--card-corner': `${CARD_SHAPE.corner}px`,
  });
  const css = readFileSync('renderer/canvas/Card.css', 'utf8');
  const frame = css.slice(css.indexOf('.card {'), css.indexOf(".card[data-selected='true']"));
  expect(frame.match(/(?:border(?:-radius|-width)?|padding|box-shadow): [^;]*\dpx/g)).toBeNull();
});
