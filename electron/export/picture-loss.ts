import { reportWhatIsLeftOut } from '../../shared/formats/keeps';
import { LossLog, type LossReport } from '../../shared/formats/loss';
import type { ArgMap } from '../../shared/map/arg-map';

/** What of a map a picture of it does not show, item by item. */
export function pictureLoss(map: ArgMap): LossReport {
  const log = new LossLog();
  reportWhatIsLeftOut(
    map,
    {
      head: ['title', 'language', 'settings'],
      nodes: ['kind', 'text', 'main', 'group', 'speaker', 'credibility', 'tags', 'folded'],
      links: ['relation', 'premises', 'target', 'order'],
      groups: 'all',
      places: 'all',
    },
    log,
  );
  return log.report();
}
