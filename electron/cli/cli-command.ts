/** Where a command of the command line reads paths from and writes to. */
export interface CliContext {
  /** An absolute path from one as the person typed it, seen from where the person stands. */
  path: (typed: string) => string;
  out: (line: string) => void;
  err: (line: string) => void;
  /** What is piped in, for the file name `-`. */
  input: () => Promise<Uint8Array>;
  /** The words of a command line that runs this program, without a command: the program, and what it is given first. */
  program: readonly string[];
  /** The bundle of `import/import-worker.ts`. */
  importWorker: string;
  /** The bundle of `export/export-worker.ts`. */
  exportWorker: string;
}

/**
 * Exit codes, as scripts rely on them. `trouble` is a merge that could not be made: 1 is one with conflicts, as git has it. `merged` and `conflicts` say the
 * same to git's shell by numbers that no program ends with that did not run, or crashed.
 */
export const EXIT = { fine: 0, problem: 1, usage: 2, trouble: 3, merged: 40, conflicts: 41 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a person typed after a command's name, understood. */
export interface CliArguments {
  readonly files: readonly string[];
  /** The flags without a value that were given. */
  readonly flags: ReadonlySet<string>;
  /** The flags with a value that were given. */
  readonly values: ReadonlyMap<string, string>;
}

export type RunCommand = (given: CliArguments, context: CliContext) => Promise<ExitCode>;

/** One command of the command line, such as `counterpoint info`. */
export interface CliCommand {
  /** How it is called, without the program's name: `info FILE [--json]`. */
  usage: string;
  about: string;
  /** Its own flags, without a value. */
  flags: readonly string[];
  /** Its own flags with a value; `output` can be written `-o`. */
  options: readonly string[];
  /** How many files it takes. */
  files: { least: number; most: number };
  /** Loads what does it: `--help` and the other commands do not wait for that. */
  load: () => Promise<RunCommand>;
}
