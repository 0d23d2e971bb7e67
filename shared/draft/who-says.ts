import { speakerIn, type Voice } from '../article/voices';
import { blocksOf } from '../text/blocks';
import type { TextRange } from '../text/range';
import { speakerOf } from './speaker';
import type { Unit } from './unit';
import { unitsOf } from './units-of';

/** Who says each unit: whose voice the whole stretch is, or the one whom the text names. */
export function speakersOf(
  text: string,
  units: readonly Unit[],
  voices: readonly Voice[],
): (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  units.forEach((unit, index) => {
    speakers.push(speakerIn(voices, unit) ?? speakerOf(text, unit, speakers[index - 1]));
  });
  return speakers;
}

/** Who says what stands in a range of an article, when that is not its author: whose voice it is, or the one whom the text names for all of it. */
export function whoSays(text: string, voices: readonly Voice[], range: TextRange): string | undefined {
  const voice = speakerIn(voices, range);
  if (voice !== undefined) return voice;
  const first = blocksOf(text).find(({ end }) => end > range.start);
  if (!first) return undefined;
  const within = { start: first.start, end: Math.max(first.end, range.end) };
  const units = unitsOf({ text, without: [], within }).flat();
  const speakers = speakersOf(text, units, voices);
  const own = new Set(
    speakers.filter((_, index) => {
      const unit = units[index];
      return unit !== undefined && unit.start < range.end && unit.end > range.start;
    }),
  );
  const [speaker] = own;
  return own.size === 1 ? speaker : undefined;
}
