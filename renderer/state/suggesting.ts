import type { EditContext } from '../../shared/edit/command';
import { runCommand, type CommandInput, type CommandName } from '../../shared/edit/commands';
import { withSuggestions } from '../../shared/edit/accept-suggestion';
import { diffMaps } from '../../shared/edit/diff-maps';
import { applyDiff, type MapDiff } from '../../shared/edit/diff';
import type { History, HistoryStep } from '../../shared/edit/history';
import {
  changedIds,
  openSuggestions,
  suggestedChanges,
  suggestionsBefore,
} from '../../shared/edit/suggestion';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';

/** A map while its edits become suggestions. What the window shows is the map with all open suggestions taken; its file holds them as suggestions. */
export interface Suggesting {
  /** What the file holds. */
  readonly filed: ArgMap;
  readonly author: string;
  /** The steps that have become suggestions, in order, with the ids of their comments. */
  readonly steps: readonly { readonly step: HistoryStep; readonly id: string }[];
  /** What is shown otherwise than it stands in the file. */
  readonly touched: ReadonlySet<string>;
}

/** Tables in which people say something about the map: that is never a suggestion. */
const SAID: ReadonlySet<string> = new Set(['comments', 'ratings', 'confirmed']);

/** Begins: the map with its open suggestions taken, as far as they fit. */
export function beginSuggesting(map: ArgMap, author: string): { shown: ArgMap; suggesting: Suggesting } {
  const open = openSuggestions(recordsOf(map.tables.comments));
  const { map: shown } = withSuggestions(map, open);
  return { shown, suggesting: { filed: map, author, steps: [], touched: touchedBy(map, shown) } };
}

/**
 * What becomes of the file's map when the shown one has changed: what people say goes into it as it is, every other step as a suggestion.
 * @param history that of the shown map since suggesting began
 * @returns the file's new state, and the edit that makes it
 */
export function suggestEdit(
  { filed, author, steps }: Suggesting,
  { diff, history, shown }: { diff: MapDiff; history: History; shown: ArgMap },
  context: EditContext,
): { suggesting: Suggesting; diff: MapDiff } {
  const isSaid = diff.every(({ table }) => SAID.has(table));
  let current = isSaid ? applyDiff(filed, diff) : filed;
  const run = <Name extends CommandName>(name: Name, input: CommandInput<Name>): void => {
    const edit = runCommand(current, name, input, context);
    if (edit.ok) current = applyDiff(current, edit.value.diff);
  };

  const done = history.done.filter((step) => !step.diff.every(({ table }) => SAID.has(table)));
  const same = steps.findIndex(({ step }, index) => done[index] !== step);
  const kept = same < 0 ? steps : steps.slice(0, same);
  const dropped = steps.slice(Math.max(kept.length, done.length)).map(({ id }) => id);
  if (dropped.length > 0) run('remove', { ids: dropped });
  const next = done.slice(kept.length).map((step, index) => {
    const id = steps[kept.length + index]?.id ?? context.newId('comments');
    const changes = suggestedChanges(step.diff);
    const others = openSuggestions(recordsOf(current.tables.comments)).filter((comment) => comment.id !== id);
    const suggestion = { changes, after: suggestionsBefore(changes, others) };
    run('suggestion.put', { id, author, text: step.label, suggestion });
    return { step, id };
  });
  const suggesting = {
    filed: current,
    author,
    steps: [...kept, ...next],
    touched: touchedBy(current, shown),
  };
  return { suggesting, diff: diffMaps(filed, current) };
}

function touchedBy(filed: ArgMap, shown: ArgMap): Set<string> {
  const changes = suggestedChanges(diffMaps(filed, shown).filter(({ table }) => !SAID.has(table)));
  return new Set(changedIds(changes));
}
