import { copyFragment, parseFragment, type Fragment } from '../../shared/edit/fragment';
import { find } from '../../shared/map/arg-map';
import { select } from '../state/view-store';
import { addedIds, dispatchOrTell } from './dispatch-or-tell';
import type { CommandContext } from './ui-command';

/** The type under which cards stand on the clipboard, beside their plain text. */
export const FRAGMENT_TYPE = 'application/x-counterpoint-fragment+json';

/** What was copied last in this window: reading the system's clipboard without a key press is not allowed. */
let lastCopied: Fragment | undefined;

/** The cards that were copied last in this window. */
export function pastedFragment(): Fragment | undefined {
  return lastCopied;
}

/** The selected cards with the links among them, and their text for other programs. */
export function copiedSelection({
  session,
}: CommandContext): { fragment: Fragment; text: string } | undefined {
  const { map } = session.map.store.getState();
  const nodes = [...session.view.getState().selection].flatMap((id) => find(map, 'nodes', id) ?? []);
  if (nodes.length === 0) return undefined;
  lastCopied = copyFragment(
    map,
    nodes.map((node) => node.id),
  );
  return { fragment: lastCopied, text: nodes.map((node) => node.text).join('\n\n') };
}

/** Copies the selected cards; other programs get their text. */
export async function copySelection(context: CommandContext): Promise<void> {
  const copied = copiedSelection(context);
  if (copied) await navigator.clipboard.writeText(copied.text);
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

/** Answers the browser's own copy, cut and paste while the canvas or the outline has the keyboard. */
export function handleClipboardEvent(context: CommandContext, event: ClipboardEvent): void {
  if (event.type === 'paste') {
    const data = event.clipboardData?.getData(FRAGMENT_TYPE);
    const fragment = data ? parseFragment(data) : undefined;
    if (!fragment?.ok) return;
    event.preventDefault();
    pasteFragment(context, fragment.value);
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
