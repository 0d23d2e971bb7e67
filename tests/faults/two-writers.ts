import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestHost } from '../support/test-host';
import { Tally, type Run, type Scenario } from './scenario';
import { templateOf } from './support/versions';

const INTERLEAVINGS = 500;
const ROUNDS = 3;

/**
 * Two programs with the same map open, each of which edits and saves, in every order. A save may be refused, in words; it must never
 * replace what its program has not seen. Only the calls of the contract are used, as an interface uses them.
 */
export const twoWriters: Scenario = {
  name: 'two-writers',
  target: '0 silent overwrites',
  run: async (run) => {
    const tally = new Tally();
    const said = { saved: 0, refused: 0 };
    const count = run.scaled(INTERLEAVINGS);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const problem = await interleave(run, scheduler, said, tally.tried);
        tally.count(problem);
        run.progress(tally.tried, count);
      }),
      { numRuns: count, seed: 5, endOnFailure: true },
    );
    return tally.outcome({ note: `${said.saved} saves went through, ${said.refused} were refused in words.` });
  },
};

/** What is on the disk, as titles: a save that replaces a title which its writer has not seen is a silent overwrite. */
async function interleave(
  run: Run,
  scheduler: fc.Scheduler,
  said: { saved: number; refused: number },
  number: number,
): Promise<string | undefined> {
  const path = join(run.folder, `map-${number}.argmap`);
  writeFileSync(path, templateOf(1000));
  const writers = ['A', 'B'].map((name) => new Editor(name, path, run.folder));
  const problems: string[] = [];
  const steps = writers.flatMap((writer) => [
    scheduler.scheduleSequence(
      Array.from({ length: ROUNDS }, () => [
        { label: `${writer.name} opens`, builder: () => writer.open() },
        { label: `${writer.name} edits`, builder: () => writer.edit() },
        {
          label: `${writer.name} saves`,
          builder: async () => {
            const before = titleIn(path);
            const saved = await writer.save();
            said[saved ? 'saved' : 'refused']++;
            if (saved && before !== writer.seen)
              problems.push(`${writer.name} replaced “${before}”, having seen “${writer.seen}”.`);
            if (saved) writer.seen = writer.title;
          },
        },
      ]).flat(),
    ).task,
  ]);
  await scheduler.waitAll();
  await Promise.all(steps);
  return problems[0];
}

function titleIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { title: string }).title;
}

/** One program: a host of its own and the map as its interface last saw it. */
class Editor {
  title = '';
  seen = '';
  private readonly host: TestHost;
  private map = '';
  private revision = 0;
  private edits = 0;

  constructor(
    readonly name: string,
    private readonly path: string,
    folder: string,
  ) {
    this.host = new TestHost(folder);
  }

  async open(): Promise<void> {
    // Once the map is open only a refused save is a reason to open it anew.
    if (this.map !== '' && this.seen === this.title) return;
    if (this.map !== '') await this.host.must('maps.close', { map: this.map });
    const opened = await this.host.must('maps.open', { file: this.host.host.giveFile(this.path) });
    this.map = opened.map;
    this.revision = opened.revision;
    this.title = (JSON.parse(opened.content) as { title: string }).title;
    this.seen = this.title;
  }

  async edit(): Promise<void> {
    const title = `${this.name} ${++this.edits}`;
    const diff = { kind: 'head', from: { title: this.title }, to: { title } };
    await this.host.call('maps.edit', { map: this.map, revision: ++this.revision, diff } as never);
    this.title = title;
  }

  /** @returns whether it went through */
  async save(): Promise<boolean> {
    const saved = await this.host.call('maps.save', { map: this.map });
    return saved.ok;
  }
}
