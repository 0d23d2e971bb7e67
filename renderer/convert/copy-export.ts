import type { ExportKind } from '../../shared/formats/exports';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import { copyOut } from '../command/copy-out';
import { exportRequest, type ExportChoice } from './export-request';
import { withWorkBar } from './with-work-bar';

/** Whether other programs take it from the clipboard. */
export function canCopy({ id, isText }: ExportKind): boolean {
  return isText ? id !== 'html' && id !== 'talk' : id === 'png';
}

/** Puts a picture or a text of the map on the clipboard. */
export async function copyExport(context: CommandContext, choice: ExportChoice): Promise<void> {
  const { workspace, session } = context;
  const asked = await exportRequest(session, choice);
  if (!asked.ok) return; // the person has been told
  const { request } = asked.value;
  const made = await withWorkBar(context, t('Copying'), request, () =>
    workspace.host.api['exports.make'](asked.value),
  );
  if (!made.ok) return notify(workspace, { tone: 'error', ...made.error });
  const bytes = Uint8Array.from(atob(made.value.bytes), (sign) => sign.charCodeAt(0));
  const what = choice.kind.isText
    ? new TextDecoder().decode(bytes)
    : new Blob([bytes], { type: 'image/png' });
  const copied = await copyOut(workspace, what, t('Export a file instead.'));
  if (copied)
    notify(workspace, { tone: 'success', message: t('Copied as {name}.', { name: t(choice.kind.name) }) });
}
