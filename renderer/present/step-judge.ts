import type { Standing } from '../../shared/argue/map/standings';
import { choiceOf, semanticsOf } from '../../shared/argue/map/verdict-choice';
import type { Step } from '../../shared/map/schema';
import { builtTable, withRecords, type Table } from '../../shared/map/table';
import { judgedMap } from '../../shared/present/judged-map';
import type { StepShows } from '../../shared/present/step-shows';
import { Judge } from '../judging/judge';
import { SEARCH_SECONDS } from '../judging/use-live-verdicts';
import { NO_STANDINGS } from '../state/judging-store';
import type { Session } from '../state/session';
import { verdictSettings } from '../state/verdict-settings';

/** Judges steps of a talk, each by the part of the map that it says. */
export class StepJudge {
  private readonly judge = new Judge();
  private told = NO_STANDINGS;

  constructor(private readonly session: Session) {}

  /** The verdicts of a step; nothing where the map cannot be judged, or when it was stopped. */
  async verdictsOf(step: Step, shows: StepShows): Promise<Table<Standing> | undefined> {
    const settings = verdictSettings(this.session);
    const choice = choiceOf(settings) ?? semanticsOf(settings);
    const { isFresh } = this.judge;
    const changes: (readonly [string, Standing | undefined])[] = [];
    const judged = await this.judge.judge(judgedMap(step, shows), choice, {
      seconds: SEARCH_SECONDS,
      take: (part) => changes.push(...part),
    });
    if (!judged?.ok) return undefined;
    const there = changes.flatMap(([id, standing]): [string, Standing][] =>
      standing ? [[id, standing]] : [],
    );
    this.told = isFresh ? builtTable(new Map(there)) : withRecords(this.told, changes);
    return this.told;
  }

  stop(): void {
    this.judge.stop();
  }
}
