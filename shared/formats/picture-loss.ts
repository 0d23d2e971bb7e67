import type { ArgMap } from '../map/arg-map';
import { keepsOf, reportWhatIsLeftOut } from './keeps';
import { LossLog, type LossReport } from './loss';

/** What of a map a picture of it does not show, item by item. */
export function pictureLoss(map: ArgMap): LossReport {
  const log = new LossLog();
  reportWhatIsLeftOut(map, keepsOf('picture'), log);
  return log.report();
}
