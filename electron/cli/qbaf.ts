import { readBag } from '../../shared/argue/files/read-bag';
import {
  CONTRIBUTION_KINDS,
  contributionsTo,
  type ContributionKind,
} from '../../shared/argue/gradual/contributions';
import { GRADUAL_SEMANTICS, isGradualName } from '../../shared/argue/gradual/semantics';
import { strengthsOf } from '../../shared/argue/gradual/strengths';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readArgumentFile } from './read-argument-file';
import { tellError } from './tell-error';

const DEFAULT_SEMANTICS = 'quadratic-energy';

/** `counterpoint qbaf`: how strong the arguments of a weighted bipolar graph are, and what each does to one of them. */
export async function runQbaf(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const name = values.get('semantics') ?? DEFAULT_SEMANTICS;
  if (!isGradualName(name)) {
    err(`--semantics takes one of ${Object.keys(GRADUAL_SEMANTICS).join(', ')}, not “${name}”.`);
    return EXIT.usage;
  }
  const kind = values.get('contribution');
  const subject = values.get('of');
  if (kind !== undefined && !isContributionKind(kind)) {
    err(`--contribution takes one of ${CONTRIBUTION_KINDS.join(', ')}, not “${kind}”.`);
    return EXIT.usage;
  }
  if ((kind === undefined) !== (subject === undefined)) {
    err('--contribution KIND and --of ARGUMENT go together: contributions to the strength of that argument.');
    return EXIT.usage;
  }
  const read = await readArgumentFile(file, context, readBag);
  if (!read.ok) {
    tellError(read.error, err);
    return EXIT.problem;
  }
  const { graph, names } = read.value;
  const argument = subject === undefined ? 0 : names.indexOf(subject);
  if (argument === -1) {
    err(`There is no argument “${subject}” in ${file}.`);
    return EXIT.problem;
  }
  const semantics = GRADUAL_SEMANTICS[name];
  const { values: strengths, settling } = strengthsOf(graph, semantics);
  const contributions = kind && contributionsTo(graph, argument, kind, { semantics, random: Math.random });
  const answer = {
    semantics: name,
    settled: settling,
    strengths: named(names, (i) => strengths[i]),
    ...(contributions && {
      contributions: named(names, (i) => contributions.get(i)?.value ?? 0),
      errors: named(names, (i) => contributions.get(i)?.error),
    }),
  };
  if (flags.has('json')) out(JSON.stringify(answer, null, 2));
  else for (const line of inWords(answer)) out(line);
  return EXIT.fine;
}

type Numbers = Record<string, number | null>;

/** Numbers by name; null where there is none, and nothing where it was not asked for. */
function named(names: readonly string[], numberOf: (argument: number) => number | undefined): Numbers {
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const value = numberOf(i);
      return value === undefined ? [] : [[name, Number.isNaN(value) ? null : value]];
    }),
  );
}

function inWords(answer: { settled: string; strengths: Numbers; contributions?: Numbers }): string[] {
  const lines = (numbers: Numbers): string[] =>
    Object.entries(numbers).map(
      ([name, value]) => `  ${name}  ${value === null ? 'did not settle' : value.toFixed(6)}`,
    );
  return [
    `Strengths: ${answer.settled}`,
    ...lines(answer.strengths),
    ...(answer.contributions ? ['Contributions', ...lines(answer.contributions)] : []),
  ];
}

function isContributionKind(name: string): name is ContributionKind {
  return (CONTRIBUTION_KINDS as readonly string[]).includes(name);
}
