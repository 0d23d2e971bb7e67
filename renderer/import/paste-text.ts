import { copyFragment } from '../../shared/edit/fragment';
import { pastedReference } from '../../shared/formats/pasted-reference';
import { pastedShape, readPastedText } from '../../shared/formats/pasted-text';
import { idsOf } from '../../shared/map/table';
import { addPastedReference } from '../convert/add-references';
import { t } from '../../shared/words/words';
import { pasteFragment } from '../cards/clipboard';
import type { CommandContext } from '../command/ui-command';
import { EDIT_CONTEXT } from '../session/open-map';
import { ask, notify, type Dialog, type PastedArticle } from '../state/workspace';
import { addPasted } from './paste-article';

/** So much running text is more likely something to read than something to put on cards. */
const ARTICLE_FROM = 1500; // UTF-16 units

/**
 * Takes text that was pasted where cards are: references as articles, an outline as a tree, paragraphs as a card each. A long running text may be an article: then the person
 * is asked.
 */
export async function pasteText(context: CommandContext, pasted: PastedArticle): Promise<void> {
  const reference = pastedReference(pasted.text);
  if (reference) return addPastedReference(context, reference);
  const { isOutline, parts } = pastedShape(pasted.text);
  if (parts.length === 0) return;
  const isLong = !isOutline && pasted.text.trim().length >= ARTICLE_FROM;
  const answer = isLong ? await askWhat(context, parts.length) : 'cards';
  if (answer === 'article') return addPasted(context, pasted);
  if (answer === 'cards') pasteCards(context, pasted.text);
}

async function askWhat({ workspace }: CommandContext, count: number): Promise<string> {
  return ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: t('An article, or cards?'),
    message: t(
      'An article is kept whole, to be read and highlighted beside the canvas. As cards, each paragraph stands on the canvas by itself.',
    ),
    choices: [
      { id: 'article', label: t('Add it as an article'), tone: 'primary' },
      { id: 'cards', label: t('Make {count, plural, one {# card} other {# cards}}', { count }) },
      { id: 'cancel', label: t('Cancel') },
    ],
  });
}

/** Puts the cards into the map as one step, selected and in view. */
function pasteCards(context: CommandContext, text: string): void {
  const { workspace, session } = context;
  const read = readPastedText(text, {
    newId: EDIT_CONTEXT.newId,
    now: EDIT_CONTEXT.now(),
    title: t('Pasted text'),
  });
  if (!read.ok) return notify(workspace, { tone: 'error', ...read.error });
  const fragment = copyFragment(read.value.map, [...idsOf(read.value.map.tables.nodes)]);
  pasteFragment(context, fragment);
  session.canvas.current?.fit([...session.view.getState().selection]);
}
