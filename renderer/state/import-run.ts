import type { ReadSource } from '../../shared/host/contract';
import type { AppError } from '../../shared/result';
import { msg, t } from '../../shared/words/words';
import type { Session } from './session';
import type { Origin } from './origin';

/** What has become of one article so far. */
export type ImportOutcome =
  | { readonly kind: 'waiting' }
  /** `done` of `total` parts, such as pages, once the host has said. */
  | { readonly kind: 'reading'; readonly done?: number; readonly total?: number }
  /** Read, and added when all others are read. */
  | { readonly kind: 'read'; readonly read: ReadSource }
  | {
      readonly kind: 'added';
      readonly source: string;
      readonly title: string;
      readonly notes: readonly string[];
    }
  /** Its text is in the map already, as this source. */
  | { readonly kind: 'known'; readonly source: string; readonly title: string }
  /** It looks like another version of this source; the person is asked what to do with it. */
  | { readonly kind: 'newer'; readonly source: string; readonly read: ReadSource }
  /** Its text has taken the place of this source's. */
  | { readonly kind: 'replaced'; readonly source: string; readonly title: string }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'skipped' };

/** One article that is being brought in. */
export interface ImportItem {
  /** Names its reading to the host, too. */
  readonly id: string;
  readonly origin: Origin;
  /** The map that it is for. */
  readonly session: Session;
  readonly outcome: ImportOutcome;
}

/** Articles that are brought in together. */
export interface ImportRun {
  readonly items: readonly ImportItem[];
  /** The person has stopped it: nothing is added. */
  readonly stopped: boolean;
  /** All are read and added; the list of what became of them is shown until it is closed. */
  readonly over: boolean;
}

/** A run with another outcome of one item. */
export function withOutcome(run: ImportRun, id: string, outcome: ImportOutcome): ImportRun {
  return { ...run, items: run.items.map((item) => (item.id === id ? { ...item, outcome } : item)) };
}

/** The item that is read now. */
export function readingNow({ items }: ImportRun): ImportItem | undefined {
  return items.find((item) => item.outcome.kind === 'reading');
}

/** How much of all is read, 0 to 1: each article counts the same. */
export function shareRead({ items }: ImportRun): number {
  const parts = items.map(({ outcome }) => {
    if (outcome.kind === 'waiting') return 0;
    if (outcome.kind !== 'reading') return 1;
    return outcome.total ? Math.min(1, (outcome.done ?? 0) / outcome.total) : 0;
  });
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, items.length);
}

/** How far the reading of one article is, such as “page 30 of 200”; empty while that is not known. */
export function partsRead({ origin, outcome }: ImportItem): string {
  if (outcome.kind !== 'reading' || !outcome.total) return '';
  const words = /\.pdf$/i.test(origin.fileName)
    ? msg('page {done} of {total}')
    : msg('part {done} of {total}');
  return t(words, { done: outcome.done ?? 0, total: outcome.total });
}
