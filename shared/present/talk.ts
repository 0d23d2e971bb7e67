import type { Standing } from '../argue/map/standings';
import type { Box } from '../layout/rect';
import { find, type ArgMap } from '../map/arg-map';
import { targetId } from '../map/queries';
import type { Link, Step } from '../map/schema';
import { recordsOf } from '../map/table';
import { drawMap } from '../picture/draw-map';
import { linkSentence } from '../picture/draw-link';
import type { Drawing } from '../picture/drawing';
import type { ThemeName } from '../picture/themes';
import { shownText } from '../shown-text';
import { cardInWords } from './announce';
import { litPassages, type LitPassage } from './draw-passages';
import { stepBox } from './step-frame';
import { judgedMap } from './judged-map';
import { stepShows, type StepShows } from './step-shows';
import { playedSteps } from './steps';

/** One step of a talk as it is handed out, in words and as a picture. */
export interface TalkSlide {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Markdown, as it is; empty where there are none. */
  readonly notes: string;
  readonly shows: StepShows;
  /** How cards and links stand in it, where it shows that. */
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  /** The cards in focus and how they bear on each other, a line each. */
  readonly outline: readonly string[];
  readonly passages: readonly LitPassage[];
}

/** How a map is judged; nothing where it cannot be. */
export type JudgeMap = (map: ArgMap) => ReadonlyMap<string, Standing> | undefined;

/** The steps of a map's talk that are shown, as they are handed out. */
export function talkSlides(map: ArgMap, judge: JudgeMap): TalkSlide[] {
  return playedSteps(map).map((step, index) => {
    const shows = stepShows(map, step);
    return {
      step,
      number: index + 1,
      title: shownText(step.title),
      notes: shownText(step.notes ?? ''),
      shows,
      standings: step.verdicts ? judge(judgedMap(step, shows)) : undefined,
      outline: outlineOf(shows),
      passages: litPassages(map, shows.lit),
    };
  });
}

function outlineOf({ map, focus }: StepShows): string[] {
  const inFocus = new Set(focus);
  const links = [...recordsOf(map.tables.links)].filter((link) => isAmong(map, link, inFocus));
  return [
    ...focus.map((id) => cardInWords(map, id)),
    ...links.map((link) => `${shownText(linkSentence(map, link))}.`),
  ];
}

function isAmong(map: ArgMap, link: Link, ids: ReadonlySet<string>): boolean {
  const target = targetId(link);
  const ends = [...link.premises, ...(find(map, 'links', target)?.premises ?? [target])];
  return ends.every((id) => ids.has(id));
}

/** A picture that is looked at through windows of many shapes. */
export interface WidePicture {
  readonly drawing: Drawing;
  /** What is looked at, px of the map. */
  readonly box: Box;
}

const SHAPES = { wide: 2.4, high: 2.4 }; // the broadest and the highest window, by its other side
const AROUND = 1.25; // of what is looked at

/** Draws the map of a step without a stage, as much of it as any window shows, and what is seen on the way from the step before. */
export function widePicture(slide: TalkSlide, before: TalkSlide | undefined, theme: ThemeName): WidePicture {
  const { shows, standings } = slide;
  let box: Box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const drawn = drawMap(shows.map, {
    theme,
    ...shows.visibility,
    ...(standings && { standings }),
    within: (boxes) => {
      box = stepBox(shows, boxes);
      const left = before && { ...before.shows, focus: before.shows.focus.filter((id) => boxes.has(id)) };
      return [reachOf(box), ...(left ? [reachOf(stepBox(left, boxes))] : [])];
    },
  });
  return { box, drawing: { ...drawn, description: `${slide.title}. ${drawn.description}` } };
}

/** The part of a map that windows of all shapes may show around a box. */
function reachOf({ minX, minY, maxX, maxY }: Box): Box {
  const [width, height] = [maxX - minX, maxY - minY];
  const dx = (Math.max(width, height * SHAPES.wide) * AROUND - width) / 2;
  const dy = (Math.max(height, width * SHAPES.high) * AROUND - height) / 2;
  return { minX: minX - dx, minY: minY - dy, maxX: maxX + dx, maxY: maxY + dy };
}
