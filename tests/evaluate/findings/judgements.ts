import Papa from 'papaparse';
import type { Finding } from '../../../shared/argue/check/finding';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { targetId } from '../../../shared/map/queries';
import { textHash } from '../../../shared/text/hash';

/** A line of the table of judgements: whether a person agrees with one finding, and why. */
export interface Judgement {
  readonly map: string;
  readonly rule: string;
  /** Of `findingCode`. */
  readonly finding: string;
  readonly judged: 'agree' | 'disagree';
  readonly why: string;
}

/** Letters that name a finding by the words that it is about: the table quotes no map of other people. */
const CODE = 10;

/** Names a finding of a map, whatever ids the map's records have got. */
export function findingCode(map: ArgMap, { rule, about }: Finding): string {
  const words = about.map((id) => wordsOf(map, id)).sort();
  return textHash(JSON.stringify([rule, ...words])).slice(0, CODE);
}

function wordsOf(map: ArgMap, id: string): string {
  const link = find(map, 'links', id);
  if (link)
    return [link.relation, ...[...link.premises, targetId(link)].map((end) => wordsOf(map, end))].join(' ');
  return (
    find(map, 'nodes', id)?.text ?? find(map, 'sources', id)?.title ?? find(map, 'passages', id)?.exact ?? ''
  );
}

/** Reads the table. Throws where a line says neither `agree` nor `disagree`, or not why. */
export function readJudgements(text: string): Judgement[] {
  const { data } = Papa.parse<Judgement>(text, { header: true, skipEmptyLines: true });
  for (const { map, judged, why } of data)
    if (!['agree', 'disagree'].includes(judged) || why.trim() === '')
      throw new Error(`The table of judgements says nothing that can be used of a finding of ${map}.`);
  return data;
}
