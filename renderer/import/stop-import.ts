import { readingNow, withOutcome, type ImportOutcome, type ImportRun } from '../state/import-run';
import type { Workspace } from '../state/workspace';

/** Shows how far a run is, or none. */
export function setRun(workspace: Workspace, importing: ImportRun | undefined): void {
  workspace.store.setState({ importing });
}

/** What has become of one article of the run that goes on. */
export function setOutcome(workspace: Workspace, id: string, outcome: ImportOutcome): void {
  const { importing } = workspace.store.getState();
  if (importing) setRun(workspace, withOutcome(importing, id, outcome));
}

/** Stops the run that is going on: nothing of it is added. */
export function stopImport(workspace: Workspace): void {
  const { importing } = workspace.store.getState();
  if (!importing || importing.over) return;
  setRun(workspace, { ...importing, stopped: true });
  cancelReading(workspace);
}

/** Leaves out the article that is being read; the others go on. */
export function skipArticle(workspace: Workspace): void {
  cancelReading(workspace);
}

/** Takes the list of what became of the articles away. */
export function closeImport(workspace: Workspace): void {
  if (workspace.store.getState().importing?.over) workspace.store.setState({ importing: undefined });
}

function cancelReading(workspace: Workspace): void {
  const { importing } = workspace.store.getState();
  const reading = importing && readingNow(importing);
  if (!reading) return;
  setOutcome(workspace, reading.id, { kind: 'skipped' });
  void workspace.host.api['work.cancel']({ request: reading.id });
}
