import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tally, type Run, type Scenario } from './scenario';
import { readyWriter } from './support/ready-writer';
import { followThread, type Call } from './support/strace';
import { SaveTarget, TARGET_KINDS, type TargetKind } from './support/targets';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';
import type { Word } from './support/writer/words';
import type { WriterProcess } from './support/writer-process';

const ERRORS = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EDQUOT', 'EINTR'];
/**
 * Bytes that a write says it has written. It has written none, which is worse than a short write.
 * No kernel tells of more than it was asked for, and what is told so goes past its buffers: see `inHundreds`.
 */
const SHORT = [0, 1, 100];

/** Calls that failed leave their files open, so a process does not last for ever. */
const SAVES_OF_A_PROCESS = 150;

/** What network shares, mounts and user-space file systems answer for good: the map must be saved all the same. */
const QUIRKS: Readonly<Record<string, readonly string[]>> = {
  fsync: ['EINVAL', 'EOPNOTSUPP', 'ENOSYS'],
  rename: ['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'ENOSYS', 'EINVAL'],
  fchmod: ['EPERM', 'EOPNOTSUPP'],
  fchown: ['EPERM'],
};

/** One call that is made to go wrong. */
interface Fault {
  kind: TargetKind;
  call: string;
  /** The n-th such call of a save; `n+`: all from that one on. */
  when: string;
  how: string;
  /** Whether the map must be saved all the same. */
  harmless?: boolean;
}

export const syscalls: Scenario = {
  name: 'syscalls',
  disk: true,
  target: '0 lost, 0 silent',
  strace: true,
  run: async (run) => {
    const bench = new SaveBench(run);
    const tally = new Tally();
    try {
      const faults: Fault[] = [];
      for (const kind of TARGET_KINDS) faults.push(...faultsOf(kind, await bench.callsOf(kind)));
      const chosen = faults.filter((_, index) => index % Math.round(1 / run.share) === 0);
      for (const fault of chosen) {
        const { hit, problem } = await bench.judge(fault);
        // The first save of a process makes some calls that later ones do not make again.
        if (hit || problem !== undefined) tally.count(problem);
        run.progress(tally.tried, chosen.length);
      }
    } finally {
      await bench.end();
    }
    const { failedInWords, inCopy, notHit } = bench;
    return tally.outcome({
      note: `${failedInWords} failed in words, the others were saved; ${inCopy} left the content in a copy that the message names; ${notHit} faults met no call and do not count.`,
    });
  },
};

function faultsOf(kind: TargetKind, calls: readonly Call[]): Fault[] {
  const counts = new Map<string, number>();
  return calls.flatMap(({ name }) => {
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    const fault = (when: string, how: string): Fault => ({ kind, call: name, when, how });
    const whens = [String(n), `${n}+`];
    return [
      ...(n === 1 ? (QUIRKS[name] ?? []) : []).map((error) => ({
        ...fault('1+', `error=${error}`),
        harmless: true,
      })),
      ...ERRORS.flatMap((error) =>
        // Node asks again for ever when each call is interrupted, as it must.
        (error === 'EINTR' ? whens.slice(0, 1) : whens).map((when) => fault(when, `error=${error}`)),
      ),
      ...(name === 'pwrite64'
        ? SHORT.flatMap((bytes) => whens.map((when) => fault(when, `retval=${bytes}`)))
        : []),
    ];
  });
}

/** The same map in so many bytes that any number of writes of 1 or 100 bytes comes out even, also of what one content has more than another. */
function inHundreds(content: string): string {
  return content + ' '.repeat(100 - (Buffer.byteLength(content) % 100));
}
/** A process that saves once a fault, with strace at its pool thread. */
class SaveBench {
  failedInWords = 0;
  inCopy = 0;
  notHit = 0;
  private readonly old: string;
  private readonly longer: string;
  private readonly fresh: string;
  private writer: WriterProcess | undefined;
  private thread = 0;
  private saves = 0;

  constructor(private readonly run: Run) {
    const template = templateOf(10_000);
    this.old = inHundreds(versionOf(template, 1));
    this.longer = inHundreds(versionOf(templateOf(14_000), 1));
    // Longer: what is written in place then needs more room.
    this.fresh = inHundreds(versionOf(templateOf(12_000), 2));
    writeFileSync(join(run.folder, 'fresh'), this.fresh);
  }

  /** The calls of a save that goes well. */
  async callsOf(kind: TargetKind): Promise<Call[]> {
    const target = this.target(kind);
    const { word, calls } = await this.save(target);
    if (!word.ok || target.state(this.fresh) !== 'new')
      throw new Error(`A save without faults failed: ${word.message}`);
    return calls;
  }

  /** @returns whether the call came, and what is wrong with how the save took its failure */
  async judge(fault: Fault): Promise<{ hit: boolean; problem: string | undefined }> {
    const target = this.target(fault.kind);
    const inject = `inject=${fault.call}:${fault.how}:when=${fault.when}`;
    const { word, calls } = await this.save(target, ['-e', inject]);
    const hit = calls.some(({ injected }) => injected);
    if (!hit) this.notHit++;
    const problem = this.problemOf(fault, word, target, calls);
    return { hit, problem: problem && `${fault.kind}, ${inject}: ${problem}` };
  }

  private target(kind: TargetKind): SaveTarget {
    const old = kind === 'hard-link-to-more' ? this.longer : this.old;
    return new SaveTarget(join(this.run.folder, 'target'), kind, old);
  }

  private problemOf(
    fault: Fault,
    word: Word & { kind: 'done' },
    target: SaveTarget,
    calls: readonly Call[],
  ): string | undefined {
    const state = target.state(this.fresh);
    if (word.ok) {
      if (state !== 'new') return `it said “saved”, and the file holds ${state} content.`;
      // An error of the disk that nobody hears of is the beginning of a loss.
      const unheard =
        fault.call === 'fsync' && fault.how === 'error=EIO' && calls.some(({ injected }) => injected);
      return unheard ? 'it said “saved”, though the disk had not confirmed it.' : undefined;
    }
    if (fault.harmless) return `it was not saved: ${word.message}`;
    this.failedInWords++;
    if (word.code === 'thrown' || word.message.length < 20 || word.hint === '')
      return `no words: ${word.message}`;
    if (state === 'other') {
      if (!target.namesCopy(word.message, this.fresh)) return `neither content is whole. ${word.message}`;
      this.inCopy++;
    }
    if (state === 'new' && !word.message.includes('did not confirm'))
      return `the new content is there: ${word.message}`;
    return undefined;
  }

  private async save(
    target: SaveTarget,
    inject: readonly string[] = [],
  ): Promise<{ word: Word & { kind: 'done' }; calls: Call[] }> {
    const writer = await this.ready();
    const detach = await followThread(this.thread, join(this.run.folder, 'trace'), inject);
    writer.order({
      kind: 'save-once',
      path: target.path,
      content: join(this.run.folder, 'fresh'),
      safeFolder: join(this.run.folder, 'target', 'copies'),
    });
    const word = await writer.next();
    const calls = await detach();
    if (word?.kind !== 'done') throw new Error('The writing process ended.');
    return { word, calls };
  }

  private async ready(): Promise<WriterProcess> {
    if (this.writer && this.saves++ < SAVES_OF_A_PROCESS) return this.writer;
    await this.end();
    this.saves = 0;
    ({ writer: this.writer, thread: this.thread } = await readyWriter(this.run.writer));
    return this.writer;
  }

  async end(): Promise<void> {
    await this.writer?.kill();
  }
}
