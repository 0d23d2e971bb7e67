import type { StandingChanges } from '../../shared/argue/live/judging';
import type { Settling } from '../../shared/argue/gradual/strengths';
import type { VerdictChoice } from '../../shared/argue/map/standings';
import type { ArgMap } from '../../shared/map/arg-map';
import { fail, type Result } from '../../shared/result';
import { MapThread } from '../state/map-thread';
import { judgedDiff, type JudgeReply, type JudgeTask } from '../workers/judge-messages';
import type { Answer, Asked, AskedName, Question } from '../workers/judge-questions';
import { speaking } from '../workers/language';

const FAILED = fail(
  'judging-failed',
  'The map could not be judged.',
  'Turn verdicts off and on again; if that does not help, save the map and open it anew.',
);

/** Judges one map in a thread of its own, which holds that map without its texts. */
export class Judge {
  #number = 0;
  readonly #thread = new MapThread<JudgeTask, JudgeReply>(
    () => speaking(new Worker(new URL('../workers/judge-worker.ts', import.meta.url), { type: 'module' })),
    judgedDiff,
    FAILED,
  );

  /**
   * Judges a map.
   * @param take is given what has changed since this judge judged last, part by part
   * @returns nothing when it was stopped
   */
  async judge(
    map: ArgMap,
    choice: VerdictChoice,
    { seconds, take }: { seconds: number; take: (changes: StandingChanges) => void },
  ): Promise<Result<{ settling: Settling | undefined }> | undefined> {
    return this.#thread.run(map, { kind: 'judge', choice, seconds }, (reply) => {
      if (reply.kind === 'standings') take(reply.changes);
      if (reply.kind === 'judged') return { ok: true, value: { settling: reply.settling } };
      return reply.kind === 'failed' ? { ok: false, error: reply.error } : undefined;
    });
  }

  /** Answers a question about a map; nothing when it was stopped. */
  async ask<N extends AskedName>(
    map: ArgMap,
    name: N,
    input: Asked[N]['in'],
  ): Promise<Result<Answer<N>> | undefined> {
    const number = ++this.#number;
    const question = { name, ...input } as Question;
    return this.#thread.run(map, { kind: 'ask', number, question }, (reply) =>
      reply.kind === 'answer' && reply.number === number ? (reply.answer as Result<Answer<N>>) : undefined,
    );
  }

  /** Whether it knows of nothing yet: then it tells everything. */
  get isFresh(): boolean {
    return this.#thread.isFresh;
  }

  /** Ends what is going on. The next task begins with the whole map again. */
  stop(): void {
    this.#thread.stop();
  }
}
