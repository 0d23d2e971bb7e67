import { copyFragment, parseFragment, type Fragment } from '../../shared/edit/fragment';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { sizeWith } from '../../shared/layout/node-card';
import { boxOf, unionOfBoxes, type Point } from '../../shared/layout/rect';
import { selectedBranches } from '../state/selection';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import type { PastedArticle } from '../state/workspace';
import { copyOut } from '../command/copy-out';
import { middleOfView, standing } from './standing';
import { lastCopied, putCopied, type CopiedCards } from './copied';

/** The type under which cards stand on the clipboard, beside their plain text. */
export const FRAGMENT_TYPE = 'application/x-counterpoint-fragment+json';

/** The cards that were copied last. */
export function pastedFragment(): Fragment | undefined {
  return fragmentIn(lastCopied()?.fragment);
}

function fragmentIn(json: string | undefined): Fragment | undefined {
  const fragment = json ? parseFragment(json) : undefined;
  return fragment?.ok ? fragment.value : undefined;
}

/** The selected cards and those of selected groups, and what they hide folded, with the links among them, and their text for other programs. */
function copiedSelection({ session }: CommandContext): (CopiedCards & { nodes: string[] }) | undefined {
  const { map } = session.map.store.getState();
  const nodes = selectedBranches(session).flatMap((id) => find(map, 'nodes', id) ?? []);
  if (nodes.length === 0) return undefined;
  const ids = nodes.map((node) => node.id);
  const copied = {
    fragment: JSON.stringify(copyFragment(map, ids)),
    text: nodes.map((node) => node.text).join('\n\n'),
  };
  putCopied(copied);
  return { ...copied, nodes: ids };
}

/** Copies the selected cards; other programs get their text. */
export async function copySelection(context: CommandContext): Promise<void> {
  const copied = copiedSelection(context);
  if (copied) await copyOut(context.workspace, copied.text, t('Counterpoint itself can paste the cards.'));
}

/**
 * Puts cards into the map and selects them.
 * @param at where the corner of their picture goes, map px; else where they lie on no others
 */
export function pasteFragment(
  context: CommandContext,
  fragment: Fragment,
  at = roomForFragment(context.session, fragment),
): void {
  const edit = dispatchOrTell(context, 'fragment.insert', { fragment, at });
  if (edit) select(context.session.view, addedIds(edit, 'nodes'));
}

/** Where the picture of some cards has room, as near as can be to where the person points or looks: its corner, map px. */
export function roomForFragment(
  session: Session,
  { nodes, places }: Fragment,
  near = session.canvas.current?.pointer() ?? middleOfView(session),
): Point {
  const placeOf = new Map(places.map((place) => [place.node, place]));
  const box = unionOfBoxes(
    nodes.flatMap((node) => {
      const place = placeOf.get(node.id);
      return place ? [boxOf({ ...place, ...sizeWith(node, place.width) })] : [];
    }),
  );
  const size = box ? { width: box.maxX - box.minX, height: box.maxY - box.minY } : { width: 0, height: 0 };
  const corner = { x: Math.round(near.x - size.width / 2), y: Math.round(near.y - size.height / 2) };
  return standing(session).freePlace(size, corner);
}

/** The cards on a clipboard: as cards, or as the text that a command has put there, which cannot put more. */
function cardsOn(clipboard: DataTransfer | null): Fragment | undefined {
  return (
    fragmentIn(clipboard?.getData(FRAGMENT_TYPE)) ?? cardsWithText(clipboard?.getData('text/plain') ?? '')
  );
}

/** The cards that were copied last, if this is what the clipboard holds of them. */
export function cardsWithText(text: string): Fragment | undefined {
  const copied = text.replaceAll('\r\n', '\n');
  return copied !== '' && copied === lastCopied()?.text ? pastedFragment() : undefined;
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
  event.clipboardData?.setData(FRAGMENT_TYPE, copied.fragment);
  if (event.type === 'cut') dispatchOrTell(context, 'remove', { ids: copied.nodes });
}
