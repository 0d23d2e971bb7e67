import { reportWhatIsLeftOut, type Keeps } from '../../shared/formats/keeps';
import { LossLog, nameOf, type LossReport } from '../../shared/formats/loss';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { openComments } from '../../shared/report/comments';

/** What every report says in words. */
const SAID: Keeps = {
  head: ['title', 'description', 'language'],
  sources: [
    'kind',
    'title',
    'authors',
    'publisher',
    'published',
    'accessed',
    'url',
    'language',
    'reliability',
    'origin',
    'textHash',
    'voices',
    'pages',
    'handling',
    'note',
  ],
  passages: ['source', 'start', 'end', 'exact', 'prefix', 'suffix', 'textHash', 'status'],
  nodes: [
    'kind',
    'text',
    'passages',
    'speaker',
    'credibility',
    'base',
    'likelihood',
    'date',
    'main',
    'handling',
    'note',
    'folded',
  ],
  links: ['relation', 'premises', 'target', 'weight', 'scheme', 'critical', 'order', 'note', 'handling'],
  comments: ['on', 'thread', 'author', 'text'],
};

/** What a page that is handed to others shows beside its report. */
const SHOWN: Keeps = {
  ...SAID,
  head: ['title', 'description', 'language', 'settings'],
  nodes: [...(SAID.nodes ?? []), 'tags', 'group'],
  places: 'all',
  groups: ['title', 'color', 'frame'],
};

/** What of a map does not come into a document, item by item. */
export function documentLoss(
  map: ArgMap,
  document: { readonly kind: 'docx' | 'report' | 'txt' } | { readonly kind: 'html'; readonly texts: boolean },
): LossReport {
  const log = new LossLog();
  const keeps = document.kind === 'html' ? SHOWN : SAID;
  const texts = document.kind === 'html' && document.texts;
  const sources = [...(keeps.sources ?? []), ...(texts ? ['text'] : [])];
  reportWhatIsLeftOut(map, { ...keeps, sources }, log);
  const open = new Set(openComments(map));
  for (const comment of recordsOf(map.tables.comments)) {
    if (open.has(comment)) continue;
    log.dropped({
      what: 'comments.text',
      id: comment.id,
      of: nameOf(comment.text),
      how: 'its thread is resolved',
    });
  }
  return log.report();
}
