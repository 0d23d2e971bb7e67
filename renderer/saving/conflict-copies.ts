import type { ConflictCopy } from '../../shared/host/events';
import { openFiles } from '../session/open-map';
import type { FileStatus } from '../state/file-status';
import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

/** The copies that still wait for an answer; what was put off is not asked about again until its content changes. */
export function openQuestions(file: Pick<FileStatus, 'copies' | 'copiesPutOff'>): readonly ConflictCopy[] {
  return file.copies.filter((copy) => !file.copiesPutOff.has(keyOf(copy)));
}

/** Asks no more about a copy as it is now, while the map is open. */
export function putOff(session: Session, copy: ConflictCopy): void {
  const { copiesPutOff } = session.file.getState();
  session.file.setState({ copiesPutOff: new Set([...copiesPutOff, keyOf(copy)]) });
}

/** Opens a copy beside the map, to be looked at and worked on as any other map. */
export async function openCopy(workspace: Workspace, session: Session, copy: ConflictCopy): Promise<void> {
  putOff(session, copy);
  await openFiles(workspace, [copy.file]);
}

function keyOf({ file, mark }: ConflictCopy): string {
  return `${file} ${mark}`;
}
