import { lossesInWords } from '../../shared/formats/loss-words';
import { t } from '../../shared/words/words';
import { chooseFiles } from '../session/choose-files';
import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import { exportRequest, type ExportChoice } from './export-request';
import { withWorkBar } from './with-work-bar';

/** Asks where to, and writes the file there; says what it could not hold. */
export async function writeExport(context: CommandContext, choice: ExportChoice): Promise<void> {
  const { workspace, session } = context;
  const { fileName, map } = session.map.store.getState();
  const stem = fileName?.replace(/\.argmap$/i, '') ?? map.head.title;
  const name = `${stem.replace(/[\\/:*?"<>|]/g, ' ').trim() || t('Untitled map')}${choice.kind.extension}`;
  const [chosen] = await chooseFiles(workspace, 'export', name);
  if (!chosen) return;
  const asked = await exportRequest(session, choice);
  if (!asked.ok) return; // the person has been told
  const { request } = asked.value;
  const written = await withWorkBar(context, t('Exporting'), request, () =>
    workspace.host.api['exports.write']({ ...asked.value, file: chosen.file }),
  );
  if (!written.ok) return notify(workspace, { tone: 'error', ...written.error });
  const { report, notes } = written.value;
  // A picture shows what the canvas shows: nothing is missed that was seen.
  const words = choice.kind.preview === 'drawing' ? undefined : lossesInWords(report);
  notify(workspace, {
    tone: 'success',
    message: t('Exported “{fileName}”.', { fileName: written.value.fileName }),
    hint: [...(words === undefined ? [] : [words]), ...notes].join(' '),
  });
}
