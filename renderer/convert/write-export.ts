import { isLossless } from '../../shared/formats/loss';
import { counted } from '../../shared/edit/words';
import { chooseFiles } from '../app/choose-files';
import type { CommandContext } from '../commands/ui-command';
import { notify } from '../state/workspace';
import { exportRequest, type ExportChoice } from './export-request';
import { withWorkBar } from './with-work-bar';

/** Asks where to, and writes the file there; says what it could not hold. */
export async function writeExport(context: CommandContext, choice: ExportChoice): Promise<void> {
  const { workspace, session } = context;
  const { fileName, map } = session.map.store.getState();
  const stem = fileName?.replace(/\.argmap$/i, '') ?? map.head.title;
  const name = `${stem.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'Untitled map'}${choice.kind.extension}`;
  const [chosen] = await chooseFiles(workspace, 'export', name);
  if (!chosen) return;
  const asked = await exportRequest(session, choice);
  if (!asked.ok) return; // the person has been told
  const { request } = asked.value;
  const written = await withWorkBar(context, 'Exporting', request, () =>
    workspace.host.api['exports.write']({ ...asked.value, file: chosen.file }),
  );
  if (!written.ok) return notify(workspace, { tone: 'error', ...written.error });
  const { report, notes } = written.value;
  const losses = report.approximated.length + report.dropped.length;
  const words = isLossless(report) ? [] : [`${counted(losses, 'thing')} could not be kept as in the map.`];
  notify(workspace, {
    tone: 'success',
    message: `Exported “${written.value.fileName}”.`,
    hint: [...words, ...notes].join(' '),
  });
}
