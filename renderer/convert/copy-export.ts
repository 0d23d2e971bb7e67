import type { ExportKind } from '../../shared/formats/exports';
import type { CommandContext } from '../commands/ui-command';
import { notify } from '../state/workspace';
import { exportRequest, type ExportChoice } from './export-request';
import { withWorkBar } from './with-work-bar';

/** Whether other programs take it from the clipboard. */
export function canCopy({ id, isText }: ExportKind): boolean {
  return isText ? id !== 'html' : id === 'png';
}

/** Puts a picture or a text of the map on the clipboard. */
export async function copyExport(context: CommandContext, choice: ExportChoice): Promise<void> {
  const { workspace, session } = context;
  const asked = await exportRequest(session, choice);
  if (!asked.ok) return; // the person has been told
  const { request } = asked.value;
  const made = await withWorkBar(context, 'Copying', request, () =>
    workspace.host.api['exports.make'](asked.value),
  );
  if (!made.ok) return notify(workspace, { tone: 'error', ...made.error });
  const bytes = Uint8Array.from(atob(made.value.bytes), (sign) => sign.charCodeAt(0));
  try {
    if (choice.kind.isText) await navigator.clipboard.writeText(new TextDecoder().decode(bytes));
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
      ]);
    notify(workspace, { tone: 'success', message: `Copied as ${choice.kind.name}.` });
  } catch {
    notify(workspace, {
      tone: 'error',
      message: 'The clipboard could not be written.',
      hint: 'Export a file instead.',
    });
  }
}
