import { keepsOf, recordName, reportWhatIsLeftOut } from '../formats/keeps';
import { LossLog, type LossReport } from '../formats/loss';
import { shownPart } from '../formats/shown-part';
import { find, type ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { t } from '../words/words';

/** What of a step is seen when its talk is handed out; its notes only where they go along. */
const SHOWN = ['order', 'title', 'focus', 'hidden', 'dimmed', 'folded', 'lit', 'verdicts'];

/**
 * What of a map a talk does not hold, item by item: cards that no step looks at, steps that are left out, notes that stay behind, and what pictures
 * do not show.
 * @param seen the ids of the cards that are drawn in some step
 */
export function talkLoss(map: ArgMap, seen: ReadonlySet<string>, { notes }: { notes: boolean }): LossReport {
  const log = new LossLog();
  const unseen = [...recordsOf(map.tables.nodes)].filter(({ id }) => !seen.has(id));
  const skipped = [...recordsOf(map.tables.steps)].filter(({ skip }) => skip);
  for (const { id } of unseen) {
    const node = find(map, 'nodes', id);
    if (node) log.dropped({ what: 'nodes', id, of: recordName(map, node), how: t('no step shows it') });
  }
  for (const step of skipped)
    log.dropped({
      what: 'steps',
      id: step.id,
      of: recordName(map, step),
      how: t('it is left out of the talk'),
    });
  const part = shownPart(
    map,
    [...unseen, ...skipped].map(({ id }) => id),
  );
  const keeps = {
    ...keepsOf('picture'),
    steps: notes ? [...SHOWN, 'notes'] : SHOWN,
    passages: ['exact', 'source'],
  };
  reportWhatIsLeftOut(part, keeps, log);
  return log.report();
}
