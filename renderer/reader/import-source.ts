import { recordsOf } from '../../shared/map/table';
import { textHash } from '../../shared/text/hash';
import { plainText } from '../../shared/text/plain';
import { titleOf } from '../../shared/text/title';
import type { ReadSource } from '../../shared/host/contract';
import type { Result } from '../../shared/result';
import { chooseFiles } from '../app/choose-files';
import { setPanel } from '../app/panels';
import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';

/** Asks for files and adds each as an article. What cannot be read is said, file by file; the others are added. */
export async function importSources(context: CommandContext): Promise<void> {
  const { workspace } = context;
  for (const file of await chooseFiles(workspace, 'open-source')) {
    addRead(context, await workspace.host.api['sources.read']({ file }));
  }
}

/**
 * Adds an article from the bytes of a file, such as one that was dropped on the window.
 * @param bytes in base 64
 */
export async function addSourceFromContent(
  workspace: Workspace,
  session: Session,
  fileName: string,
  bytes: string,
): Promise<void> {
  addRead({ workspace, session }, await workspace.host.api['sources.readContent']({ fileName, bytes }));
}

/** Adds what is on the clipboard as an article; asks for the text where the clipboard cannot be read or holds none. */
export async function pasteSource(context: CommandContext): Promise<void> {
  const copied = await readClipboard();
  if (copied.trim() !== '') {
    addSourceFromText(context, copied);
    return;
  }
  const typed = await ask<Extract<Dialog, { kind: 'paste-source' }>>(context.workspace, {
    kind: 'paste-source',
    text: '',
  });
  if (typed) addSourceFromText(context, typed.text, typed.title.trim());
}

/**
 * Adds a text as an article and shows it. A text that is in the map already is shown, and not added again.
 * @param title absent or empty: the first line of the text
 */
export function addSourceFromText(context: CommandContext, raw: string, title = ''): void {
  const { workspace, session } = context;
  const text = plainText(raw);
  if (text.trim() === '') {
    notify(workspace, { tone: 'error', message: 'There is no text to add.', hint: 'Nothing was changed.' });
    return;
  }
  const known = sourceWithText(session, text);
  if (known) {
    showSource(context, known.id);
    notify(workspace, { tone: 'info', message: `“${known.title}” is in this map already.` });
    return;
  }
  const name = title || titleOf(text);
  const edit = dispatchOrTell(context, 'source.add', { title: name, text });
  const [source] = edit ? addedIds(edit, 'sources') : [];
  if (source !== undefined) showSource(context, source);
}

/** Shows an article in the reader, whatever was shown before, and gives it the keyboard. */
export function showSource({ workspace, session }: CommandContext, source: string): void {
  session.view.setState({ source, passage: undefined });
  setPanel(workspace, 'leftTab', 'articles');
  requestAnimationFrame(() => session.reader.current?.focus());
}

/** Empty where the browser or the person does not allow it. */
async function readClipboard(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return '';
  }
}

function addRead(context: CommandContext, read: Result<ReadSource>): void {
  if (!read.ok) {
    notify(context.workspace, { tone: 'error', ...read.error });
    return;
  }
  const { text, title, fileName } = read.value;
  addSourceFromText(context, text, title ?? (titleOf(text) || fileName));
}

function sourceWithText({ map }: Session, text: string): { id: string; title: string } | undefined {
  const hash = textHash(text);
  for (const source of recordsOf(map.store.getState().map.tables.sources)) {
    if (source.textHash === hash) return source;
  }
  return undefined;
}
