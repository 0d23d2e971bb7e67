import type { ArgMap } from '../map/arg-map';
import { reportWhatIsLeftOut } from './keeps';
import { LossLog, type LossReport } from './loss';

/** What a language for drawings has room for: cards with their kinds, lines with their relations, areas. Where cards stand it says itself. */
export function reportOfDrawing(map: ArgMap): LossReport {
  const log = new LossLog();
  reportWhatIsLeftOut(
    map,
    {
      head: ['title'],
      nodes: ['kind', 'text', 'group'],
      links: ['relation', 'premises', 'target'],
      groups: ['title'],
    },
    log,
  );
  return log.report();
}
