import { boxHolds, boxOf, boxesOverlap, type Box, type Point, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { linksTo } from '../../../shared/map/queries';
import { RELATION } from '../../../shared/map/relations';
import { recordsOf } from '../../../shared/map/table';
import { standOf } from '../../../shared/picture/stand';
import { shownText } from '../../../shared/shown-text';
import { measureText } from '../../../shared/text-layout/measure';
import { landmarks } from '../../../shared/view/landmarks';
import type { Seen } from './watch-text';

/** What is wrong with what a canvas shows. */
export interface Judged {
  /** The smallest text, px on the screen; none where nothing is written. */
  readonly smallest: number | undefined;
  /** The words that are broken although their card is wide enough for them. */
  readonly broken: readonly string[];
  /** Cards in view, and those of them that show words. */
  readonly cards: number;
  readonly worded: number;
  /** Pairs of rival answers in view, and those of them whose words are the same or are not shown. */
  readonly rivals: number;
  readonly alike: number;
  /** Cards that something over the canvas lies on. */
  readonly overlaid: readonly string[];
}

const LEAST = 10; // px
const LABEL_REACH = 140; // px from a card to the words of its label
const ROOM = 10; // px that a card needs beside its words

/**
 * Holds what is seen against the map that should be.
 * @param isPart the view shows where a large map begins: of what lies over cards, only what lies over its main question and the answers counts
 */
export function judge(map: ArgMap, seen: Seen, isPart: boolean): Judged {
  const { rects } = standOf(map, new Set());
  const { viewport, area } = seen;
  const frame = { minX: area.left, minY: area.top, maxX: area.right, maxY: area.bottom };
  const boxes = new Map<string, Box>();
  for (const [id, rect] of rects) {
    const box = onScreen(rect, viewport);
    if (boxesOverlap(box, frame)) boxes.set(id, box);
  }
  const texts = seen.texts.filter(({ text }) => [...text].length > 1); // the signs on links are no words
  const lines = new Map<string, string[]>();
  const broken: string[] = [];
  for (const { text, x, y, size, card } of texts) {
    if (card === '') continue; // a label or a pill
    const id = card ?? cardAt(map, boxes, text, { x: x + 1, y: y - 1 });
    const node = id === undefined ? undefined : find(map, 'nodes', id);
    const box = boxes.get(id ?? '');
    if (id === undefined || !node || !box) continue;
    const words = wordsOf(shownText(node.text));
    if (![...wordsOf(text)].every((word) => isPartOf(word, words))) continue; // a label, or beside the card
    lines.set(id, [...(lines.get(id) ?? []), text]);
    const room = box.maxX - box.minX - ROOM;
    broken.push(
      ...[...wordsOf(text)].filter((word) => !words.has(word) && !isTooWide(word, words, { size, room })),
    );
  }
  const answers = rivalsIn(map, boxes);
  const shown = (id: string): string => (lines.get(id) ?? []).join(' ');
  return {
    smallest: texts.length > 0 ? Math.min(...texts.map(({ size }) => size)) : undefined,
    broken,
    cards: boxes.size,
    worded: lines.size,
    rivals: answers.length,
    alike: answers.filter(([a, b]) => shown(a) === '' || shown(a) === shown(b)).length,
    overlaid: [...boxes].flatMap(([id, box]) => {
      if (isPart && boxes.size < rects.size && !isMain(map, id)) return [];
      const over = seen.overlays.find(({ left, top, right, bottom }) =>
        boxesOverlap(box, { minX: left, minY: top, maxX: right, maxY: bottom }),
      );
      return over ? [`${id} ${over.name}`] : [];
    }),
  };
}

/**
 * What of that must not be.
 * @param isChosen the program has chosen the view: in it rivals can be told apart, too, and nothing lies on cards
 */
export function faultsIn({ smallest = LEAST, broken, alike, overlaid }: Judged, isChosen: boolean): string[] {
  return [
    ...(smallest < LEAST ? [`text of ${smallest} px`] : []),
    ...broken.map((word) => `“${word}” is broken`),
    ...(isChosen && alike > 0 ? [`${alike} pairs of rivals look alike`] : []),
    ...(isChosen ? overlaid.map((pair) => `covered: ${pair}`) : []),
  ];
}

/** The card that words on the canvas layer belong to: the one under them, or one with a label beside it that has them. */
function cardAt(
  map: ArgMap,
  boxes: ReadonlyMap<string, Box>,
  text: string,
  point: Point,
): string | undefined {
  const has = (id: string): boolean => {
    const words = wordsOf(shownText(find(map, 'nodes', id)?.text ?? ''));
    return [...wordsOf(text)].every((word) => isPartOf(word, words));
  };
  const under = [...boxes].find(([, box]) => boxHolds(box, point))?.[0];
  if (under !== undefined && has(under)) return under;
  const distance = (box: Box): number => Math.hypot((box.minX + box.maxX) / 2 - point.x, box.minY - point.y);
  const near = [...boxes].filter(([id, box]) => distance(box) < LABEL_REACH && has(id));
  return near.sort(([, a], [, b]) => distance(a) - distance(b))[0]?.[0] ?? under;
}

function onScreen(rect: Rect, { x, y, zoom }: Seen['viewport']): Box {
  const box = boxOf(rect);
  return {
    minX: box.minX * zoom + x,
    minY: box.minY * zoom + y,
    maxX: box.maxX * zoom + x,
    maxY: box.maxY * zoom + y,
  };
}

/** Words as lines may end after them, without what marks that something is left out. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .replaceAll('…', ' ')
      .split(/[\s\u200b]+|(?<=[-‐‒–—/])/u)
      .filter((word) => word !== ''),
  );
}

function isPartOf(part: string, words: ReadonlySet<string>): boolean {
  return words.has(part) || [...words].some((whole) => whole.startsWith(part));
}

function isTooWide(
  part: string,
  words: ReadonlySet<string>,
  { size, room }: { size: number; room: number },
): boolean {
  return [...words].some((word) => word.includes(part) && measureText(word, { size, weight: 400 }) > room);
}

function isMain(map: ArgMap, id: string): boolean {
  const [root] = landmarks(map, 1);
  const answers = root ? linksTo(map, root.id).filter(({ relation }) => RELATION[relation].isAnswer) : [];
  return id === root?.id || answers.some(({ premises }) => premises.includes(id));
}

function rivalsIn(map: ArgMap, boxes: ReadonlyMap<string, Box>): [string, string][] {
  const byTarget = new Map<string, string[]>();
  for (const { relation, premises, target } of recordsOf(map.tables.links)) {
    if (!RELATION[relation].isAnswer || !('node' in target)) continue;
    byTarget.set(target.node, [...(byTarget.get(target.node) ?? []), ...premises]);
  }
  return [...byTarget.values()].flatMap((answers) => {
    const there = answers.filter((id) => boxes.has(id));
    return there.flatMap((a, index) => there.slice(index + 1).map((b): [string, string] => [a, b]));
  });
}
