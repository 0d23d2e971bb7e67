import { LIMITS } from '../../map/schema';
import { t } from '../../words/words';
import { isLossless, LossLog, nameOf } from '../loss';
import { fieldOf, looseOf } from '../own/records';
import { idea, type Idea } from './schema';
import { noteOfIdea, tellRest } from './words-of-idea';

/** An idea in its place. */
export interface Placed {
  readonly idea: Idea;
  readonly parent: Placed | undefined;
  readonly children: Placed[];
}

/** The ideas of a file from top to bottom, siblings by their ranks; ranks below zero, which hang on the other side, count by their size. */
export function walkIdeas(root: unknown, log: LossLog): Placed[] {
  const all: Placed[] = [];
  const waiting: { value: unknown; parent: Placed | undefined }[] = [{ value: root, parent: undefined }];
  for (let next = waiting.pop(); next && all.length < LIMITS.records; next = waiting.pop()) {
    const parsed = idea.safeParse(next.value);
    if (!parsed.success) {
      const of = typeof next.value === 'string' ? nameOf(next.value) : 'an idea';
      log.dropped({ what: 'idea', of, how: t('it is not as MindMup has it') });
      continue;
    }
    const placed: Placed = { idea: parsed.data, parent: next.parent, children: [] };
    const isBlank = next.parent !== undefined && saysNothing(parsed.data);
    if (!isBlank) {
      all.push(placed);
      next.parent?.children.push(placed);
    }
    for (const value of below(fieldOf(next.value, 'ideas')).reverse())
      waiting.push({ value, parent: isBlank ? next.parent : placed });
  }
  return all;
}

/** Whether an idea is no more than a place in the tree: what hangs below it hangs at what is above. A bracket says how. */
function saysNothing(idea: Idea): boolean {
  const { group, parentConnector } = idea.attr;
  if ((idea.title ?? '').trim() !== '' || group || parentConnector.label) return false;
  const log = new LossLog();
  tellRest(idea, log);
  return noteOfIdea(idea, log) === undefined && isLossless(log.report());
}

/** The ideas in a field, by their ranks; in a list they stand in their order. */
function below(ideas: unknown): unknown[] {
  if (Array.isArray(ideas)) return [...(ideas as unknown[])];
  const ranked = Object.entries(looseOf(ideas));
  ranked.sort(([a], [b]) => sideOf(a) - sideOf(b) || sizeOf(a) - sizeOf(b));
  return ranked.map(([, value]) => value);
}

function sideOf(rank: string): number {
  return rank.startsWith('-') ? 1 : 0;
}

function sizeOf(rank: string): number {
  const number = Math.abs(Number(rank));
  return Number.isFinite(number) ? number : 0;
}
