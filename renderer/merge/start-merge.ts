import { decidedAs } from '../../shared/merge/decided';
import { serializeMap } from '../../shared/map/serialize';
import type { ArgMap } from '../../shared/map/arg-map';
import type { AppError } from '../../shared/result';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { endTyping } from '../session/end-typing';
import { EDIT_CONTEXT } from '../session/open-map';
import type { MergeSubject } from '../state/compared';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { readOther } from './read-other';

/**
 * Merges a file into the map that is shown, once a person has looked at it: one step, which undo takes back.
 * @returns whether that was done
 */
export function mergeFile(context: CommandContext, file: string): Promise<boolean> {
  const { workspace, session } = context;
  return session.replacing(async () => {
    const read = await readOther(context, { file });
    if (!read.ok) return tell(workspace, read.error);
    const { subject } = read.value;
    const merged = await review(context, subject);
    if (!merged) return false;
    const label = t('Merge “{name}”', { name: subject.theirs.name }).slice(0, 200);
    if (!dispatchOrTell(context, 'map.restore', { content: serializeMap(merged), label })) return false;
    return tellMerged(workspace, subject.theirs.name, merged);
  });
}

/** Merges what others have written to the map's own file into it, once a person has looked at it. From then on a save goes over theirs. */
export function mergeTheirs(context: CommandContext): Promise<boolean> {
  const { workspace, session } = context;
  return session.replacing(async () => {
    const read = await readOther(context, { own: true });
    if (!read.ok && read.error.code === 'same-map') {
      // The question has answered itself: the file holds what is open.
      session.file.setState({ conflict: undefined });
    }
    if (!read.ok) return tell(workspace, read.error);
    const { subject, mark = '' } = read.value;
    const merged = await review(context, subject);
    if (!merged) return false;
    session.map.take({ map: merged, file: subject.theirs.map, takes: mark }, t('Merge what others wrote'));
    session.file.setState({ conflict: undefined });
    return tellMerged(workspace, subject.theirs.name, merged);
  });
}

/** Lets a person decide what an earlier merge has left open in the map: one step. */
export function decideOpen(context: CommandContext): Promise<boolean> {
  const { session } = context;
  return session.replacing(async () => {
    endTyping(session);
    const { map } = session.map.store.getState();
    const merged = await review(context, {
      mine: { name: t('Ours'), map: decidedAs(map, 'ours', EDIT_CONTEXT) },
      theirs: { name: t('Theirs'), map: decidedAs(map, 'theirs', EDIT_CONTEXT) },
      merged: map,
    });
    if (!merged) return false;
    const before = map.tables.conflicts.size;
    const label = t('Decide {before, plural, one {# conflict} other {# conflicts}}', {
      before: before - merged.tables.conflicts.size,
    });
    return dispatchOrTell(context, 'map.restore', { content: serializeMap(merged), label }) !== undefined;
  });
}

/** Compares the map that is shown with a file. */
export async function compareFile(context: CommandContext, file: string): Promise<void> {
  const { workspace } = context;
  const read = await readOther(context, { file });
  if (!read.ok) return void tell(workspace, read.error);
  const { mine, theirs } = read.value.subject;
  await ask<Extract<Dialog, { kind: 'compare' }>>(workspace, {
    kind: 'compare',
    before: mine,
    after: theirs,
  });
}

/** Shows a merge, and waits until a person has confirmed it, or not. Nothing of the map changes meanwhile: else nothing is merged. */
async function review(
  { workspace, session }: CommandContext,
  subject: MergeSubject,
): Promise<ArgMap | undefined> {
  const before = session.map.store.getState().map;
  const merged = await ask<Extract<Dialog, { kind: 'merge' }>>(workspace, { kind: 'merge', subject });
  if (merged && session.map.store.getState().map !== before) {
    notify(workspace, {
      tone: 'error',
      message: t('The map was changed while you looked at the merge, so nothing was merged.'),
      hint: t('Begin again.'),
    });
    return undefined;
  }
  return merged;
}

function tell(workspace: Workspace, error: AppError): false {
  notify(workspace, { tone: error.code === 'same-map' ? 'info' : 'error', ...error });
  return false;
}

function tellMerged(workspace: Workspace, name: string, { tables }: ArgMap): true {
  const left = tables.conflicts.size;
  notify(workspace, {
    tone: 'success',
    message: t('“{name}” is merged into this map.', { name }),
    hint:
      left === 0
        ? t('Undo takes it back.')
        : t('{left, plural, one {# thing} other {# things}} can be decided later: see above the map.', {
            left,
          }),
    stays: left > 0,
  });
  return true;
}
