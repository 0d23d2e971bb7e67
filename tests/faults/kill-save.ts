import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentHash } from '../../electron/files/content-hash';
import { Tally, type Outcome, type Run, type Scenario } from './scenario';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';
import type { Order } from './support/writer/words';
import { WriterProcess } from './support/writer-process';

type How = (Order & { kind: 'save-on' })['how'];

const KILLS = 1000;
const LANES = 2;

export const killSave10k = killSave('kill-save-10k', 10_000, 'maps', { minutes: 5 });
export const killSave1m = killSave('kill-save-1m', 1_000_000, 'file', { minutes: 5 });
export const killSave20m = killSave('kill-save-20m', 20_000_000, 'file', { minutes: 8 });
/** A file with two names cannot be replaced by another. */
export const killSaveInPlace = killSave('kill-save-in-place', 4_000_000, 'file', {
  minutes: 3,
  secondName: true,
});

function killSave(
  name: string,
  bytes: number,
  how: How,
  { minutes, secondName = false }: { minutes: number; secondName?: boolean },
): Scenario {
  return {
    name,
    minutes,
    disk: true,
    target: '0 maps lost, 0 acknowledged saves lost',
    run: async (run) => {
      const template = join(run.folder, 'template');
      writeFileSync(template, templateOf(bytes));
      const kills = run.scaled(KILLS);
      const tally = new Tally();
      const seen = { inFlight: 0, halfTemporary: 0, torn: 0 };
      const lanes = Array.from({ length: LANES }, async (_, lane) => {
        const saver = new KilledSaver(run, template, how, { secondName, lane });
        await saver.kills(kills / LANES, (result) => {
          tally.count(result.problem);
          if (result.inFlight) seen.inFlight++;
          if (result.halfTemporary) seen.halfTemporary++;
          if (result.torn) seen.torn++;
          run.progress(tally.tried, kills);
        });
      });
      await settle(lanes);
      return withControl(run, template, tally, seen);
    },
  };
}

/** The same kills with a plain write must tear files: otherwise they would prove nothing. */
async function withControl(
  run: Run,
  template: string,
  tally: Tally,
  seen: { inFlight: number; halfTemporary: number; torn: number },
): Promise<Outcome> {
  const control = new Tally();
  const plain = new KilledSaver(run, template, 'plain', { lane: LANES });
  await plain.kills(200, ({ problem }) => {
    control.count(problem);
    run.progress(tally.tried, tally.tried);
    return control.failed < 3;
  });
  const inPlace = seen.torn > 0 ? `, ${seen.torn} left the file half written and its copy whole` : '';
  const note = `${seen.inFlight} kills fell into a save, ${seen.halfTemporary} left a temporary file${inPlace}. A plain write lost ${control.failed} maps in ${control.tried} kills.`;
  return tally.outcome({
    note,
    ...(control.failed === 0 && {
      unmet: 'The control, a plain write, lost nothing: the kills prove nothing.',
    }),
  });
}

/** All lanes come to rest, so that no process is left behind; then the first error is thrown. */
async function settle(lanes: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(lanes)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

interface Killed {
  problem: string | undefined;
  inFlight: boolean;
  halfTemporary: boolean;
  /** Written in place, it was caught in between: the whole new content lies beside it. */
  torn: boolean;
}

/** One file that one process after the other saves, until each is killed. */
class KilledSaver {
  private readonly path: string;
  private version = 1;
  /** ms that a save takes, as far as has been seen. */
  private usual = 20;
  private acknowledged: string;

  constructor(
    private readonly run: Run,
    private readonly template: string,
    private readonly how: How,
    { lane, secondName = false }: { lane: number; secondName?: boolean },
  ) {
    this.path = join(run.folder, `lane-${lane}`, 'map.argmap');
    const first = versionOf(readFileSync(template, 'utf8'), 0);
    this.acknowledged = contentHash(first);
    rmSync(dirname(this.path), { recursive: true, force: true });
    mkdirSync(dirname(this.path));
    writeFileSync(this.path, first);
    if (secondName) linkSync(this.path, `${this.path}.second`);
  }

  /** @param seen hears of each kill; `false` ends it */
  async kills(count: number, seen: (result: Killed) => unknown): Promise<void> {
    // The next process gets ready while this one works: starting takes longer than saving.
    let spare = new WriterProcess(this.run.writer);
    let current = spare;
    try {
      for (let i = 0; i < count; i++) {
        current = spare;
        spare = new WriterProcess(this.run.writer);
        if (seen(await this.killOne(current)) === false) return;
      }
    } finally {
      await Promise.all([current.kill(), spare.kill()]);
    }
  }

  private async killOne(writer: WriterProcess): Promise<Killed> {
    await writer.next();
    writer.order({
      kind: 'save-on',
      how: this.how,
      path: this.path,
      template: this.template,
      from: this.version,
    });
    let inFlight: string | undefined;
    const take = (word: Awaited<ReturnType<WriterProcess['next']>>): void => {
      if (word?.kind === 'saving') [inFlight, this.version] = [word.hash, word.version + 1];
      if (word?.kind === 'saved') [this.acknowledged, inFlight] = [inFlight ?? '', undefined];
      if (word?.kind === 'done') throw new Error(word.message);
    };
    // The first save of a process is slower than the next ones.
    for (let words = Math.floor(Math.random() * 3) * 2 + 1; words > 0; words--) {
      const started = performance.now();
      const word = await writer.next();
      if (word?.kind === 'saved') this.usual = 0.8 * this.usual + 0.2 * (performance.now() - started);
      take(word);
    }
    await wait(Math.random() * this.usual * 1.2);
    for (const word of await writer.kill()) take(word);
    return this.judge(inFlight);
  }

  private judge(inFlight: string | undefined): Killed {
    const folder = dirname(this.path);
    const rest = readdirSync(folder).filter((name) => name.startsWith('.~'));
    const held = contentHash(readFileSync(this.path));
    const whole = held === this.acknowledged || held === inFlight;
    const copy = whole ? undefined : this.copyOf(inFlight, rest);
    const lost = `${basename(this.path)} held ${readFileSync(this.path).length} bytes that were neither the last acknowledged save nor the one under way.`;
    if (copy) writeFileSync(this.path, copy);
    this.acknowledged = copy ? (inFlight ?? '') : held;
    for (const name of rest) rmSync(join(folder, name));
    return {
      problem: whole || copy ? undefined : lost,
      inFlight: inFlight !== undefined,
      halfTemporary: rest.length > 0,
      torn: copy !== undefined,
    };
  }

  private copyOf(inFlight: string | undefined, rest: readonly string[]): Buffer | undefined {
    const name = rest.find((one) => one.endsWith('.argmap'));
    const copy = name === undefined ? undefined : readFileSync(join(dirname(this.path), name));
    return copy && contentHash(copy) === inFlight ? copy : undefined;
  }
}
