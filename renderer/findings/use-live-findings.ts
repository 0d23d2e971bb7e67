import { useEffect } from 'react';
import type { Findings } from '../../shared/argue/check/find-findings';
import type { Finding } from '../../shared/argue/check/finding';
import { fail, ok, type Result } from '../../shared/result';
import { useSession } from '../state/context';
import { knownMap } from '../state/known-map';
import { MapThread } from '../state/map-thread';
import type { Session } from '../state/session';
import { checkedDiff, type CheckReply, type CheckTask } from '../workers/check-messages';
import { speaking } from '../workers/language';

const FAILED = fail(
  'checking-failed',
  'The map could not be checked.',
  'Save it and open it anew; what you edit is kept.',
);

/** Checks the map that is shown, as known on the date that is chosen, after each edit. What comes while it is checked is checked together, after that. */
export function useLiveFindings(): void {
  const session = useSession();
  useEffect(() => keepChecking(session), [session]);
}

function keepChecking(session: Session): () => void {
  const { map: store, view, findings } = session;
  const thread = new MapThread<CheckTask, CheckReply>(
    () => speaking(new Worker(new URL('../workers/check-worker.ts', import.meta.url), { type: 'module' })),
    checkedDiff,
    FAILED,
  );
  const told = new ToldFindings();
  let [isRunning, isStale, hasEnded] = [false, false, false];

  async function run(): Promise<void> {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale && !hasEnded) {
      isStale = false;
      const found = await thread.run<Findings>(knownMap(session), { kind: 'check' }, (reply) =>
        told.take(reply),
      );
      if (hasEnded || !found) continue;
      if (found.ok) findings.setState({ ...found.value, isKnown: true, problem: undefined });
      else findings.setState({ problem: found.error });
    }
    isRunning = false;
  }

  const ends = [
    store.onDiff(() => void run()),
    view.subscribe((state, before) => {
      if (state.filter?.knownOn !== before.filter?.knownOn) void run();
    }),
  ];
  const idle = requestIdleCallback(() => void run(), { timeout: 2000 });
  return () => {
    hasEnded = true;
    cancelIdleCallback(idle);
    for (const end of ends) end();
    thread.stop();
  };
}

/** What the worker has told, by its numbers. */
class ToldFindings {
  #findings = new Map<number, Finding>();

  /** Takes an answer. @returns the findings, once it says which there are */
  take(reply: CheckReply): Result<Findings> | undefined {
    if (reply.kind === 'found') {
      for (const [number, finding] of reply.findings) this.#findings.set(number, finding);
      return undefined;
    }
    const kept = new Map<number, Finding>();
    const listed = (numbers: Uint32Array): Finding[] =>
      [...numbers].flatMap((number) => {
        const finding = this.#findings.get(number);
        if (finding) kept.set(number, finding);
        return finding ?? [];
      });
    const findings = { open: listed(reply.open), dismissed: listed(reply.dismissed) };
    this.#findings = kept;
    return ok(findings);
  }
}
