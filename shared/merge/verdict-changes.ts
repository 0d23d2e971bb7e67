import { readingOf } from '../argue/map/map-reading';
import { questionVerdicts, type QuestionVerdict } from '../argue/map/question-verdicts';
import type { Verdict } from '../argue/map/verdict';
import { groundedVerdicts } from '../argue/map/why';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { linksFrom } from '../map/queries';
import { RELATION } from '../map/relations';
import type { Node } from '../map/schema';
import { cardName } from './names';
import { t, worded } from '../words/words';

/** A card of both versions that stands otherwise now under the grounded labelling. */
export interface VerdictChange {
  readonly id: string;
  readonly from: Verdict | QuestionVerdict['kind'];
  readonly to: Verdict | QuestionVerdict['kind'];
  /** It is what the map argues for: nothing is built on it, or it answers a question. */
  readonly isConclusion: boolean;
  readonly words: string;
}

/**
 * Which cards hold now that did not, and the other way round; conclusions first.
 * @returns nothing for maps that are too complex to be judged
 */
export function verdictChanges(from: ArgMap, to: ArgMap): VerdictChange[] | undefined {
  const [before, after] = [verdictsOf(from), verdictsOf(to)];
  if (!before || !after) return undefined;
  const changes: VerdictChange[] = [];
  for (const [id, verdict] of after) {
    const was = before.get(id);
    const node = find(to, 'nodes', id);
    if (was === undefined || was === verdict || !node) continue;
    const isConclusion = concludes(to, node);
    changes.push({ id, from: was, to: verdict, isConclusion, words: inWords(node, verdict, isConclusion) });
  }
  return changes.sort((a, b) => Number(b.isConclusion) - Number(a.isConclusion) || (a.id < b.id ? -1 : 1));
}

function verdictsOf(map: ArgMap): Map<string, VerdictChange['to']> | undefined {
  const reading = readingOf(map);
  const found = groundedVerdicts(map, reading);
  if (!found.ok) return undefined;
  const verdicts = new Map<string, VerdictChange['to']>(found.value.cards);
  for (const [id, { kind }] of questionVerdicts(reading, found.value)) verdicts.set(id, kind);
  return verdicts;
}

function concludes(map: ArgMap, node: Node): boolean {
  return node.main === true || linksFrom(map, node.id).every(({ relation }) => RELATION[relation].isAnswer);
}

const SAID: Readonly<Record<VerdictChange['to'], string>> = worded({
  in: 'now holds',
  out: 'now falls',
  undecided: 'is undecided now',
  open: 'has no answer that holds now',
  answered: 'has an answer that holds now',
  contested: 'is open between its answers now',
});

function inWords(node: Node, verdict: VerdictChange['to'], isConclusion: boolean): string {
  const isStatement = verdict === 'in' || verdict === 'out' || verdict === 'undecided';
  const noun = isStatement ? (isConclusion ? t('the conclusion ') : '') : t('the question ');
  return `${noun}${cardName(node)} ${SAID[verdict]}`;
}
