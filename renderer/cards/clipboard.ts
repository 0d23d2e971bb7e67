import { copyFragment, parseFragment, type Fragment } from '../../shared/edit/fragment';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { selectedBranches } from '../state/selection';
import { select } from '../state/view-store';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import type { PastedArticle } from '../state/workspace';
import { copyOut } from '../command/copy-out';

/** The type under which cards stand on the clipboard, beside their plain text. */
export const FRAGMENT_TYPE = 'application/x-counterpoint-fragment+json';

/** What was copied last in this program: reading the system's clipboard without a key press is not allowed, and a command can put nothing but text there. */
let lastCopied: CopiedCards | undefined;

/** The other windows of the program, or tabs. */
let others: BroadcastChannel | undefined;

interface CopiedCards {
  readonly fragment: Fragment;
  /** What other programs get. */
  readonly text: string;
}

/** From now on cards that are copied in one window can be pasted in every other. @returns ends it */
export function shareCopied(): () => void {
  const channel = new BroadcastChannel('counterpoint-copied');
  channel.onmessage = ({ data }: MessageEvent<{ fragment: string; text: string }>) => {
    const fragment = parseFragment(data.fragment);
    if (fragment.ok) lastCopied = { fragment: fragment.value, text: data.text };
  };
  others = channel;
  return () => {
    channel.close();
    others = undefined;
  };
}

/** The cards that were copied last. */
export function pastedFragment(): Fragment | undefined {
  return lastCopied?.fragment;
}

/** The selected cards and those of selected groups, and what they hide folded, with the links among them, and their text for other programs. */
export function copiedSelection({ session }: CommandContext): CopiedCards | undefined {
  const { map } = session.map.store.getState();
  const nodes = selectedBranches(session).flatMap((id) => find(map, 'nodes', id) ?? []);
  if (nodes.length === 0) return undefined;
  const fragment = copyFragment(
    map,
    nodes.map((node) => node.id),
  );
  lastCopied = { fragment, text: nodes.map((node) => node.text).join('\n\n') };
  others?.postMessage({ fragment: JSON.stringify(fragment), text: lastCopied.text });
  return lastCopied;
}

/** Copies the selected cards; other programs get their text. */
export async function copySelection(context: CommandContext): Promise<void> {
  const copied = copiedSelection(context);
  if (copied) await copyOut(context.workspace, copied.text, t('Counterpoint itself can paste the cards.'));
}

/** Puts cards into the map and selects them: at a point of the map (px), else under the pointer, else in the middle. */
export function pasteFragment(
  context: CommandContext,
  fragment: Fragment,
  at?: { x: number; y: number },
): void {
  const { canvas, view } = context.session;
  const point = at ?? canvas.current?.pointer() ?? canvas.current?.centre() ?? { x: 0, y: 0 };
  const rounded = { x: Math.round(point.x), y: Math.round(point.y) };
  const edit = dispatchOrTell(context, 'fragment.insert', { fragment, at: rounded });
  if (edit) select(view, addedIds(edit, 'nodes'));
}

/** The cards on a clipboard: as cards, or as the text that a command has put there, which cannot put more. */
function cardsOn(clipboard: DataTransfer | null): Fragment | undefined {
  const data = clipboard?.getData(FRAGMENT_TYPE);
  const fragment = data ? parseFragment(data) : undefined;
  if (fragment?.ok) return fragment.value;
  const text = clipboard?.getData('text/plain').replaceAll('\r\n', '\n');
  return text !== '' && text === lastCopied?.text ? lastCopied?.fragment : undefined;
}

/**
 * Answers the browser's own copy, cut and paste while the canvas or the outline has the keyboard.
 * @param onText takes what is pasted and holds no cards
 */
export function handleClipboardEvent(
  context: CommandContext,
  event: ClipboardEvent,
  onText: (pasted: PastedArticle) => void,
): void {
  if (event.type === 'paste') {
    const fragment = cardsOn(event.clipboardData);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!fragment && text.trim() === '') return;
    event.preventDefault();
    if (fragment) pasteFragment(context, fragment);
    else onText({ text, html: event.clipboardData?.getData('text/html') });
    return;
  }
  const copied = copiedSelection(context);
  if (!copied) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', copied.text);
  event.clipboardData?.setData(FRAGMENT_TYPE, JSON.stringify(copied.fragment));
  if (event.type === 'cut') {
    dispatchOrTell(context, 'remove', { ids: copied.fragment.nodes.map((node) => node.id) });
  }
}
