import { t } from '../../shared/words/words';
import { cardsWithText, pasteFragment, pastedFragment, roomForFragment } from '../cards/clipboard';
import { readClipboard } from '../command/read-clipboard';
import { shortcutLabel } from '../command/shortcuts';
import type { CommandContext, MapCommands } from '../command/ui-command';
import { notify } from '../state/workspace';

/** Pastes what is on the clipboard, as the keys for it do: cards that were copied, or text that becomes cards. */
async function paste(context: CommandContext): Promise<void> {
  const { workspace, session } = context;
  const at = session.canvas.current?.pointer();
  const copied = await readClipboard(workspace);
  if (!copied) return pasteUnread(context, at);
  const cards = cardsWithText(copied.text);
  if (cards) pasteFragment(context, cards, roomForFragment(context.session, cards, at));
  else if (copied.text.trim() === '')
    notify(workspace, {
      tone: 'info',
      message: t('There is no text on the clipboard.'),
      hint: t('Copy cards or text first.'),
    });
  else {
    const { pasteText } = await import('./paste-text');
    await pasteText(context, copied);
  }
}

/** Where the clipboard may not be read, only what was copied in this program is known. */
function pasteUnread(context: CommandContext, at: { x: number; y: number } | undefined): void {
  const cards = pastedFragment();
  if (cards) pasteFragment(context, cards, roomForFragment(context.session, cards, at));
  const { workspace } = context;
  notify(workspace, {
    tone: cards ? 'info' : 'error',
    message: cards
      ? t('The clipboard may not be read here: the cards that were copied last in Counterpoint were pasted.')
      : t('The clipboard may not be read here.'),
    hint: t('Press {keys} to paste what was copied elsewhere.', {
      keys: shortcutLabel('Mod+V', workspace.store.getState().platform),
    }),
  });
}

export const PASTE_COMMANDS = {
  'edit.paste': { needsMap: true, run: paste },
} satisfies MapCommands;
