import { companionOf, foreignFormatOf, isForeignName } from '../convert/foreign-file';
import { offerNamed, takeForeign } from '../convert/take-foreign';
import { openFiles, openOrAsk } from '../session/open-map';
import type { ChosenFile } from '../../shared/host/contract';
import type { Session } from '../state/session';
import { activeSession, type Workspace } from '../state/workspace';
import { importArticles } from '../import/import-articles';
import { forShownOrNew } from '../import/shown-or-new';
import { base64Of, type Origin } from '../state/origin';
import { refuseTooLarge } from '../state/too-large';

/**
 * Takes files that were dropped or pasted: maps are opened, those of other tools are offered, all others are articles for the map that was
 * shown, or for a new one.
 */
export async function takeFiles(workspace: Workspace, files: readonly File[]): Promise<void> {
  const shown = activeSession(workspace.store.getState());
  for (const file of files.filter(({ name }) => isMap(name))) await takeMap(workspace, file);
  const others = files.filter(({ name }) => !isMap(name));
  const articles = await withoutForeign(workspace, others);
  const origins = articles.map((file): Origin => ({ kind: 'content', fileName: file.name, content: file }));
  await addArticles(workspace, shown, origins);
}

/** Takes files that were named at start or that the system opens: maps are opened, those of other tools are offered, all others are articles for a map. */
export async function takeNamed(workspace: Workspace, files: readonly ChosenFile[]): Promise<void> {
  const shown = activeSession(workspace.store.getState());
  await openFiles(
    workspace,
    files.filter(({ fileName }) => isMap(fileName)).map(({ file }) => file),
  );
  const others = files.filter(({ fileName }) => !isMap(fileName));
  for (const { file } of others.filter(({ fileName }) => isForeignName(fileName)))
    await offerNamed(workspace, file);
  const articles = others.filter(({ fileName }) => !isForeignName(fileName));
  await addArticles(
    workspace,
    shown,
    articles.map((file): Origin => ({ kind: 'file', ...file })),
  );
}

function isMap(name: string): boolean {
  return /\.argmap$/i.test(name);
}

/** @param shown the map that was in front before, which gets them; without one the map that is in front now, or a new one */
async function addArticles(
  workspace: Workspace,
  shown: Session | undefined,
  origins: readonly Origin[],
): Promise<void> {
  if (origins.length === 0) return;
  await forShownOrNew(workspace, (context) => importArticles(context, origins), shown);
}

/** Offers each file of another argument mapping tool, and gives the files that are none. */
async function withoutForeign(workspace: Workspace, files: readonly File[]): Promise<File[]> {
  const rest = new Set(files);
  for (const file of files) {
    if (!rest.has(file)) continue;
    const format = await foreignFormatOf(file);
    if (!format) continue;
    const companion = companionOf(file, format, files);
    rest.delete(file);
    if (companion) rest.delete(companion);
    await takeForeign(workspace, file, companion);
  }
  return [...rest];
}

/** A dropped map keeps its file where the shell can tell which it is; else it is a copy without one. */
async function takeMap(workspace: Workspace, file: File): Promise<void> {
  const handle = await workspace.host.handleOf(file);
  if (handle !== undefined) return void (await openFiles(workspace, [handle]));
  if (refuseTooLarge(workspace, file)) return;
  const bytes = await base64Of(file);
  await openOrAsk(workspace, (how, request) =>
    workspace.host.api['maps.openContent']({ fileName: file.name, bytes, ...how, request }),
  );
}
