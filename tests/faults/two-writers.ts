import fc from 'fast-check';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { TestHost } from '../support/test-host';
import { Tally, type Run, type Scenario } from './scenario';
import { templateOf } from './support/template';

const INTERLEAVINGS = 500;
const ROUNDS = 3;

/**
 * Two programs with the same map open, each of which takes it over from the other, edits and saves, in every order. A save may be refused,
 * in words; it must never replace what its program has not seen. Only the calls of the contract are used, as an interface uses them.
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
    return tally.outcome({
      note: `${said.saved} saves went through, ${said.refused} were refused in words.`,
    });
  },
};

/** @returns what was overwritten, if anything */
async function interleave(
  run: Run,
  scheduler: fc.Scheduler,
  said: { saved: number; refused: number },
  number: number,
): Promise<string | undefined> {
  const folder = join(run.folder, String(number));
  mkdirSync(folder);
  const path = join(folder, 'map.argmap');
  writeFileSync(path, templateOf(1000));
  const writers = ['A', 'B'].map((name) => new Editor(name, path, folder));
  const saves: Save[] = [];
  const steps = writers.flatMap((writer) => [
    scheduler.scheduleSequence(
      Array.from({ length: ROUNDS }, () => [
        { label: `${writer.name} opens`, builder: () => writer.look() },
        { label: `${writer.name} edits`, builder: () => writer.edit() },
        {
          label: `${writer.name} saves`,
          builder: async () => {
            const { seen, title } = writer;
            if (title === seen) return;
            const saved = await writer.save();
            said[saved ? 'saved' : 'refused']++;
            if (!saved) return;
            saves.push({ seen, title });
            writer.seen = title;
          },
        },
      ]).flat(),
    ).task,
  ]);
  await scheduler.waitAll();
  await Promise.all(steps);
  const problem = brokenChain(saves, titleIn(path));
  // Programs that go on would be more to look through for each that follows.
  for (const writer of writers) await writer.end();
  rmSync(folder, { recursive: true, force: true });
  return problem;
}

/** Titles: each save has its own. */
interface Save {
  seen: string;
  title: string;
}

/** Each save must follow on one that its writer has seen, and no two on the same; the last is on the disk. */
function brokenChain(saves: readonly Save[], held: string): string | undefined {
  for (const [index, { seen, title }] of saves.entries()) {
    const other = saves.slice(0, index).find((one) => one.seen === seen);
    if (other) return `“${title}” and “${other.title}” both replaced “${seen}”.`;
  }
  const ends = saves.filter(({ title }) => !saves.some(({ seen }) => seen === title));
  return ends.every(({ title }) => title === held) ? undefined : `the disk holds “${held}”.`;
}

function titleIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { title: string }).title;
}

/** One program: a host of its own and the map as its interface holds it. */
class Editor {
  /** The title that it has last read from the file or written to it. */
  seen = '';
  title = '';
  private readonly host: TestHost;
  private open: { handle: string; map: ArgMap; revision: number } | undefined;
  private edits = 0;

  constructor(
    readonly name: string,
    private readonly path: string,
    folder: string,
  ) {
    this.host = new TestHost(folder, { dataFolder: join(folder, `data-${name}`) });
  }

  /** Opens the map, whoever has it; again only when a save was refused. */
  async look(): Promise<void> {
    if (this.open && this.seen === this.title) return;
    if (this.open) await this.host.must('maps.close', { map: this.open.handle });
    let opened = await this.host.must('maps.open', { file: this.host.host.giveFile(this.path) });
    if (opened.readOnly) opened = await this.host.takeOver(opened.map);
    const parsed = parseMap(opened.content);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const { map } = parsed.value;
    this.open = { handle: opened.map, map, revision: opened.revision };
    this.title = this.seen = map.head.title;
  }

  async edit(): Promise<void> {
    if (!this.open) throw new Error('no map is open');
    const { handle, map } = this.open;
    const title = `${this.name} ${++this.edits}`;
    const diff = [{ table: 'head' as const, id: map.head.id, from: map.head, to: { ...map.head, title } }];
    const edited = await this.host.call('maps.edit', { map: handle, revision: ++this.open.revision, diff });
    // Who was taken over and knows it already can edit no more.
    if (!edited.ok) return;
    this.open.map = applyDiff(map, diff);
    this.title = title;
  }

  /** @returns whether it went through */
  async save(): Promise<boolean> {
    const saved = await this.host.call('maps.save', { map: this.open?.handle ?? '' });
    return saved.ok;
  }

  end(): Promise<void> {
    return this.host.end();
  }
}
