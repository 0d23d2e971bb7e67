import type { Format, Reading, Writing } from '../../../shared/formats/format';
import { formatNamed, recogniseFormat } from '../../../shared/formats/formats';
import { isLossless } from '../../../shared/formats/loss';
import { READERS } from '../../../shared/formats/readers';
import { WRITERS } from '../../../shared/formats/writers';
import { differencesBut } from '../../support/conversion-differences';
import { mustRead } from '../../support/format-context';
import { COUNTERS, countsOf, type SampleCounts } from '../../support/sample-counters';

/** What is said of one file. */
export interface SampleRow {
  readonly file: string;
  readonly format: string;
  /** `raw/ours` for each count. */
  readonly counts: readonly string[];
  /** What became of it when it was written and read again, in words. */
  readonly back: string;
  readonly isRight: boolean;
}

const FIELDS = ['nodes', 'supports', 'attacks', 'undercuts', 'linked'] as const;

/** Reads a sample of a tool, counts it, writes it in its own format (or AIF, where that is only read) and reads it again. */
export async function judgeSample(tool: string, name: string, text: string): Promise<SampleRow> {
  const format = recogniseFormat(text, name);
  if (!format) return { file: `${tool}/${name}`, format: 'none', counts: [], back: '', isRight: false };
  const reading = await read(format, text, 1);
  const raw: Partial<SampleCounts> = COUNTERS[tool]?.(text, name) ?? {};
  const ours = countsOf(reading.map);
  const { words, isEqual } = await wayBack(format, reading);
  return {
    file: `${tool}/${name}`,
    format: format.id,
    counts: FIELDS.map((field) => `${raw[field] ?? '?'}/${ours[field]}`),
    back: words,
    isRight: isEqual && FIELDS.every((field) => raw[field] === undefined || raw[field] === ours[field]),
  };
}

async function read(format: Format, text: string, seed: number): Promise<Reading> {
  const reader = await READERS[format.id]?.();
  if (!reader) throw new Error(`${format.id} is not read`);
  return mustRead(reader, text, seed);
}

async function wayBack(format: Format, { map }: Reading): Promise<{ words: string; isEqual: boolean }> {
  const way = format.writes ? format : formatNamed('aif');
  const writer = await WRITERS[way?.id ?? '']?.();
  if (!way || !writer) throw new Error(`${format.id} is not written`);
  const written: Writing = writer(map);
  const again = await read(way, written.text, 7);
  const differences = differencesBut(map, again.map, written.report);
  const losses = written.report.approximated.length + written.report.dropped.length;
  const named = isLossless(written.report) ? 'report empty' : `report names ${losses}`;
  const through = way === format ? '' : ` through ${way.id}`;
  const isEqual = differences.length === 0;
  return {
    words: isEqual ? `equal${through}, ${named}` : `${differences.length} differ: ${differences[0] ?? ''}`,
    isEqual,
  };
}
