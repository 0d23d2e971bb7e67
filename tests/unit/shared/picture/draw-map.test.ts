import { afterEach, expect, test } from 'vitest';
import { buildMap } from '../../../../shared/map/build-map';
import { drawMap } from '../../../../shared/picture/draw-map';
import type { Drawing, Part, TextShape } from '../../../../shared/picture/drawing';
import { THEMES } from '../../../../shared/picture/themes';
import { speak } from '../../../../shared/words/words';
import fa from '../../../../shared/words/catalogs/fa.json';
import { boxesOverlap, boxHolds } from '../../../../shared/layout/rect';
import { PICTURE_LINK, PICTURE_UNDERCUT, pictureMap, pictureNode } from '../../../support/picture-map';
import { randomMap } from '../../../support/random-map';

function partOf(drawing: Drawing, id: string): Part | undefined {
  return drawing.parts.find((part) => part.id === id);
}

function wordsOf(part: Part | undefined): string[] {
  return (part?.shapes ?? [])
    .filter((shape): shape is TextShape => shape.type === 'text')
    .map(({ text }) => text);
}

afterEach(() => speak('en', {}));

test('draws every card and link, groups below and cards above', () => {
  const drawing = drawMap(pictureMap({ 5: { group: 'g-000000000000' } }), { theme: 'light' });
  expect(drawing.parts.map(({ role }) => role)).toEqual([
    'group',
    ...Array<string>(3).fill('link'),
    ...Array<string>(6).fill('card'),
  ]);
  expect(drawing).toMatchObject({ title: 'Ferries', language: 'en', background: THEMES.light.canvas });
  expect(drawing.description).toBe('An argument map with 6 cards and 3 links.');
  for (const { box } of drawing.parts)
    expect(
      boxHolds(
        {
          minX: drawing.x,
          minY: drawing.y,
          maxX: drawing.x + drawing.width,
          maxY: drawing.y + drawing.height,
        },
        { x: box.maxX, y: box.minY },
      ),
    ).toBe(true);
});

test('says in words what cards and links are', () => {
  const drawing = drawMap(pictureMap({ 5: { text: 'Nobody', main: true } }), { theme: 'light' });
  expect(partOf(drawing, pictureNode(5))?.title).toBe('Gap, main: Nobody');
  expect(partOf(drawing, PICTURE_LINK)?.title).toMatch(/^“\u2068Mixed: .*\u2069” supports “\u2068این/);
  expect(partOf(drawing, PICTURE_UNDERCUT)?.title).toMatch(/undercuts the inference from “\u2068Mixed/);
});

test('text runs from its own side, in the lines that were measured', () => {
  const drawing = drawMap(pictureMap(), { theme: 'light' });
  const texts = (index: number): TextShape[] =>
    (partOf(drawing, pictureNode(index))?.shapes ?? []).filter(
      (shape): shape is TextShape => shape.type === 'text' && shape.size === 14,
    );
  expect(texts(0)[0]).toMatchObject({ direction: 'ltr', x: 14, weight: 400 });
  expect(texts(2)[0]).toMatchObject({ direction: 'rtl', x: 660 + 260 - 14 });
  expect(texts(1).length).toBeGreaterThan(1);
  for (const { width } of texts(1)) expect(width).toBeLessThanOrEqual(232);
});

test('badges say grade, source and how many more, speaker, tags; what has no room is shortened', () => {
  const long = 'A very long tag that cannot stand beside all the others';
  const map = pictureMap({ 5: { credibility: 2, speaker: 'Harbour master', tags: [long, 'ports'] } });
  const words = wordsOf(partOf(drawMap(map, { theme: 'light' }), pictureNode(5)));
  expect(words).toContain('2');
  expect(words.some((text) => /^A.*…$/.test(text))).toBe(true);
  expect(words).not.toContain(long);
});

test('folded branches are away, and their card tells how many', () => {
  const map = pictureMap({ 1: { folded: true } });
  const drawing = drawMap(map, { theme: 'light' });
  expect(partOf(drawing, pictureNode(3))).toBeUndefined();
  expect(partOf(drawing, PICTURE_LINK)).toBeUndefined();
  expect(wordsOf(partOf(drawing, pictureNode(1)))).toContain('+2');
  expect(partOf(drawing, pictureNode(1))?.title).toContain('(2 more folded away)');
});

test('hidden cards and links are left out, faded ones stand back', () => {
  const drawing = drawMap(pictureMap(), {
    theme: 'light',
    hidden: new Set([pictureNode(5), PICTURE_UNDERCUT]),
    faded: new Set([pictureNode(4), PICTURE_LINK]),
  });
  expect(partOf(drawing, pictureNode(5))).toBeUndefined();
  expect(partOf(drawing, PICTURE_UNDERCUT)).toBeUndefined();
  expect(partOf(drawing, pictureNode(4))?.opacity).toBe(0.25);
  expect(partOf(drawing, PICTURE_LINK)?.opacity).toBe(0.15);
  expect(partOf(drawing, pictureNode(0))?.opacity).toBe(1);
});

test('title and legend stand around the map, and the legend names what is there', () => {
  const map = pictureMap();
  const plain = drawMap(map, { theme: 'print' });
  const full = drawMap(map, { theme: 'print', title: 'Who needs ferries', legend: true });
  expect(full.height).toBeGreaterThan(plain.height + 80);
  expect(wordsOf(full.parts[0])).toEqual(['Who needs ferries']);
  expect(wordsOf(full.parts.at(-1))).toEqual(expect.arrayContaining(['Assumption', 'Gap', 'opposes']));
});

test('nodes without a place are laid out below the others', () => {
  const drawing = drawMap(
    buildMap(
      { id: 'm-000000000000', title: 'x', created: '2026-01-01T00:00:00Z' },
      {
        nodes: [
          { id: pictureNode(0), kind: 'claim', text: 'Here' },
          { id: pictureNode(1), kind: 'claim', text: 'Nowhere' },
        ],
        places: [{ node: pictureNode(0), x: 0, y: 0 }],
      },
    ),
    { theme: 'light' },
  );
  expect(partOf(drawing, pictureNode(1))?.box.minY).toBeGreaterThan(
    partOf(drawing, pictureNode(0))?.box.maxY ?? 0,
  );
});

test('an empty map is an empty sheet; the same map gives the same drawing', () => {
  const empty = buildMap({ id: 'm-000000000000', title: 'x', created: '2026-01-01T00:00:00Z' }, {});
  expect(drawMap(empty, { theme: 'light' })).toMatchObject({ width: 80, height: 80, parts: [] });
  const map = randomMap(200);
  expect(JSON.stringify(drawMap(map, { theme: 'dark' }))).toBe(
    JSON.stringify(drawMap(map, { theme: 'dark' })),
  );
});

test('words of a language that runs from right to left stand in their cards and in the legend', () => {
  speak('fa', fa);
  const { parts } = drawMap(pictureMap({ 5: { main: true } }), { theme: 'light', legend: true });
  const words = parts.flatMap(({ role, box, shapes }) =>
    role === 'card' || role === 'legend'
      ? shapes.flatMap((shape) => (shape.type === 'text' && shape.anchor === 'start' ? [{ shape, box }] : []))
      : [],
  );
  expect(words.map(({ shape }) => shape.text)).toContain(fa.Question);
  for (const { shape, box } of words) {
    const left = shape.direction === 'rtl' ? shape.x - shape.width : shape.x;
    expect(left, shape.text).toBeGreaterThanOrEqual(box.minX);
    expect(left + shape.width, shape.text).toBeLessThanOrEqual(box.maxX);
  }
});

test('draws of a part that is looked at what lies in it, as it is drawn in the whole', () => {
  const map = randomMap(60, 7);
  const whole = drawMap(map, { theme: 'light' });
  const { x, y, width, height } = whole;
  const part = { minX: x, minY: y, maxX: x + width / 3, maxY: y + height / 2 };
  const seen = drawMap(map, { theme: 'light', within: () => [part] });
  expect(seen.parts).toEqual(whole.parts.filter(({ box }) => boxesOverlap(box, part)));
  expect(seen.parts.length).toBeLessThan(whole.parts.length);
  expect(seen.description).toBe(whole.description);
});
