import { standingsOf } from '../../shared/argue/map/standings';
import { choiceOf } from '../../shared/argue/map/verdict-choice';
import type { ArgMap } from '../../shared/map/arg-map';
import { builtTable } from '../../shared/map/table';
import { unfolded } from '../../shared/merge/overlay';
import { EDIT_CONTEXT } from '../session/open-map';
import { createJudgingStore } from '../state/judging-store';
import { createMapStore } from '../state/map-store';
import type { Session } from '../state/session';
import { createViewStore } from '../state/view-store';

/** A map that is only looked at, as the layers of the canvas take it. */
export type Look = Pick<Session, 'map' | 'view' | 'judging'>;

const MOST_JUDGED = 5000; // cards: more are not judged while somebody waits

/** Makes a map ready to be looked at: unfolded, and with its verdicts where it shows them. */
export function createLook(map: ArgMap): Look {
  const look = {
    map: createMapStore({ map: unfolded(map), dirty: false }, EDIT_CONTEXT),
    view: createViewStore(),
    judging: createJudgingStore(),
  };
  const choice = choiceOf(map.head.settings?.verdicts);
  const standings =
    choice && map.tables.nodes.size <= MOST_JUDGED ? standingsOf(map, choice, () => true) : undefined;
  if (standings?.ok) look.judging.setState({ standings: builtTable(standings.value.of) });
  return look;
}
