import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { shownSource } from '../cards/show-source';
import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import { showModelDraft } from './show-model-draft';

/** Asks the local model about the article that is shown, or about the text that is selected in it; shows how far it is, and can be stopped. */
export async function startModelDraft(context: CommandContext): Promise<void> {
  const { workspace, session } = context;
  const source = shownSource(session);
  if (!source || session.view.getState().work) return; // one long work at a time
  const { api } = workspace.host;
  const request = crypto.randomUUID();
  const showProgress = (share: number): void =>
    session.view.setState({
      work: {
        label: t('Asking {name}', { name: workspace.store.getState().settings.model.name }),
        share,
        stop: () => void api['model.cancel']({ request }),
      },
    });
  const endProgress = workspace.host.on('model.progress', (progress) => {
    if (progress.request === request) showProgress(progress.done / progress.total);
  });
  showProgress(0);
  const selected = session.reader.current?.selectedRange();
  const { text, title, language, voices } = source;
  const draft = await api['model.draft']({
    request,
    text,
    title,
    language,
    voices,
    ...(selected?.source === source.id && { range: { start: selected.start, end: selected.end } }),
  });
  endProgress();
  session.view.setState({ work: undefined });
  const now = find(session.map.store.getState().map, 'sources', source.id);
  if (!draft.ok) {
    notify(workspace, { tone: draft.error.code === 'model-cancelled' ? 'info' : 'error', ...draft.error });
  } else if (now?.textHash !== source.textHash) {
    notify(workspace, {
      tone: 'info',
      message: t('The article has changed while the model read it, so nothing is proposed.'),
      hint: t('Ask it again.'),
    });
  } else showModelDraft(context, now, draft.value);
}
