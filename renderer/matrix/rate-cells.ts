import type { Rating } from '../../shared/map/ratings';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import type { MatrixView } from './matrix-view';
import { WHY_NOT } from './words';

interface RatedCell {
  readonly evidence: string;
  readonly hypothesis: string;
  /** `null` empties the cell. */
  readonly rating: Rating | null;
}

/** Rates cells as one step, under the name of who edits, if that is set. What is linked together with others is edited on the map, and stays. */
export function rateCells(
  context: CommandContext,
  { table, cellAt }: Pick<MatrixView, 'table' | 'cellAt'>,
  wanted: readonly RatedCell[],
): void {
  const { workspace } = context;
  const cells = wanted.filter(({ evidence, hypothesis, rating }) => {
    const cell = cellAt(evidence, hypothesis);
    return cell?.how !== 'linked' && (cell !== undefined || rating !== null);
  });
  const by = workspace.store.getState().settings.author;
  if (cells.length > 0) dispatchOrTell(context, 'matrix.rate', { question: table.question.id, cells, by });
  if (wanted.some(({ evidence, hypothesis }) => cellAt(evidence, hypothesis)?.how === 'linked'))
    notify(workspace, { tone: 'info', message: WHY_NOT.linked });
}
