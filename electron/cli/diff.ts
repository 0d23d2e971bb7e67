import { canonicalText } from '../../shared/merge/by-value';
import { differenceOf, type Difference } from '../../shared/merge/difference';
import { changeKey } from '../../shared/merge/record-changes';
import { sayDifference } from '../../shared/merge/say-difference';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readAnyMap } from './read-any-map';
import { tellError } from './tell-error';

/** `counterpoint diff`: how two maps differ, by what it means for the argument. */
export async function runDiff(
  { files: [before = '', after = ''], flags }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const [from, to] = [await readAnyMap(before, context), await readAnyMap(after, context)];
  for (const read of [from, to])
    if (!read.ok) {
      tellError(read.error, err);
      return EXIT.problem;
    }
  if (!from.ok || !to.ok) return EXIT.problem;
  const difference = differenceOf(from.value.map, to.value.map);
  if (flags.has('json')) out(canonicalText(asData(difference)));
  else for (const line of sayDifference(difference, flags.has('markdown') ? 'markdown' : 'text')) out(line);
  return EXIT.fine;
}

/** The difference for programs: each change once, and the topics by the keys of their changes. */
function asData({ headline, changes, topics, verdicts }: Difference): object {
  return {
    headline,
    verdicts,
    topics: topics.map(({ about, title, points }) => ({
      about,
      title,
      points: points.map((point) => ({
        sign: point.sign,
        words: point.words,
        changes: point.changes.map(({ change }) => changeKey(change)),
      })),
    })),
    changes: changes.map(({ change, how, fields }) => ({
      ...change,
      how,
      ...(fields.length > 0 && { fields }),
    })),
  };
}
