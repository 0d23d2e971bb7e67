import type { ClipboardEvent } from 'react';
import Papa from 'papaparse';
import { cellText, ratingsIn } from '../../shared/argue/ach/block';
import { find } from '../../shared/map/arg-map';
import { orTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { useCommandContext } from '../command/use-edit';
import { isTyping } from '../command/typing';
import { chosenBlock, pairsIn, spotAt, type Block, type MatrixView } from './matrix-view';
import { rateCells } from './rate-cells';

/** Copying, cutting and pasting of blocks of cells, as other spreadsheets have them on the clipboard: tabs between columns, a line a row. */
export function useBlockClipboard(view: MatrixView): {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
} {
  const context = useCommandContext();
  const { matrix } = context.session;
  const take = (event: ClipboardEvent): Block | undefined => {
    if (isTyping(event.target)) return undefined;
    event.preventDefault();
    return chosenBlock(view, matrix.getState());
  };
  function onCopy(event: ClipboardEvent): Block | undefined {
    const block = take(event);
    if (block) event.clipboardData.setData('text/plain', blockAsText(context, view, block));
    return block;
  }
  return {
    onCopy: (event) => void onCopy(event),
    onCut: (event) => {
      const block = onCopy(event);
      if (block)
        rateCells(
          context,
          view,
          pairsIn(view, block).map((pair) => ({ ...pair, rating: null })),
        );
    },
    onPaste: (event) => {
      const block = take(event);
      if (block) paste(context, view, block, event.clipboardData.getData('text/plain'));
    },
  };
}

/** A block as text, headings in it too. */
function blockAsText({ session }: CommandContext, view: MatrixView, { from, to }: Block): string {
  const { map } = session.map.store.getState();
  const lines: string[][] = [];
  for (let down = from.down; down <= to.down; down++) {
    const line: string[] = [];
    for (let across = from.across; across <= to.across; across++) {
      const { evidence, hypothesis } = spotAt(view, { down, across });
      const isCell = evidence !== undefined && hypothesis !== undefined;
      const heading = find(map, 'nodes', evidence ?? hypothesis ?? '')?.text ?? '';
      line.push(isCell ? cellText(view.cellAt(evidence, hypothesis)) : heading.replaceAll(/\s+/g, ' '));
    }
    lines.push(line);
  }
  return Papa.unparse(lines, { delimiter: '\t', newline: '\n', escapeFormulae: true });
}

/** Rates from a text with tabs, from the first chosen cell on. One value fills all that is chosen; headings are passed over. */
function paste(context: CommandContext, view: MatrixView, { from, to }: Block, text: string): void {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const start = { down: Math.max(0, from.down), across: Math.max(0, from.across) };
  const lines = data.slice(start.down - from.down).map((line) => line.slice(start.across - from.across));
  const ratings = orTell(context.workspace, ratingsIn(lines));
  if (!ratings) return;
  const [one] = ratings[0] ?? [];
  const isSingle = ratings.length === 1 && ratings[0]?.length === 1;
  const cells = isSingle
    ? pairsIn(view, { from, to }).flatMap((pair) => (one === undefined ? [] : [{ ...pair, rating: one }]))
    : ratings.flatMap((line, down) =>
        line.flatMap((rating, across) => {
          const place = { down: start.down + down, across: start.across + across };
          const { evidence, hypothesis } = spotAt(view, place);
          if (rating === undefined || evidence === undefined || hypothesis === undefined) return [];
          return [{ evidence, hypothesis, rating }];
        }),
      );
  rateCells(context, view, cells);
  const last = {
    down: start.down + ratings.length - 1,
    across: start.across + (ratings[0]?.length ?? 1) - 1,
  };
  if (!isSingle) context.session.matrix.setState({ from: spotAt(view, last), at: spotAt(view, start) });
}
