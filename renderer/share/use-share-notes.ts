import { useEffect, useState } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import { errorWords, fail } from '../../shared/result';
import type { ShareChoice } from '../../shared/share/parts';
import { shareNotes } from '../../shared/share/say-share';
import type { ShareReport } from '../../shared/share/share-report';
import { MapThread } from '../state/map-thread';
import { speaking } from '../workers/language';
import type { ShareReply, ShareTask } from '../workers/share-messages';

const FAILED = fail(
  'share-failed',
  'What the copy would leave out could not be worked out.',
  'Close this and try again.',
);

/** What a person reads before a copy goes out, by the choice that it is for; nothing while the first one is worked out. */
interface ShareOutcome {
  readonly choice: ShareChoice;
  readonly notes: ReturnType<typeof shareNotes>;
  readonly problem?: string;
}

/** Works out in a thread what leaving out would do, as the choice changes; the latest choice is what is worked out next. */
export function useShareNotes(map: ArgMap, choice: ShareChoice): ShareOutcome | undefined {
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const [thread, setThread] = useState<MapThread<ShareTask, ShareReply>>();

  useEffect(() => {
    const started = new MapThread<ShareTask, ShareReply>(
      () => speaking(new Worker(new URL('../workers/share-worker.ts', import.meta.url), { type: 'module' })),
      (diff) => [...diff],
      FAILED,
    );
    setThread(started);
    return () => started.stop();
  }, []);

  useEffect(() => {
    let isWanted = true;
    const task = { kind: 'share', choice, now: new Date().toISOString() } as const;
    void thread
      ?.run<ShareReport>(map, task, (reply) => reply)
      .then((report) => {
        if (!isWanted || !report) return;
        setOutcome(
          report.ok
            ? { choice, notes: shareNotes(report.value) }
            : { choice, notes: [], problem: errorWords(report.error).message },
        );
      });
    return () => {
      isWanted = false;
    };
  }, [thread, map, choice]);

  return outcome;
}
