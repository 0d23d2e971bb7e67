import type { ReadSource } from '../../shared/host/contract';
import { find } from '../../shared/map/arg-map';
import { passagesOfSource } from '../../shared/map/queries';
import { t } from '../../shared/words/words';
import { chooseFiles } from '../session/choose-files';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { readOrigin } from '../state/origin';
import { showSource } from '../cards/show-source';
import { notify } from '../state/workspace';
import { doubtsOf } from './doubts';

/** Asks for a file with a newer version of an article, and puts it in place of the article's text. */
export async function chooseNewerText(context: CommandContext, sourceId: string): Promise<void> {
  const { workspace } = context;
  const [chosen] = await chooseFiles(workspace, 'open-source');
  if (!chosen) return;
  const read = await readOrigin(workspace.host, { kind: 'file', ...chosen }, {});
  if (read.ok) replaceText(context, sourceId, read.value);
  else notify(workspace, { tone: 'error', ...read.error });
}

/** Puts a newer version in place of an article's text, and says how many of its passages need a look. */
export function replaceText(context: CommandContext, sourceId: string, read: ReadSource): void {
  const { workspace, session } = context;
  const { text, voices, pages, published, url } = read;
  if (!dispatchOrTell(context, 'source.replace', { id: sourceId, text, voices, pages, published, url }))
    return;
  const { map } = session.map.store.getState();
  const all = passagesOfSource(map, sourceId).length;
  const doubts = doubtsOf(map, sourceId).length;
  showSource(context, sourceId);
  notify(workspace, {
    tone: doubts === 0 ? 'success' : 'info',
    message: t('“{title}” has its new text.', { title: find(map, 'sources', sourceId)?.title ?? '' }),
    hint:
      doubts === 0
        ? all === 0
          ? t('Undo brings the old one back.')
          : t('All highlights are where they were.')
        : t(
            '{doubts, plural, one {# highlight} other {# highlights}} of {all} {doubts, plural, one {needs} other {need}} a look: F8 goes from one to the next.',
            { doubts, all },
          ),
  });
}
