import type { Workspace } from '../state/workspace';

/** Reads the list of recent files again. */
export async function refreshRecent(workspace: Workspace): Promise<void> {
  const recent = await workspace.host.api['recent.list']({});
  if (recent.ok) workspace.store.setState({ recent: recent.value.files });
}
