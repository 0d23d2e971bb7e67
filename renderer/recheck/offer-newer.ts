import type { ReadSource } from '../../shared/host/contract';
import { find } from '../../shared/map/arg-map';
import { passagesOfSource } from '../../shared/map/queries';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import { ask, type Dialog } from '../state/workspace';
import { replaceText } from './replace-text';

/**
 * An article was read whose earlier text is in the map: asks whether it takes its place, and lets it if so.
 * @returns what the person wants
 */
export async function offerNewer(
  context: CommandContext,
  sourceId: string,
  read: ReadSource,
): Promise<'replaced' | 'add' | 'left'> {
  const { map } = context.session.map.store.getState();
  const title = find(map, 'sources', sourceId)?.title ?? '';
  const passages = passagesOfSource(map, sourceId).length;
  const choice = await ask<Extract<Dialog, { kind: 'confirm' }>>(context.workspace, {
    kind: 'confirm',
    title: t('Another version of an article in this map'),
    message: t(
      '“{title}” shares most of its words with “{title2}”. {isPassages, select, true {It can take that one’s place} other {It can take that one’s place: {passages, plural, one {# highlight} other {# highlights}} will be looked for in the new text, and you are shown what is in doubt}}. The old text is kept.',
      { title: read.title, title2: title, isPassages: String(passages === 0), passages },
    ),
    choices: [
      { id: 'replace', label: t('Replace its text'), tone: 'primary' },
      { id: 'add', label: t('Add as another article') },
      { id: 'left', label: t('Leave it out') },
    ],
  });
  if (choice === 'add') return 'add';
  if (choice !== 'replace') return 'left';
  replaceText(context, sourceId, read);
  return 'replaced';
}
