import { speakerIn, type Voice } from '../article/voices';
import { blocksOf } from '../text/blocks';
import type { TextRange } from '../text/range';
import { speakerOf } from './speaker';
import { subjectOf } from './statement';
import type { Unit } from './unit';
import { unitsOf } from './units-of';

/** Who says each unit: whose voice the whole stretch is, or the one whom the text names. */
export function speakersOf(
  text: string,
  units: readonly Unit[],
  voices: readonly Voice[],
): (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  let acted: string | undefined;
  units.forEach((unit, index) => {
    const last = units[index - 1];
    const isPronoun = /^(?:he|she|they)$/.test(last?.words[0]?.plain ?? '');
    acted = isPronoun ? (speakers[index - 1] ?? acted ?? speakers[index - 2]) : last && actorIn(text, last);
    speakers.push(speakerIn(voices, unit) ?? speakerOf(text, unit, speakers[index - 1], acted));
  });
  return speakers;
}

/** “Ana Ruiz, a farmer, …”, “The mayor, who …” */
const PERSON =
  /^(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){1,2}|(?:The|My|Our)\s(?:\p{Ll}[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]+),\s(?:who|an?|the)\s/u;

/** Whom a sentence begins with: the one whom a pronoun in the next one means. */
function actorIn(text: string, unit: Unit): string | undefined {
  return subjectOf(text, unit) ?? PERSON.exec(text.slice(unit.start, unit.end))?.[1];
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
