import { LIMITS } from './schema';
import { jsonShape } from './json-text';
import { t } from '../words/words';

/** How large a map is read: UTF-8 bytes of its text, levels of nesting, records in all tables. */
export interface MapLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly records: number;
}

/** What is read of any file: enough for every map that people make, and no more than a machine can handle with ease. */
export const USUAL_LIMITS: MapLimits = {
  bytes: LIMITS.fileBytes,
  depth: LIMITS.depth,
  records: LIMITS.records,
};

/** What can be read at all: what the program wrote itself, and what a person opens who knows that it is large. */
export const WIDEST_LIMITS: MapLimits = { bytes: 480 * 1024 * 1024, depth: 400, records: 50_000_000 };

/** Whether a failure to open a map says that it is over a limit: a person may have it opened all the same. */
export function isOverLimit(code: string): boolean {
  return ['too-large', 'too-deep', 'too-many-records'].includes(code);
}

/** The share of a limit from which a person is warned. */
const NEAR = 0.9;

/** How a map stands to the limits within which it is opened without a question. */
export interface LimitState {
  readonly limit: keyof MapLimits;
  /** `near`: nothing has happened yet; `over`: it is saved, and opened when a person says so. */
  readonly state: 'near' | 'over';
  /** In a sentence. */
  readonly words: string;
}

/**
 * Says when a map comes near a limit of reading, or is over one.
 * @param size as counted while it was written, or since
 * @returns the limit that is worst, if any
 */
export function limitState(size: MapLimits): LimitState | undefined {
  const states = (Object.keys(USUAL_LIMITS) as (keyof MapLimits)[]).map((limit) => ({
    limit,
    share: size[limit] / USUAL_LIMITS[limit],
  }));
  const worst = states.reduce((a, b) => (b.share > a.share ? b : a));
  // Nesting is no matter of degree: a map has the few levels that its fields have, or too many.
  if (worst.share <= (worst.limit === 'depth' ? 1 : NEAR)) return undefined;
  const state = worst.share > 1 ? 'over' : 'near';
  return { limit: worst.limit, state, words: inWords(worst.limit, size[worst.limit]) };
}

function inWords(limit: keyof MapLimits, size: number): string {
  const most = USUAL_LIMITS[limit];
  if (limit === 'bytes')
    return t('The map has {ceil} MB; maps of up to {most} MB are opened without a question.', {
      ceil: Math.ceil(size / 1024 / 1024),
      most: most / 1024 / 1024,
    });
  if (limit === 'records')
    return t('The map has {size} records; maps of up to {most} are opened without a question.', {
      size,
      most,
    });
  return t(
    'Something in the map is nested {size} levels deep; maps of up to {most} are opened without a question.',
    { size, most },
  );
}

/** A text, or what holds one, such as Node's buffers. */
interface Texts {
  includes: (part: string) => boolean;
  toString: () => string;
}

/** Levels of nesting in a text of `serializeMap`, as far as they are near the limit; else a number below. */
export function depthOfText(text: Texts): number {
  // Each level is two spaces at a line's beginning: a search that costs next to nothing says that there is nothing to count.
  const isNear = text.includes(`\n${'  '.repeat(LIMITS.depth)}`);
  return isNear ? jsonShape(text.toString()).depth : LIMITS.depth - 1;
}

/** Levels of nesting in a value, itself included; it is not looked into further than to `most`. */
export function depthOf(value: unknown, most: number = WIDEST_LIMITS.depth): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (most <= 0) return 1;
  let deepest = 0;
  for (const item of Object.values(value)) deepest = Math.max(deepest, depthOf(item, most - 1));
  return deepest + 1;
}
