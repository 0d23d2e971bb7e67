import { LIMITS, type Source } from '../../map/schema';
import { isRange } from '../../map/text-range';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { makePassage } from '../../text/selector';
import { t } from '../../words/words';
import { characterOffsets, UNITS } from '../character-offsets';
import type { ReadContext } from '../format';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import type { Mark, Span } from './lines';

/** The text that the annotations mark, as a source. */
export interface AnchoredText {
  readonly source: Pick<Source, 'id' | 'text' | 'textHash'>;
  /** Where each of the units begins in it that the annotations count. */
  readonly offsets: Uint32Array;
}

/** Makes a source of the text beside the annotations of these marks; where there is none, that is told. */
export function addSource(
  marks: readonly Mark[],
  companion: ReadContext['companion'],
  builder: MapBuilder,
): AnchoredText | undefined {
  const text = plainText(companion?.text ?? '');
  if (!companion || text === '' || text.length > LIMITS.sourceTextLength) {
    const how = companion
      ? t('It is empty or too long: claims have their words, but no place in a text.')
      : t('It was not found beside the annotations: claims have their words, but no place in a text.');
    builder.log.dropped({ what: 'text', of: companion?.fileName ?? t('the .txt of the same name'), how });
    return undefined;
  }
  const hash = textHash(text);
  const fields = { kind: 'other' as const, title: companion.fileName, authors: [], text, textHash: hash };
  const id = builder.add('sources', fields);
  builder.log.kept('sources');
  return { source: { id, text, textHash: hash }, offsets: likelyOffsets(companion.text, text, marks) };
}

/** BRAT counts characters; some tools that write its format count bytes or UTF-16 units. What most marks say their words in is what was counted. */
function likelyOffsets(raw: string, text: string, marks: readonly Mark[]): Uint32Array {
  let best = characterOffsets(raw);
  let most = countOfFitting(best, text, marks);
  for (const unit of UNITS) {
    if (most === marks.length) break;
    const offsets = characterOffsets(raw, unit);
    const fitting = countOfFitting(offsets, text, marks);
    if (fitting > most) [best, most] = [offsets, fitting];
  }
  return best;
}

function countOfFitting(offsets: Uint32Array, text: string, marks: readonly Mark[]): number {
  return marks.filter((mark) => rangesOf(mark, text, offsets)).length;
}

/** The passages that a mark is made of: one for each of its stretches. One that says something else than the mark is told. */
export function addPassages(mark: Mark, anchored: AnchoredText | undefined, builder: MapBuilder): string[] {
  if (!anchored) return [];
  const { source, offsets } = anchored;
  const ranges = rangesOf(mark, source.text, offsets);
  if (!ranges) {
    const how = t('The text says something else there: the claim has no passage.');
    builder.log.dropped({ what: 'place', of: nameOf(mark.text), how, line: mark.line });
    return [];
  }
  return ranges.map((range) => {
    const { id: _none, ...passage } = makePassage({ id: '', source, ...range });
    builder.log.kept('passages');
    return builder.add('passages', passage);
  });
}

/** The stretches of a mark where the text says its words; nothing where it says something else. */
function rangesOf(mark: Mark, text: string, offsets: Uint32Array): Span[] | undefined {
  const ranges = mark.spans.map(({ start, end }) => ({
    start: offsets[start] ?? -1,
    end: offsets[end] ?? -1,
  }));
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const fits =
    length <= mark.text.length * 2 + 2 && ranges.every(({ start, end }) => isRange(text, start, end));
  const words = fits ? ranges.map(({ start, end }) => text.slice(start, end)).join(' ') : '';
  return fits && sameWords(words, mark.text) ? ranges : undefined;
}

/** Annotations have spaces for line ends. */
function sameWords(a: string, b: string): boolean {
  const [left, right] = [a, plainText(b)].map((text) => text.replace(/\s/gu, ''));
  return left === right;
}
