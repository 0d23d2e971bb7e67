import { acceptancesOf } from '../../shared/argue/dung/acceptance';
import { GRADUAL_SEMANTICS, isGradualName } from '../../shared/argue/gradual/semantics';
import { strengthsOf } from '../../shared/argue/gradual/strengths';
import { explanationInWords } from '../../shared/argue/map/explain-in-words';
import { frameworkOfMap } from '../../shared/argue/map/framework-of-map';
import { readingOf, type MapReading } from '../../shared/argue/map/map-reading';
import { questionVerdicts } from '../../shared/argue/map/question-verdicts';
import { prospectsOf, type Found } from '../../shared/argue/map/verdicts';
import { weightedGraphOfMap } from '../../shared/argue/map/weighted-graph-of-map';
import { explain, groundedVerdicts } from '../../shared/argue/map/why';
import type { ArgMap } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { fail, ok, type Result } from '../../shared/result';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrTell } from './map-or-tell';
import { tellError } from './tell-error';

const LABEL_SEMANTICS = ['grounded', 'preferred', 'stable'] as const;
const ALL_SEMANTICS = [...LABEL_SEMANTICS, ...Object.keys(GRADUAL_SEMANTICS)];
const SECONDS = 60;

/** A verdict of each card and link: a word, or a strength from 0 to 1, or nothing where there is no number. */
interface Evaluation {
  readonly semantics: string;
  readonly cards: Record<string, string | number | null>;
  readonly links: Record<string, string | number | null>;
  /** Under the grounded semantics: how each question stands. */
  readonly questions?: Record<string, object>;
  /** Of strengths: whether they can be relied on. */
  readonly settled?: string;
}

/** `counterpoint evaluate`: what holds in a map, or how strongly, and why a card stands as it does. */
export async function runEvaluate(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const semantics = values.get('semantics') ?? 'grounded';
  const why = values.get('why');
  if (!ALL_SEMANTICS.includes(semantics)) {
    err(`--semantics takes one of ${ALL_SEMANTICS.join(', ')}, not “${semantics}”.`);
    return EXIT.usage;
  }
  if (why !== undefined && semantics !== 'grounded') {
    err('--why explains the grounded verdicts: leave --semantics out.');
    return EXIT.usage;
  }
  const map = await mapOrTell(file, context);
  if (!map) return EXIT.problem;
  const told =
    why === undefined ? tellAll(map, semantics, flags.has('json')) : tellWhy(map, why, flags.has('json'));
  if (!told.ok) {
    tellError(told.error, err);
    return EXIT.problem;
  }
  for (const line of told.value) out(line);
  return EXIT.fine;
}

function tellWhy(map: ArgMap, id: string, asJson: boolean): Result<string[]> {
  const card = readingOf(map).cards.findIndex((node) => node.id === id);
  const node = readingOf(map).cards[card];
  if (!node) return fail('no-node', `There is no card ${id} in this map.`);
  if (!KIND[node.kind].isStatement)
    return fail('bad-input', `${id} is ${KIND[node.kind].inSentence}: it says nothing that could hold.`);
  const explained = explain(map, card);
  if (!explained.ok) return explained;
  return ok(asJson ? [JSON.stringify(explained.value, null, 2)] : explanationInWords(map, explained.value));
}

function tellAll(map: ArgMap, semantics: string, asJson: boolean): Result<string[]> {
  const evaluated = evaluate(map, semantics);
  if (!evaluated.ok) return evaluated;
  if (asJson) return ok([JSON.stringify(evaluated.value, null, 2)]);
  const { cards, questions = {}, settled } = evaluated.value;
  const verdictOf = (id: string): string => {
    const question: { kind?: string } | undefined = questions[id];
    const verdict = cards[id] ?? question?.kind ?? '–';
    return typeof verdict === 'number' ? verdict.toFixed(3) : verdict;
  };
  const lines = readingOf(map).cards.map(
    ({ id, text }) => `${verdictOf(id)}\t${id}\t${text.replaceAll(/\s+/g, ' ')}`,
  );
  return ok([`Judged by: ${semantics}${settled === undefined ? '' : ` (${settled})`}`, ...lines]);
}

function evaluate(map: ArgMap, semantics: string): Result<Evaluation> {
  const reading = readingOf(map);
  if (isGradualName(semantics)) {
    const { values, settling } = strengthsOf(weightedGraphOfMap(map, reading), GRADUAL_SEMANTICS[semantics]);
    return ok({ semantics, ...strengthsById(reading, values), settled: settling });
  }
  if (semantics === 'grounded') {
    const verdicts = groundedVerdicts(map, reading);
    if (!verdicts.ok) return verdicts;
    const questions = Object.fromEntries(questionVerdicts(reading, verdicts.value));
    return ok({ semantics, ...asRecords(verdicts.value), questions });
  }
  const made = frameworkOfMap(map, reading);
  if (!made.ok) return made;
  const end = performance.now() + SECONDS * 1000;
  const name = semantics === 'stable' ? 'stable' : 'preferred';
  const acceptances = acceptancesOf(made.value.framework, name, () => performance.now() > end);
  return ok({ semantics, ...asRecords(prospectsOf(reading, made.value, acceptances)) });
}

function asRecords({ cards, links }: Found<string>): Pick<Evaluation, 'cards' | 'links'> {
  return { cards: Object.fromEntries(cards), links: Object.fromEntries(links) };
}

function strengthsById(
  { cards, inferences }: MapReading,
  values: Float64Array,
): Pick<Evaluation, 'cards' | 'links'> {
  const strength = (node: number): number | null => {
    const value = values[node] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    cards: Object.fromEntries(
      cards.flatMap(({ id, kind }, i) => (KIND[kind].isStatement ? [[id, strength(i)] as const] : [])),
    ),
    links: Object.fromEntries(
      inferences.map(({ link }, i) => [link.id, strength(cards.length + i)] as const),
    ),
  };
}
