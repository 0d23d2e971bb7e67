import { copyFragment } from '../../shared/edit/fragment';
import { formatNamed } from '../../shared/formats/formats';
import type { ReadOptions } from '../../shared/formats/read-options';
import type { ForeignFile } from '../../shared/host/format-calls';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { idsOf, recordsOf } from '../../shared/map/table';
import type { Result } from '../../shared/result';
import { addReferences } from './add-references';
import { t } from '../../shared/words/words';
import { showMap } from '../session/open-map';
import { chooseFiles } from '../session/choose-files';
import { pasteFragment } from '../cards/clipboard';
import { base64Of } from '../state/origin';
import { refuseTooLarge } from '../state/too-large';
import { activeSession, ask, notify, type Dialog, type Workspace } from '../state/workspace';

/** Reads dropped files of another tool's format, one after the other, and asks what is to become of each. */
export async function takeForeign(workspace: Workspace, file: File, companion?: File): Promise<void> {
  if ([file, companion].some((each) => each && refuseTooLarge(workspace, each))) return;
  const bytes = await base64Of(file);
  const beside = companion && { fileName: companion.name, bytes: await base64Of(companion) };
  const read: ReadForeign = (format, options) =>
    workspace.host.api['formats.readContent']({
      fileName: file.name,
      bytes,
      ...(beside && { companion: beside }),
      ...(format !== undefined && { format }),
      ...(options && { options }),
    });
  await offerForeign(workspace, read);
}

/** Asks for files of other tools, and what is to become of each. */
export async function chooseForeign(workspace: Workspace): Promise<void> {
  for (const { file } of await chooseFiles(workspace, 'open-foreign')) await offerNamed(workspace, file);
}

/** Reads a file that was chosen, and asks what is to become of it. */
export async function offerNamed(workspace: Workspace, file: string): Promise<void> {
  await offerForeign(workspace, (format, options) =>
    workspace.host.api['formats.read']({
      file,
      ...(format !== undefined && { format }),
      ...(options && { options }),
    }),
  );
}

/** Reads the file that was chosen: in the format and the way that a person has chosen, if any. */
type ReadForeign = (format?: string, options?: ReadOptions) => Promise<Result<ForeignFile>>;

/** Shows what was read and what was lost; nothing is opened or added before the person says so. */
async function offerForeign(workspace: Workspace, read: ReadForeign): Promise<void> {
  const foreign = await read();
  if (!foreign.ok) return notify(workspace, { tone: 'error', ...foreign.error });
  const session = activeSession(workspace.store.getState());
  const editable = session?.map.store.getState().readOnly === undefined ? session : undefined;
  const answer = await ask<Extract<Dialog, { kind: 'foreign' }>>(workspace, {
    kind: 'foreign',
    foreign: foreign.value,
    readAs: read,
    addTo: editable?.map.store.getState().map.head.title,
  });
  if (!answer) return;
  if (answer.way === 'open') await openForeign(workspace, answer.foreign);
  else if (editable) addForeign(workspace, answer.foreign);
}

/** Opens it as a map of its own that has no file yet. */
async function openForeign(workspace: Workspace, { fileName, content }: ForeignFile): Promise<void> {
  const bytes = await base64Of(new Blob([content]));
  const name = `${fileName.replace(/\.[^.]*$/, '')}.argmap`;
  await showMap(workspace, await workspace.host.api['maps.openContent']({ fileName: name, bytes }));
}

/** Adds its cards, links, groups and articles to the map that is shown, as one step of the undo list. */
function addForeign(workspace: Workspace, { content, format }: ForeignFile): void {
  const session = activeSession(workspace.store.getState());
  if (session && formatNamed(format)?.references) return addReferences({ workspace, session }, content);
  const parsed = parseMap(content, WIDEST_LIMITS);
  if (!session || !parsed.ok) return;
  const { tables } = parsed.value.map;
  const cards = copyFragment(parsed.value.map, [...idsOf(tables.nodes)]);
  const [sources, passages] = [[...recordsOf(tables.sources)], [...recordsOf(tables.passages)]];
  pasteFragment({ workspace, session }, { ...cards, sources, passages });
  const added = session.view.getState().selection;
  session.canvas.current?.fit([...added]);
  const behind = tables.comments.size + tables.views.size + tables.steps.size;
  if (behind > 0)
    notify(workspace, {
      tone: 'info',
      message: t('Comments, saved views and steps of the file were not added.'),
      hint: t('Open it as a new map to have them.'),
      stays: true,
    });
}
