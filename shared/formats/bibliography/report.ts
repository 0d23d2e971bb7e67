import type { CslItem } from '../../citations/csl-item';
import { sameVariable, saysSomething } from '../../citations/same-variable';
import type { ArgMap } from '../../map/arg-map';
import type { Source } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { t } from '../../words/words';
import { reportWhatIsLeftOut } from '../keeps';
import { LossLog, nameOf } from '../loss';

/** What a reference is made of; what it is not made of, no bibliography has room for. */
const CITED = [
  'kind',
  'title',
  'authors',
  'publisher',
  'published',
  'accessed',
  'url',
  'language',
  'textHash',
  'reference',
];

/** What of a map a bibliography has no room for: all but its sources, and of these their texts and what people think of them. */
export function bibliographyLog(map: ArgMap): LossLog {
  const log = new LossLog();
  reportWhatIsLeftOut(map, { sources: CITED }, log, new Set(['sources.text', 'head.title']));
  for (const { id, text, title } of recordsOf(map.tables.sources))
    if (text !== '') log.dropped({ what: 'sources.text', id, of: nameOf(title) });
  return log;
}

/** Tells what a reference says otherwise, or no more, when our own reader has read what was written of it. */
export function tellChanged(
  log: LossLog,
  { id, title }: Source,
  before: CslItem,
  after: CslItem | undefined,
): void {
  const of = nameOf(title);
  const told = Object.keys(before).filter((name) => saysSomething(name, before));
  for (const variable of told) {
    const what = `sources.${variable}`;
    if (!after || !saysSomething(variable, after)) log.dropped({ what, id, of });
    else if (!sameVariable(variable, before, after))
      log.approximated({ what, id, of, how: t('It reads “{words}”.', { words: inWords(after[variable]) }) });
  }
}

function inWords(value: unknown): string {
  return nameOf(typeof value === 'string' ? value : JSON.stringify(value));
}
