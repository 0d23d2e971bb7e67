import { claimScore, type Reports } from './claim-score';
import type { TextShape } from './text-shape';
import { hasHead, overlap, type Unit } from './unit';
import { t } from '../words/words';

/** What a whole text argues for, or asks. */
export interface MainPoint {
  /** Index of the unit; -1 when the text has none. */
  readonly index: number;
  readonly asks: boolean;
  readonly cue: string;
}

/** From this share of questions on, a text argues by asking. */
const ASKING_SHARE = 0.35;

/** Finds the one claim (or, in a text that argues by asking, the one question) that all else is there for. */
export function mainPointOf(
  paragraphs: readonly (readonly Unit[])[],
  shape: TextShape,
  title: Unit | undefined,
  { reports, isReported }: { reports: Reports; isReported: (index: number) => boolean },
): MainPoint {
  const units = paragraphs.flat();
  const asks = units.filter((unit) => unit.question).length >= ASKING_SHARE * units.length;
  let best = { index: -1, score: -Infinity, cue: '' };
  let base = 0;
  paragraphs.forEach((paragraph, at) => {
    paragraph.forEach((unit, offset) => {
      const index = base + offset;
      if (unit.question !== asks || isReported(index) || unit.words.length < 4 || unit.marks.has('doubt'))
        return;
      if (hasHead(unit, 'reason') && !unit.opens) return;
      const { score, cue } = asks
        ? askingScore(unit, at, title)
        : claimingScore(paragraph, offset, {
            at,
            count: paragraphs.length,
            title,
            shape,
            index,
            reports: reports.slice(base, base + paragraph.length),
          });
      if (score > best.score) best = { index, score, cue };
    });
    base += paragraph.length;
  });
  return { index: best.index, asks, cue: best.cue };
}

function askingScore(unit: Unit, paragraph: number, title: Unit | undefined): { score: number; cue: string } {
  const policy = unit.marks.has('policy');
  let score = policy ? 1 : 0;
  if (paragraph === 0) score += 1.5;
  if (unit.words.some(({ plain }) => plain === 'or')) score += 1;
  if (hasHead(unit, 'summary')) score += 1;
  if (title) score += 2 * overlap(unit, title);
  return {
    score,
    cue:
      paragraph === 0
        ? t('the text argues by asking, and asks this first')
        : t('the text argues by asking, and this sums it up'),
  };
}

function claimingScore(
  paragraph: readonly Unit[],
  offset: number,
  where: {
    at: number;
    count: number;
    title: Unit | undefined;
    shape: TextShape;
    index: number;
    reports: Reports;
  },
): { score: number; cue: string } {
  const unit = paragraph[offset] as Unit;
  const place = where.shape.places[where.index] ?? 'body';
  const level = where.shape.levels[where.index];
  const last = where.at === where.count - 1;
  let score = claimScore(paragraph, offset, place === 'body' ? 'body' : 'alone', where.reports);
  if (level === 'premise') score -= 1;
  if (where.count > 1 && where.at === 0) score += 0.7;
  if (where.count > 1 && last) score += 1;
  if (place === 'body') score -= 1.5;
  if (hasHead(unit, 'summary')) score += 2;
  if (unit.heads[0]?.phrase === 'then') score -= 2; // next, rather than therefore
  if (where.title) score += 1.5 * overlap(unit, where.title);
  return { score, cue: cueOf(unit, where.at === 0, last) };
}

function cueOf(unit: Unit, first: boolean, last: boolean): string {
  const stance = unit.marks.get('stance');
  const head = unit.heads.find(({ sense }) => sense === 'summary' || sense === 'result');
  if (head) return t('sums up with “{words}”', { words: head.phrase });
  if (stance) return t('in the author’s own voice: “{words}”', { words: stance });
  const policy = unit.marks.get('policy');
  if (policy) return t('says what ought to be: “{words}”', { words: policy });
  return last ? t('closes the text') : first ? t('opens the text') : t('what most other statements speak of');
}
