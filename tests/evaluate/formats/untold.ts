import { READERS } from '../../../shared/formats/readers';
import { recogniseFormat } from '../../../shared/formats/formats';
import { lossInWords } from '../../../shared/formats/loss-words';
import type { Reading } from '../../../shared/formats/format';
import { TABLE_NAMES } from '../../../shared/map/arg-map';
import { recordsOf } from '../../../shared/map/table';
import { readContext } from '../../support/format-context';
import { rawTexts, squeezed, wordsOf } from './raw-texts';

/** What became of the texts of one file. */
export interface UntoldRow {
  readonly file: string;
  readonly format: string;
  /** Texts, or for standoff marks relations, in the raw file. */
  readonly count: number;
  /** Those that the map shows, or (relations) that are a link. */
  readonly shown: number;
  /** Those that the report names. */
  readonly told: number;
  /** The others. */
  readonly untold: readonly string[];
  /** Why nothing was read. */
  readonly error?: string;
}

const QUOTED = 50; // UTF-16 units of a text that a report quotes in any case

/** Reads a file and looks for each of its texts in the map and in the report. */
export async function judgeTexts(
  name: string,
  text: string,
  companion?: string,
): Promise<UntoldRow | undefined> {
  const format = recogniseFormat(text, name);
  const reader = format && (await READERS[format.id]?.());
  if (!format || !reader) return undefined;
  const beside = companion === undefined ? undefined : { fileName: 'beside.txt', text: companion };
  const result = reader(text, { ...readContext(), companion: beside });
  const row = { file: name, format: format.id, count: 0, shown: 0, told: 0, untold: [] };
  if (!result.ok) return { ...row, error: result.error.message };
  return {
    ...row,
    ...(format.id === 'brat' ? relationsOf(text, result.value) : textsOf(text, format.id, result.value)),
  };
}

type Counts = Pick<UntoldRow, 'count' | 'shown' | 'told' | 'untold'>;

function textsOf(text: string, format: string, { map, report }: Reading): Counts {
  const records = [map.head, ...TABLE_NAMES.flatMap((table) => [...recordsOf<object>(map.tables[table])])];
  const shown = squeezed(
    records.flatMap((record) => stringsIn({ ...record, foreign: undefined })).join('\n'),
  );
  const told = squeezed([...report.approximated, ...report.dropped].map(lossInWords).join('\n'));
  const texts = [...new Set(rawTexts(text, format))];
  const [shownWords, toldWords] = [wordsOf(shown), wordsOf(told)];
  const isShown = (each: string): boolean => shown.includes(each) || shownWords.includes(wordsOf(each));
  const left = texts.filter((each) => !isShown(each));
  const untold = left.filter((each) => !toldWords.includes(wordsOf(each.slice(0, QUOTED))));
  return {
    count: texts.length,
    shown: texts.length - left.length,
    told: left.length - untold.length,
    untold,
  };
}

/** Each relation must be a link, or be named: relations of standoff marks have no text to be looked for. */
function relationsOf(text: string, { map, report }: Reading): Counts {
  const relations = text.split('\n').filter((line) => /^R\S*\t/.test(line));
  const stances = report.kept['stances'] ?? 0;
  const links = map.tables.links.size - stances;
  const told = report.dropped.filter(({ what }) => what === 'relation').length;
  const untold = new Array<string>(Math.max(0, relations.length - links - told)).fill('a relation');
  return { count: relations.length, shown: links, told, untold };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
