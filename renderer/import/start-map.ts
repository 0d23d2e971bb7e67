import type { TemplateName } from '../../shared/commands/file';
import { serializeMap } from '../../shared/map/serialize';
import { mapFromTemplate } from '../../shared/templates/templates';
import { EDIT_CONTEXT, showMap } from '../session/open-map';
import { base64Of } from '../state/origin';
import { notify, type Workspace } from '../state/workspace';

/** Starts a map from a template. It has no file yet. */
export async function startFromTemplate(workspace: Workspace, name: TemplateName): Promise<void> {
  const made = mapFromTemplate(name, { newId: EDIT_CONTEXT.newId, now: EDIT_CONTEXT.now() });
  if (!made.ok) return notify(workspace, { tone: 'error', ...made.error });
  const bytes = await base64Of(new Blob([serializeMap(made.value.map)]));
  const opened = await workspace.host.api['maps.openContent']({ fileName: `${name}.argmap`, bytes });
  await showMap(workspace, opened);
}
