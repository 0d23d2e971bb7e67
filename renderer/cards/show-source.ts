import { find } from '../../shared/map/arg-map';
import type { Source } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import type { Session } from '../state/session';
import { showLeftTab } from '../state/show-panels';
import type { CommandContext } from '../command/ui-command';

/** The article that is shown, if one is. */
export function shownSource({ map, view }: Session): Source | undefined {
  return find(map.store.getState().map, 'sources', view.getState().source ?? '');
}

/** Why nothing can be done with the article that is shown: there is none. */
export function whyNotShown(session: Session): string | undefined {
  return shownSource(session) ? undefined : t('Import or choose an article first.');
}

/** Shows an article in the reader, whatever was shown before, and gives it the keyboard. */
export function showSource({ workspace, session }: CommandContext, source: string): void {
  session.view.setState({ source, passage: undefined });
  showLeftTab(workspace, 'articles');
  requestAnimationFrame(() => session.reader.current?.focus());
}

/** Shows a passage in its article, and makes it the active one. */
export function showPassage({ workspace, session }: CommandContext, id: string): void {
  const passage = find(session.map.store.getState().map, 'passages', id);
  if (!passage) return;
  session.view.setState({ source: passage.source, passage: id });
  showLeftTab(workspace, 'articles');
  requestAnimationFrame(() => session.reader.current?.reveal(id));
}
