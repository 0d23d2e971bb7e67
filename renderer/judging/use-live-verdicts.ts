import { useEffect } from 'react';
import type { StandingChanges } from '../../shared/argue/live/judging';
import type { Standing } from '../../shared/argue/map/standings';
import type { ArgMap } from '../../shared/map/arg-map';
import { builtTable, withRecords } from '../../shared/map/table';
import { useSession } from '../state/context';
import { knownMap } from '../state/known-map';
import { NO_MARKS, NO_STANDINGS, type WhatIf } from '../state/judging-store';
import type { Session } from '../state/session';
import { choiceOf } from '../../shared/argue/map/verdict-choice';
import { verdictSettings } from '../state/verdict-settings';
import { saidOf } from './changes-in-words';
import { Judge } from './judge';
import { cardsOut, idsOfCopy, supposedMap } from './what-if';

/** How long the search for preferred and stable labellings may take. */
export const SEARCH_SECONDS = 5;

const PATIENCE = 300; // ms after which is shown that something goes on

/** Judges the map that is shown after each edit, while its verdicts are on. What comes while it is judged is judged together, after that. */
export function useLiveVerdicts(): void {
  const session = useSession();
  useEffect(() => keepJudging(session), [session]);
}

function keepJudging(session: Session): () => void {
  const { judging, map: store } = session;
  const judge = new Judge();
  let isRunning = false;
  let isStale = false;
  let hasEnded = false;
  /** What the judge has told; what is taken out by supposition comes on top. */
  let told = NO_STANDINGS;

  async function run(): Promise<void> {
    isStale = true;
    judging.getState().stop?.();
    if (isRunning) return;
    isRunning = true;
    while (isStale && !hasEnded) {
      isStale = false;
      await judgeOnce();
    }
    isRunning = false;
  }

  async function judgeOnce(): Promise<void> {
    const choice = choiceOf(verdictSettings(session));
    if (!choice) {
      if (judging.getState().status !== 'off') {
        judge.stop();
        judging.setState({ ...OFF, whatIf: undefined, round: judging.getState().round + 1 });
      }
      return;
    }
    const map = knownMap(session);
    const { whatIf, standings: before, status } = judging.getState();
    const changes: StandingChanges[number][] = [];
    const { isFresh } = judge; // it tells everything anew
    if (status !== 'done') judging.setState({ status: 'judging' });
    const isSearch = choice.labels !== undefined && choice.labels !== 'grounded';
    const patience = setTimeout(() => {
      if (isSearch) judging.setState({ status: 'searching', stop: () => judge.stop() });
    }, PATIENCE);
    const shown = whatIf ? supposedMap(map, whatIf) : map;
    const judged = await judge.judge(shown, choice, {
      seconds: SEARCH_SECONDS,
      take: (part) => changes.push(...part),
    });
    clearTimeout(patience);
    judging.setState({ stop: undefined });
    if (hasEnded) return;
    if (!judged) judging.setState({ status: 'stopped' });
    else if (!judged.ok) judging.setState({ ...OFF, status: 'failed', problem: judged.error });
    else {
      told = isFresh ? builtTable(new Map(changes.flatMap(known))) : withRecords(told, changes);
      const again = await judge.ask(shown, 'again', {});
      if (hasEnded) return;
      const marks = again?.ok ? new Map(again.value.map((mark) => [mark.id, mark])) : NO_MARKS;
      const standings = whatIf ? withRecords(told, supposedStandings(map, whatIf)) : told;
      judging.setState(({ round }) => ({
        standings,
        again: marks.size > 0 ? marks : NO_MARKS,
        status: 'done',
        problem: undefined,
        settling: judged.value.settling,
        said: before === NO_STANDINGS ? '' : saidOf(map, before, standings),
        round: round + 1,
      }));
    }
  }

  const ends = [
    store.onDiff(() => void run()),
    judging.subscribe((state, before) => {
      if (state.whatIf !== before.whatIf || state.own !== before.own) void run();
    }),
    session.view.subscribe((state, before) => {
      if (state.filter?.knownOn !== before.filter?.knownOn) void run();
    }),
  ];
  const idle = requestIdleCallback(() => void run(), { timeout: 500 });
  return () => {
    hasEnded = true;
    cancelIdleCallback(idle);
    for (const end of ends) end();
    judge.stop();
  };
}

/** What a judge that begins tells: there it names nothing that has gone. */
function known([id, standing]: StandingChanges[number]): [string, Standing][] {
  return standing ? [[id, standing]] : [];
}

/** What is shown of a copy instead of what was judged there. */
function supposedStandings(map: ArgMap, whatIf: WhatIf): [string, Standing | undefined][] {
  return [
    ...idsOfCopy(map, whatIf).map((id): [string, undefined] => [id, undefined]),
    ...[...cardsOut(map, whatIf)].map((id): [string, Standing] => [id, TAKEN_OUT]),
  ];
}

const TAKEN_OUT: Standing = { outcome: 'taken out' };

const OFF = {
  standings: NO_STANDINGS,
  again: NO_MARKS,
  status: 'off',
  problem: undefined,
  settling: undefined,
  said: '',
} as const;
