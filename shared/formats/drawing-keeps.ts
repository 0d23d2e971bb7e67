import type { ArgMap } from '../map/arg-map';
import { keepsOf, reportWhatIsLeftOut } from './keeps';
import { LossLog, type LossReport } from './loss';

/** What of a map a language for drawings has no room for, item by item. Where cards stand it says itself. */
export function reportOfDrawing(map: ArgMap): LossReport {
  const log = new LossLog();
  reportWhatIsLeftOut(map, keepsOf('drawing'), log);
  return log.report();
}
