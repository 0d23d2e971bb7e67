import type { z } from 'zod';
import type { ArgMap } from '../map/arg-map';
import { describeIssue } from '../map/describe-issue';
import { fail, ok, type Result } from '../result';
import type { Command, Edit, EditContext } from './command';
import { commentAdd } from './commands/comment-add';
import { commentSet } from './commands/comment-set';
import { conflictsSettle } from './commands/conflicts-settle';
import { draftAccept } from './commands/draft-accept';
import { draftReject } from './commands/draft-reject';
import { fragmentInsert } from './commands/fragment-insert';
import { groupSet } from './commands/group-set';
import { linkAdd } from './commands/link-add';
import { linkJoin } from './commands/link-join';
import { linkRetarget } from './commands/link-retarget';
import { linkMove } from './commands/link-move';
import { linkReverse } from './commands/link-reverse';
import { linkSet } from './commands/link-set';
import { linkSplit } from './commands/link-split';
import { mapRestore } from './commands/map-restore';
import { mapSet } from './commands/map-set';
import { matrixArrange } from './commands/matrix-arrange';
import { matrixRate } from './commands/matrix-rate';
import { nodeAdd } from './commands/node-add';
import { nodeSet } from './commands/node-set';
import { nodesAssign } from './commands/nodes-assign';
import { nodesFold } from './commands/nodes-fold';
import { nodesGroup } from './commands/nodes-group';
import { nodesMove } from './commands/nodes-move';
import { nodesTag } from './commands/nodes-tag';
import { passageAdd } from './commands/passage-add';
import { passageAttach } from './commands/passage-attach';
import { passageDetach } from './commands/passage-detach';
import { passageMove } from './commands/passage-move';
import { passageSet } from './commands/passage-set';
import { passagesConfirm } from './commands/passages-confirm';
import { ratingPut } from './commands/rating-put';
import { referenceSet } from './commands/reference-set';
import { referencesAdd } from './commands/references-add';
import { remove } from './commands/remove';
import { sourceAdd } from './commands/source-add';
import { sourceDropVersion } from './commands/source-drop-version';
import { sourceReplace } from './commands/source-replace';
import { sourceReread } from './commands/source-reread';
import { sourceSet } from './commands/source-set';
import { verdictsConfirm } from './commands/verdicts-confirm';
import { suggestionPut } from './commands/suggestion-put';
import { suggestionsDecide } from './commands/suggestions-decide';
import { suppositionKeep } from './commands/supposition-keep';
import { stepAdd } from './commands/step-add';
import { stepDuplicate } from './commands/step-duplicate';
import { stepMove } from './commands/step-move';
import { stepSet } from './commands/step-set';
import { viewAdd } from './commands/view-add';
import { viewMove } from './commands/view-move';
import { viewSet } from './commands/view-set';
import { plainInput } from './plain-input';
import { whatItBreaks } from './what-it-breaks';

/** Every edit there is: the closed list. */
export const COMMANDS = {
  'node.add': nodeAdd,
  'node.set': nodeSet,
  'nodes.tag': nodesTag,
  'nodes.move': nodesMove,
  'nodes.group': nodesGroup,
  'nodes.assign': nodesAssign,
  'nodes.fold': nodesFold,
  'group.set': groupSet,
  'link.add': linkAdd,
  'link.set': linkSet,
  'link.reverse': linkReverse,
  'link.join': linkJoin,
  'link.split': linkSplit,
  'link.retarget': linkRetarget,
  'link.move': linkMove,
  remove,
  'source.add': sourceAdd,
  'reference.set': referenceSet,
  'references.add': referencesAdd,
  'source.reread': sourceReread,
  'source.set': sourceSet,
  'source.replace': sourceReplace,
  'source.dropVersion': sourceDropVersion,
  'passage.add': passageAdd,
  'passage.attach': passageAttach,
  'passage.detach': passageDetach,
  'passage.move': passageMove,
  'passage.set': passageSet,
  'passages.confirm': passagesConfirm,
  'draft.accept': draftAccept,
  'draft.reject': draftReject,
  'fragment.insert': fragmentInsert,
  'comment.add': commentAdd,
  'comment.set': commentSet,
  'rating.put': ratingPut,
  'suggestion.put': suggestionPut,
  'suggestions.decide': suggestionsDecide,
  'verdicts.confirm': verdictsConfirm,
  'view.add': viewAdd,
  'view.move': viewMove,
  'view.set': viewSet,
  'step.add': stepAdd,
  'step.duplicate': stepDuplicate,
  'step.move': stepMove,
  'step.set': stepSet,
  'map.set': mapSet,
  'map.restore': mapRestore,
  'supposition.keep': suppositionKeep,
  'matrix.rate': matrixRate,
  'matrix.arrange': matrixArrange,
  'conflicts.settle': conflictsSettle,
} as const;

export type CommandName = keyof typeof COMMANDS;
export type CommandInput<Name extends CommandName> = z.input<(typeof COMMANDS)[Name]['input']>;

/** A finished edit, and the key under which edits in a row become one step. */
export interface RunEdit extends Edit {
  mergeKey?: string;
}

/** Runs a command on a map: checks its input by its schema, then lets it make the diff. The map is not changed. */
export function runCommand<Name extends CommandName>(
  map: ArgMap,
  name: Name,
  input: CommandInput<Name>,
  context: EditContext,
): Result<RunEdit> {
  const command = COMMANDS[name] as unknown as Command;
  const plain = command.verbatim ? input : plainInput(input);
  const parsed = command.input.safeParse(plain);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-input', 'That edit cannot be made: {what}.', undefined, {
      what: describeIssue(issue, plain),
    });
  }
  const edit = command.run(map, parsed.data, context);
  if (!edit.ok) return edit;
  const breakage = whatItBreaks(map, edit.value.diff);
  if (breakage !== undefined)
    return fail('broken-edit', 'That edit cannot be made: {breakage}.', undefined, { breakage });
  const mergeKey = command.mergeKey?.(parsed.data);
  return ok(mergeKey === undefined ? edit.value : { ...edit.value, mergeKey });
}
