import { fail, ok, type Result } from '../../result';
import type { IsSpent } from '../budget';
import type { Framework } from './framework';
import { groundedLabelling } from './grounded';
import { extensionOf, type Labelling } from './label';
import { labellingsOf } from './labellings';
import { LabellingSearch, type Semantics } from './search';

const SEMANTICS = { CO: 'complete', PR: 'preferred', ST: 'stable' } as const satisfies Record<
  string,
  Semantics
>;

/**
 * What can be asked of a framework, by the names of the ICCMA competitions: some extension (SE), all of them (EE), whether an
 * argument is in some (DC) or in every one (DS).
 */
export const TASKS = [
  'SE-GR',
  ...Object.keys(SEMANTICS).flatMap((semantics) =>
    ['SE', 'EE', 'DC', 'DS'].map((question) => `${question}-${semantics}`),
  ),
];

/** Whether an argument is in, with an extension that shows it where one can; or extensions; all as numbers of arguments from 0. */
export type TaskAnswer =
  | { kind: 'extensions'; extensions: number[][] }
  | { kind: 'decision'; isIn: boolean; witness: number[] | undefined };

/**
 * Answers a task of `TASKS`.
 * @param argument what DC and DS ask about
 * @returns `too-slow` when the time was spent before it was known
 */
export function answerTask(
  framework: Framework,
  task: string,
  argument: number,
  isSpent: IsSpent,
): Result<TaskAnswer> {
  const [question, name] = task.split('-');
  const answer =
    name === 'GR'
      ? extensions([groundedLabelling(framework)])
      : answerQuestion(framework, question, SEMANTICS[name as keyof typeof SEMANTICS], argument, isSpent);
  if (answer && !isSpent()) return ok(answer);
  return fail('too-slow', 'The time was over before the answer was known.', 'Give it more with --seconds.');
}

function answerQuestion(
  framework: Framework,
  question: string | undefined,
  semantics: Semantics,
  argument: number,
  isSpent: IsSpent,
): TaskAnswer | undefined {
  switch (question) {
    case 'EE':
      return extensions([...labellingsOf(framework, semantics, isSpent)]);
    case 'SE':
      return extensions(firstOf(new LabellingSearch(framework, semantics).all(isSpent)));
    case 'DC': {
      const found = new LabellingSearch(framework, semantics).find(new Map([[argument, true]]), isSpent);
      return found === 'spent' ? undefined : decision(found !== 'none', found);
    }
    default:
      return inEvery(framework, semantics, argument, isSpent);
  }
}

/** A complete extension is in every one iff it is in the grounded; a stable one without it can be asked for; preferred ones are walked. */
function inEvery(
  framework: Framework,
  semantics: Semantics,
  argument: number,
  isSpent: IsSpent,
): TaskAnswer | undefined {
  const search = new LabellingSearch(framework, semantics);
  if (semantics !== 'preferred') {
    const without = search.find(new Map([[argument, false]]), isSpent);
    return without === 'spent' ? undefined : decision(without === 'none', without);
  }
  for (const labelling of search.all(isSpent)) {
    const extension = extensionOf(labelling);
    if (!extension.includes(argument)) return decision(false, labelling);
  }
  return decision(true, 'none');
}

function extensions(labellings: readonly Labelling[]): TaskAnswer {
  return { kind: 'extensions', extensions: labellings.map(extensionOf) };
}

function decision(isIn: boolean, witness: Labelling | 'none'): TaskAnswer {
  return { kind: 'decision', isIn, witness: witness === 'none' ? undefined : extensionOf(witness) };
}

function firstOf<T>(items: Iterable<T>): T[] {
  for (const item of items) return [item];
  return [];
}
