import { headlineIn } from '../../shared/article/recognise';
import { pastedReference } from '../../shared/formats/pasted-reference';
import type { ReadSource } from '../../shared/host/contract';
import { titleOf } from '../../shared/text/title';
import { readClipboard } from '../command/read-clipboard';
import type { CommandContext } from '../command/ui-command';
import { ask, notify, type Dialog, type PastedArticle, type Workspace } from '../state/workspace';
import { addPastedReference } from '../convert/add-references';
import { importArticles } from './import-articles';
import { forShownOrNew } from './shown-or-new';
import type { ContentOrigin } from '../state/origin';
import { t } from '../../shared/words/words';

/** Adds what is on the clipboard as an article, to a new map where none is shown; asks for the text where the clipboard cannot be read or holds none. */
export async function pasteSource(workspace: Workspace): Promise<void> {
  await forShownOrNew(workspace, async (context) => {
    const copied = await readClipboard(workspace);
    const pasted = copied && copied.text.trim() !== '' ? copied : await askForArticle(context);
    if (pasted) await addPasted(context, pasted);
  });
}

/** ms after the last letter: an article is long. */
const AFTER_TYPING = 300;

/** Until it is answered, what stands in the question is in the map as an article of plain text, so that a crash leaves it there. */
async function askForArticle({
  workspace,
  session: { map },
}: CommandContext): Promise<PastedArticle | undefined> {
  const typing = map.startTyping(t('Add article'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  function put({ title = '', text }: PastedArticle): void {
    typing.takeBack();
    if (text.trim() !== '')
      typing.put(() => map.dispatch('source.add', { title: title.trim() || titleOf(text), text }));
  }
  const pasted = await ask<Extract<Dialog, { kind: 'paste-source' }>>(workspace, {
    kind: 'paste-source',
    onType: (typed) => {
      clearTimeout(timer);
      timer = setTimeout(() => put(typed), AFTER_TYPING);
    },
  });
  clearTimeout(timer);
  typing.takeBack();
  return pasted;
}

/** Adds copied text in the same way, to a new map where none is shown. */
export async function startWithPasted(workspace: Workspace, pasted: PastedArticle): Promise<void> {
  await forShownOrNew(workspace, (context) => addPasted(context, pasted));
}

/** Adds copied text as an article, or the references that it is: with its headings, lists and paragraphs where the clipboard has them as HTML, which only the host reads. */
export async function addPasted(context: CommandContext, pasted: PastedArticle): Promise<void> {
  if (pasted.text.trim() === '') {
    notify(context.workspace, {
      tone: 'error',
      message: t('There is no text to add.'),
      hint: t('Nothing was changed.'),
    });
    return;
  }
  const reference = pastedReference(pasted.text);
  if (reference) await addPastedReference(context, reference);
  else await importArticles(context, [originOf(pasted)]);
}

/** What was copied, for the host to read: of a page its HTML, unless that loses words that were copied. */
export function originOf({ text, html = '', title = '' }: PastedArticle): ContentOrigin {
  const named = title.trim() === '' ? {} : { title: title.trim() };
  const plain: ContentOrigin = {
    kind: 'content',
    fileName: 'pasted.txt',
    content: new Blob([text]),
    encoding: 'utf-8',
    finish: (read) => ({ ...withoutEncoding(read), title: headlineOf(read), ...named }),
  };
  if (html.trim() === '') return plain;
  return {
    kind: 'content',
    fileName: 'pasted.html',
    content: new Blob([asPage(html)]),
    encoding: 'utf-8',
    finish: (read) => ({
      ...withoutEncoding(read),
      title: read.title === UNTITLED ? headlineOf(read) : read.title,
      ...named,
    }),
    instead: (read) => (keepsWords(read.text, text) || isWholePage(html) ? undefined : plain),
  };
}

/** What a file with the same text would be called; without a headline its first words. */
function headlineOf({ text }: ReadSource): string {
  return headlineIn(text) || titleOf(text);
}

// A page with a title of its own keeps its first heading in the text.
const UNTITLED = 'Text that was copied from a page and pasted';

const PIECE_START = '<!--StartFragment-->';

/** A copied piece of a page as a page. Some systems mark where the piece begins and ends in what surrounds it. */
function asPage(html: string): string {
  const start = html.indexOf(PIECE_START) + PIECE_START.length;
  const end = html.lastIndexOf('<!--EndFragment-->');
  const piece = start >= PIECE_START.length && end >= start ? html.slice(start, end) : html;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${UNTITLED}</title></head><body>${piece}</body></html>`;
}

const MOST_LOST = 0.1; // of the copied letters; bullets and links differ a little

/** Whether a text has nearly all letters of another one, and begins as it does. */
function keepsWords(text: string, copied: string): boolean {
  const [kept, all] = [letters(text), letters(copied)];
  return kept.length >= (1 - MOST_LOST) * all.length && kept.includes(all.slice(0, 40));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a page was copied with its menus: then the article in it is what is wanted. */
function isWholePage(html: string): boolean {
  return /<(?:nav|footer|aside)[\s>]/i.test(html);
}

/** Copied text has no encoding that could be another one. */
function withoutEncoding({ encoding: _encoding, encodings: _encodings, ...read }: ReadSource): ReadSource {
  return read;
}
