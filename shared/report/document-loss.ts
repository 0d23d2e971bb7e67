import type { CitationStyleName } from '../citations/styles';
import { keepsOf, reportWhatIsLeftOut } from '../formats/keeps';
import { LossLog, nameOf, type LossReport } from '../formats/loss';
import type { ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { openComments } from './comments';
import { t } from '../words/words';

/** What of a map does not come into a document, item by item; what a reference says does where it is cited in a style. */
export function documentLoss(
  map: ArgMap,
  document: { readonly kind: 'docx' | 'report' | 'txt' } | { readonly kind: 'html'; readonly texts: boolean },
  citationStyle?: CitationStyleName,
): LossReport {
  const log = new LossLog();
  const keeps = keepsOf(document.kind === 'html' ? 'page' : 'report');
  const texts = document.kind === 'html' && document.texts;
  const cited = citationStyle === undefined ? [] : ['reference'];
  const sources = [...(keeps.sources ?? []), ...(texts ? ['text'] : []), ...cited];
  reportWhatIsLeftOut(map, { ...keeps, sources }, log);
  const open = new Set(openComments(map));
  for (const comment of recordsOf(map.tables.comments)) {
    if (open.has(comment)) continue;
    log.dropped({
      what: 'comments.text',
      id: comment.id,
      of: nameOf(comment.text),
      how: t('its thread is resolved'),
    });
  }
  return log.report();
}
