import { TASKS, answerTask, type TaskAnswer } from '../../shared/argue/dung/task';
import { readFramework } from '../../shared/argue/files/read-framework';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readArgumentFile } from './read-argument-file';
import { tellError } from './tell-error';

const SECONDS = 60;

/** `counterpoint af`: what holds in an abstract framework, answered as the ICCMA competitions write it. */
export async function runAf(
  { files: [file = ''], values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const task = values.get('task') ?? '';
  const seconds = Number(values.get('seconds') ?? SECONDS);
  const name = values.get('arg');
  const isDecision = task.startsWith('D');
  if (!TASKS.includes(task)) {
    err(`--task takes one of ${TASKS.join(', ')}, not “${task}”.`);
    return EXIT.usage;
  }
  if (!(seconds > 0)) {
    err(`--seconds takes a number above 0, not “${values.get('seconds')}”.`);
    return EXIT.usage;
  }
  if (isDecision && name === undefined) {
    err(`Which argument? ${task} asks about one: name it with --arg.`);
    return EXIT.usage;
  }
  const read = await readArgumentFile(file, context, readFramework);
  if (!read.ok) {
    tellError(read.error, err);
    return EXIT.problem;
  }
  const { framework, names } = read.value;
  const argument = isDecision ? names.indexOf(name ?? '') : 0;
  if (argument === -1) {
    err(`There is no argument “${name}” in ${file}.`);
    return EXIT.problem;
  }
  const end = performance.now() + seconds * 1000;
  const answer = answerTask(framework, task, argument, () => performance.now() > end);
  if (!answer.ok) {
    tellError(answer.error, err);
    return EXIT.problem;
  }
  for (const line of answerLines(answer.value, names)) out(line);
  return EXIT.fine;
}

/** `YES`, `NO`, and an extension as `w` and the names of its arguments. */
function answerLines(answer: TaskAnswer, names: readonly string[]): string[] {
  const witness = (extension: readonly number[]): string =>
    ['w', ...extension.map((argument) => names[argument] ?? '')].join(' ');
  if (answer.kind === 'decision')
    return [answer.isIn ? 'YES' : 'NO', ...(answer.witness ? [witness(answer.witness)] : [])];
  return answer.extensions.length === 0 ? ['NO'] : answer.extensions.map(witness);
}
