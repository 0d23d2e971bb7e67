import type { ConflictCopy } from '../../shared/host/events';
import { openFiles } from '../app/open-map';
import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

/** The conflict copies beside a map's file, as they are now; what was put off is not asked about again until its content changes. */
export function hearConflictCopies(workspace: Workspace, map: string, copies: readonly ConflictCopy[]): void {
  const session = workspace.store.getState().sessions.find(({ id }) => id === map);
  session?.view.setState({ copies });
}

/** The copies that still wait for an answer. */
export function openQuestions(view: {
  readonly copies: readonly ConflictCopy[];
  readonly copiesPutOff: ReadonlySet<string>;
}): readonly ConflictCopy[] {
  return view.copies.filter((copy) => !view.copiesPutOff.has(keyOf(copy)));
}

/** Asks no more about a copy as it is now, while the map is open. */
export function putOff(session: Session, copy: ConflictCopy): void {
  const { copiesPutOff } = session.view.getState();
  session.view.setState({ copiesPutOff: new Set([...copiesPutOff, keyOf(copy)]) });
}

/** Opens a copy beside the map, to be looked at and worked on as any other map. */
export async function openCopy(workspace: Workspace, session: Session, copy: ConflictCopy): Promise<void> {
  putOff(session, copy);
  await openFiles(workspace, [copy.file]);
}

function keyOf({ file, mark }: ConflictCopy): string {
  return `${file} ${mark}`;
}
