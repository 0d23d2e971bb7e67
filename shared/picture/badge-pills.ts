import { DOUBTS } from '../map/asides';
import { shownText } from '../shown-text';
import { measureText, type TextStyle } from '../text-layout/measure';
import type { Badges } from '../view/badges';
import { t } from '../words/words';
import type { MARK_ICONS } from './icons.data';

/** The measures of the pills under a card's text, px. */
export const PILL = {
  /** Between two pills. */
  gap: 4,
  padding: 6,
  /** Between the parts of a pill. */
  partGap: 3,
  textSize: 11,
  /** Of its text, below the pill's top. */
  baseline: 14,
} as const;

const COMMENT = { of: 'comment', size: 11 } as const;
const WIDEST = 120; // px of a text, unless the row has room to spare
const LEAST = 3.5; // em of a text that is cut: less of it says nothing

/** One pill under a card's text, for whoever draws it: the page, the canvas, pictures. */
export interface Pill {
  readonly of: 'doubt' | 'grade' | 'source' | 'speaker' | 'elsewhere' | 'tag' | 'comments' | 'words';
  /** Of its letters, px. */
  readonly size: number;
  readonly icon?: { readonly of: Exclude<keyof typeof MARK_ICONS, 'main'>; readonly size: number };
  readonly text: string;
  /** The command that leads to what it names. */
  readonly leadsTo?: { readonly command: 'passage.show' | 'elsewhere.open'; readonly id: string };
  /** Stands behind the text whole, such as how many more sources there are. */
  readonly more?: string;
  /** px from where the card's text begins. */
  readonly x: number;
  readonly width: number;
  /** px for the text; what is longer is shortened. 0 where there is too little room for any of it. */
  readonly textWidth: number;
}

/** A pill before there is a place for it. */
type Unplaced = Omit<Pill, 'x' | 'width' | 'textWidth'>;
type Unsized = Omit<Unplaced, 'size'>;

/**
 * The row under a card's text: what is in doubt, grades, where it comes from, who speaks, the other map, tags, comments. Those that there is no room for are left out.
 * @param room width of the card's text, px
 */
export function pillsOf(badges: Badges, room: number): Pill[] {
  return placed(
    unplacedPills(badges).map((pill): Unplaced => ({ ...pill, size: PILL.textSize })),
    room,
  );
}

/** The same pills with letters of another size. */
export function lettered(pills: readonly Pill[], room: number, size: number): readonly Pill[] {
  if (pills.every((pill) => pill.size === size)) return pills;
  return placed(
    pills.map((pill) => ({ ...pill, size })),
    room,
  );
}

function placed(unplaced: readonly Unplaced[], room: number): Pill[] {
  const fitting = thatFit(unplaced.map(fitOf), room);
  const widths = textWidths(fitting, room);
  let x = 0;
  return fitting.flatMap(({ pill }, index) => {
    const textWidth = widths[index] ?? 0;
    const width = textWidth + widthWithout(pill, textWidth > 0);
    if (x + width > room + 0.5) return [];
    const there = { ...pill, x, width, textWidth };
    x += width + PILL.gap;
    return there;
  });
}

/** The row of a card that is only proposed: one pill that says so. */
export function pillSaying(text: string, size: number): Pill {
  const textWidth = measureText(text, pillStyle({ of: 'words', size }));
  return { of: 'words', size, text, x: 0, width: 2 * PILL.padding + textWidth, textWidth };
}

/** How many comments there are, for what has no row of pills. */
export function commentsPill(count: number): Pill {
  const pill = { of: 'comments', icon: COMMENT, size: PILL.textSize, text: String(count) } as const;
  const textWidth = measureText(pill.text, pillStyle(pill));
  return { ...pill, x: 0, width: widthWithout(pill) + textWidth, textWidth };
}

/** How the text of a pill is set. */
export function pillStyle({ of, size }: Pick<Pill, 'of' | 'size'>): TextStyle {
  return { size, weight: of === 'grade' || of === 'doubt' ? 600 : 400 };
}

function unplacedPills({ doubt, grade, source, speaker, elsewhere, tags, comments }: Badges): Unsized[] {
  const pills: Unsized[] = [];
  if (doubt)
    pills.push({
      of: 'doubt',
      icon: { of: 'doubt', size: 11 },
      text: DOUBTS[doubt.doubt].badge,
      leadsTo: { command: 'passage.show', id: doubt.passage },
    });
  if (grade !== undefined) pills.push({ of: 'grade', text: grade });
  if (source) {
    const more = source.count > 1 ? { more: `+${source.count - 1}` } : {};
    pills.push({
      of: 'source',
      icon: { of: 'source', size: 11 },
      text: shownText(source.title),
      leadsTo: { command: 'passage.show', id: source.passage },
      ...more,
    });
  }
  if (speaker !== undefined)
    pills.push({ of: 'speaker', icon: { of: 'speaker', size: 11 }, text: shownText(speaker) });
  if (elsewhere)
    pills.push({
      of: 'elsewhere',
      icon: { of: 'elsewhere', size: 11 },
      text: elsewhere.file === undefined ? t('another map') : shownText(elsewhere.file),
      leadsTo: { command: 'elsewhere.open', id: elsewhere.card },
    });
  for (const tag of tags) pills.push({ of: 'tag', icon: { of: 'tag', size: 10 }, text: shownText(tag) });
  if (comments > 0) pills.push({ of: 'comments', icon: COMMENT, text: String(comments) });
  return pills.map((pill) => ({ ...pill, text: pill.text.replace(/\s+/g, ' ') }));
}

/** How much a pill gives way, against others, when there is not enough room for all; 0 for those that keep their width. */
function yieldOf({ of }: Unsized): number {
  if (of === 'doubt' || of === 'grade' || of === 'comments') return 0;
  return of === 'source' ? 4 : 1; // so who says it can be read longest
}

/** A pill with the room that its text asks for, px: all of it, and the least at which it still says something. */
interface Fit {
  readonly pill: Unplaced;
  readonly whole: number;
  readonly least: number;
}

function fitOf(pill: Unplaced): Fit {
  const whole = measureText(pill.text, pillStyle(pill));
  return { pill, whole, least: yieldOf(pill) === 0 ? whole : Math.min(whole, LEAST * pill.size) };
}

/** What gives way where there is not room for words of all that say something: these keep their sign alone, and tags are left out, the last first. */
const GIVING_WAY = ['source', 'elsewhere', 'tag', 'speaker'] as const;

function thatFit(all: readonly Fit[], room: number): Fit[] {
  let fits = [...all];
  for (const of of GIVING_WAY) {
    while (leastWidth(fits) > room) {
      const last = fits.findLastIndex(({ pill, whole }) => pill.of === of && whole > 0);
      if (last < 0) break;
      fits = fits.toSpliced(last, 1, ...(of === 'tag' ? [] : fits.slice(last, last + 1).map(asSign)));
    }
  }
  return fits;
}

function asSign(fit: Fit): Fit {
  return { ...fit, whole: 0, least: 0 };
}

function leastWidth(fits: readonly Fit[]): number {
  return fits.reduce(
    (sum, { pill, least }) => sum + least + widthWithout(pill, least > 0) + PILL.gap,
    -PILL.gap,
  );
}

/** All of a pill but its text, px. */
function widthWithout(pill: Unplaced, hasText = true): number {
  const isAlone = !hasText && pill.more === undefined;
  const icon = pill.icon ? pill.icon.size + (isAlone ? 0 : PILL.partGap) : 0;
  const more =
    pill.more === undefined ? 0 : measureText(pill.more, pillStyle(pill)) + (hasText ? PILL.partGap : 0);
  return 2 * PILL.padding + icon + more;
}

/**
 * How much room each text gets, px: where there is not enough, the long ones give way in proportion, and where they come from more, none below its least;
 * what is to spare goes to the first that are cut.
 */
function textWidths(fits: readonly Fit[], room: number): number[] {
  const widths = fits.map(({ pill, whole }) => Math.min(yieldOf(pill) === 0 ? Infinity : WIDEST, whole));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const others = fits.map(({ pill, whole }) => widthWithout(pill, whole > 0));
  let missing = sum(widths) + sum(others) + PILL.gap * (fits.length - 1) - room;
  fits.forEach(({ whole }, index) => {
    const width = widths[index] ?? 0;
    const given = Math.max(0, Math.min(whole - width, -missing));
    widths[index] = width + given;
    missing += given;
  });
  const spare = (index: number): number => Math.max(0, (widths[index] ?? 0) - (fits[index]?.least ?? 0));
  // What one that has given all cannot give, the others give in the next round.
  while (missing > 0.01) {
    const weights = fits.map(({ pill }, index) => spare(index) * yieldOf(pill));
    const all = sum(weights);
    if (all === 0) break;
    const wanted = missing;
    weights.forEach((weight, index) => {
      const given = Math.min(spare(index), (wanted * weight) / all);
      widths[index] = (widths[index] ?? 0) - given;
      missing -= given;
    });
  }
  return widths;
}
