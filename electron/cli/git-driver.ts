import { EXIT } from './cli-command';

/** The name by which git knows us, in its settings and attributes. */
const NAME = 'counterpoint';

/** What git is told about maps, wherever they lie: line ends as we write them, and who merges and shows them. */
const ATTRIBUTES = `*.argmap text eol=lf merge=${NAME} diff=${NAME}`;

/** One setting of git. */
interface Setting {
  readonly key: string;
  readonly value: string;
}

/**
 * The settings by which git has maps merged and shown by us.
 *
 * Git runs both by a shell. Where we cannot run, because the program is gone or has crashed, the shell has git merge the texts and calls it a conflict: a
 * driver that fails would leave our side standing there, looking clean. Showing falls back on the file as it is.
 * @param program the words of a command line that runs the program
 */
export function gitSettings(program: readonly string[]): Setting[] {
  // npm tells its programs from where a person called; git runs us where its files are.
  const run = `INIT_CWD= ${program.map(inQuotes).join(' ')}`;
  const merge = `${run} merge %O %A %B -o %A --force --driver --name %P`;
  const byText = [
    'echo "counterpoint could not merge" %P": it was merged as text, and is a conflict until you have looked at it" >&2',
    'git merge-file -L ours -L base -L theirs %A %O %B',
    'exit 1',
  ].join('; ');
  const textconv = `${run} textconv "$1" 2>/dev/null || cat "$1"`;
  return [
    { key: `merge.${NAME}.name`, value: 'Counterpoint maps, card by card' },
    {
      key: `merge.${NAME}.driver`,
      value: `${merge}; case $? in ${EXIT.merged}) exit 0;; ${EXIT.conflicts}) exit 1;; esac; ${byText}`,
    },
    { key: `diff.${NAME}.textconv`, value: `f() { ${textconv}; }; f` },
  ];
}

/** The sections that hold nothing but our settings. */
export const SECTIONS = [`merge.${NAME}`, `diff.${NAME}`];

/** A word of a command line as a shell takes it, whatever is in it. */
function inQuotes(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A file of attributes with our line, which stands in it once. */
export function withAttributes(text: string): string {
  const without = withoutAttributes(text);
  return `${without}${without === '' || without.endsWith('\n') ? '' : '\n'}${ATTRIBUTES}\n`;
}

/** A file of attributes without our line. */
export function withoutAttributes(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== ATTRIBUTES)
    .join('\n');
}
