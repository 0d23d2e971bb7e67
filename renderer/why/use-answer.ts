import { createContext, useContext, useEffect, useState } from 'react';
import type { AppError } from '../../shared/result';
import type { Judge } from '../judging/judge';
import { supposedMap } from '../judging/what-if';
import { useJudging, useSession } from '../state/context';
import type { Answer, Asked, AskedName } from '../workers/judge-questions';

/** Who is asked, as long as the panel is shown. */
export const AskedJudge = createContext<Judge | undefined>(undefined);

/** What came of a question: the last answer stays until the next one is there. */
export interface Answered<N extends AskedName> {
  readonly answer: Answer<N> | undefined;
  readonly problem: AppError | undefined;
  readonly isAsking: boolean;
}

interface Kept<N extends AskedName> {
  readonly key: string | undefined;
  readonly round: number;
  readonly answer?: Answer<N>;
  readonly problem?: AppError;
}

/** Asks a question about the map as it is judged, and again each time that has changed; without input none is asked. */
export function useAnswer<N extends AskedName>(name: N, input: Asked[N]['in'] | undefined): Answered<N> {
  const session = useSession();
  const judge = useContext(AskedJudge);
  const round = useJudging((state) => state.round);
  const key = JSON.stringify(input);
  const [kept, keep] = useState<Kept<N>>({ key: undefined, round: -1 });

  useEffect(() => {
    if (!judge || key === undefined) return;
    let isWanted = true;
    const { whatIf } = session.judging.getState();
    const { map } = session.map.store.getState();
    const asked = whatIf ? supposedMap(map, whatIf) : map;
    void judge.ask(asked, name, JSON.parse(key) as Asked[N]['in']).then((result) => {
      if (!isWanted || !result) return;
      keep({ key, round, ...(result.ok ? { answer: result.value } : { problem: result.error }) });
    });
    return () => {
      isWanted = false;
    };
  }, [judge, session, round, name, key]);

  const isOfThis = key !== undefined && kept.key === key;
  return {
    answer: isOfThis ? kept.answer : undefined,
    problem: isOfThis ? kept.problem : undefined,
    isAsking: key !== undefined && !(isOfThis && kept.round === round),
  };
}
