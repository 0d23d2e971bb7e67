import type { DraftRequest } from '../../shared/draft/draft-text';
import type { Draft } from '../../shared/draft/proposal';
import { find } from '../../shared/map/arg-map';
import type { Source } from '../../shared/map/schema';
import type { TextRange } from '../../shared/text/range';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import type { SourceRange } from '../cards/active-passage';
import { bringToFront } from '../state/show-panels';
import { notify } from '../state/workspace';
import type { DraftReply } from '../workers/draft-messages';
import { RULES } from '../state/draft-store';
import { foreignNote } from './foreign-note';
import { openDraft } from './open-draft';
import { speaking } from '../workers/language';

const PATIENCE = 300; // ms after which is shown that something goes on

/**
 * Proposes the argument of the article that is shown, or of a stretch of it, and opens the tray on it. Works beside the interface; a
 * way to stop is shown when it takes longer.
 */
export async function startDraft(context: CommandContext, range?: SourceRange): Promise<void> {
  const { workspace, session } = context;
  if (session.view.getState().work) return; // one at a time: the first is still going on
  const id = range?.source ?? session.view.getState().source ?? '';
  const source = find(session.map.store.getState().map, 'sources', id);
  if (!source) return;
  const draft = await findProposals(context, requestFor(source, range));
  if (!draft) return;
  const now = find(session.map.store.getState().map, 'sources', id);
  if (now?.textHash !== source.textHash) {
    notify(workspace, {
      tone: 'info',
      message: t('The article has changed while it was being read, so nothing is proposed.'),
      hint: t('Draft it again.'),
    });
  } else if (draft.proposals.length === 0 && !wasTurnedDown(now, range)) {
    notify(workspace, {
      tone: 'info',
      message: t(
        'Nothing was found in {range, select, true {the selection} other {“{title}”}} that argues: no claim, reason, objection or question.',
        { range: String(Boolean(range)), title: source.title },
      ),
      hint: foreignNote(now) ?? t('Select a sentence in the article and make a card of it.'),
    });
  } else {
    openDraft(session, now, draft, RULES, foreignNote(now));
    bringToFront(workspace, 'draft');
  }
}

/** Whether something of the article, or of a stretch of it, was rejected before: then the tray has that to show. */
function wasTurnedDown({ rejected = [] }: Source, range: TextRange | undefined): boolean {
  return rejected.some(({ start, end }) => !range || (start < range.end && range.start < end));
}

/** What a draft is asked for; what was turned down before is not proposed again. */
export function requestFor(source: Source, range: TextRange | undefined): DraftRequest {
  const { text, title, voices, rejected } = source;
  return { text, title, voices, rejected, ...(range && { range: { start: range.start, end: range.end } }) };
}

/** Nothing when it is stopped, or fails, which is told. */
function findProposals(
  { workspace, session }: CommandContext,
  request: DraftRequest,
): Promise<Draft | undefined> {
  const worker = speaking(
    new Worker(new URL('../workers/draft-worker.ts', import.meta.url), { type: 'module' }),
  );
  return new Promise((resolve) => {
    const end = (draft: Draft | undefined): void => {
      clearTimeout(patience);
      worker.terminate();
      session.view.setState({ work: undefined });
      resolve(draft);
    };
    const show = (share: 'unknown' | undefined): void =>
      session.view.setState({ work: { label: t('Drafting'), share, stop: () => end(undefined) } });
    show(undefined);
    const patience = setTimeout(() => show('unknown'), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => end(data.draft));
    worker.addEventListener('error', () => {
      end(undefined);
      notify(workspace, {
        tone: 'error',
        message: t('The article could not be drafted. Nothing has been changed.'),
        hint: t('Try it with a part of it: select some paragraphs first.'),
      });
    });
    worker.postMessage(request);
  });
}
