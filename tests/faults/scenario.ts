/** One promise that is put to the test: its name on the command line and what must come of it. */
export interface Scenario {
  name: string;
  /** In words, such as `0 maps lost`. */
  target: string;
  /** Whether system calls are followed or made to fail. */
  strace?: true;
  /** About how many minutes it takes, where that is more than one: two scenarios are tried at once, the longest first. */
  minutes?: number;
  /** Waits for the disk most of the time: never two of these at once, which would wait for each other. */
  disk?: true;
  /** Keeps all cores busy, or builds the program: nothing else is tried meanwhile. */
  alone?: true;
  run: (run: Run) => Promise<Outcome>;
}

/** What a scenario gets. */
export interface Run {
  /** How much of everything is tried: 1, or less in a quick run. */
  share: number;
  /** A count of cases in that share. `least`: with fewer a control would prove nothing. */
  scaled: (count: number, least?: number) => number;
  /** Tells how far it has got. Throws `Stopped` once a person has pressed Ctrl+C, so that loops end here. */
  progress: (done: number, of: number) => void;
  /** An empty folder of its own on a real disk, removed afterwards. */
  folder: string;
  /** The entry of the bundle of support/writer. */
  writer: string;
  /** The bundle of support/schedules-worker.ts. */
  schedulesWorker: string;
  /** The text of the bundle of the host's own code, as `bundleHost` makes it. */
  hostCode: string;
}

/** What came of a scenario. */
export interface Outcome {
  tried: number;
  failed: number;
  /** What failed in words, as far as it is told. */
  problems: readonly string[];
  /** What a reader of the figures should know. */
  note?: string;
  /** Why the promise counts as not met though nothing that was tried failed: the machine forbids it, a control did not fail. */
  unmet?: string;
}

/** One line of the result, as `--json` writes it. */
export interface FaultRow {
  name: string;
  tried: number;
  failed: number;
  target: string;
  met: boolean;
  seconds: number;
  note?: string;
}

/** Thrown out of a scenario that a person has stopped. */
export class Stopped extends Error {}

/** Gathers what fails; tells the first few in words. */
export class Tally {
  tried = 0;
  failed = 0;
  readonly problems: string[] = [];

  /** @param problem what is wrong with the case; nothing when it passed */
  count(problem: string | undefined): void {
    this.tried++;
    if (problem === undefined) return;
    this.failed++;
    if (this.problems.length < 10) this.problems.push(problem);
  }

  outcome(more: Pick<Outcome, 'note' | 'unmet'> = {}): Outcome {
    return { tried: this.tried, failed: this.failed, problems: this.problems, ...more };
  }
}
