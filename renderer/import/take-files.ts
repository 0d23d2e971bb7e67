import { companionOf, foreignFormatOf } from '../convert/foreign-file';
import { takeForeign } from '../convert/take-foreign';
import { newMap, openOrSalvage } from '../app/open-map';
import { activeSession, type Workspace } from '../state/workspace';
import { importArticles } from './import-articles';
import { base64Of, type Origin } from './origin';
import { refuseTooLarge } from './too-large';

/**
 * Takes files that were dropped or pasted: maps are opened, those of other tools are offered, all others are articles for the map that was
 * shown, or for a new one.
 */
export async function takeFiles(workspace: Workspace, files: readonly File[]): Promise<void> {
  const isMap = (file: File): boolean => /\.argmap$/i.test(file.name);
  const shown = activeSession(workspace.store.getState());
  for (const file of files.filter(isMap)) await takeMap(workspace, file);
  const others = files.filter((file) => !isMap(file));
  const articles = await withoutForeign(workspace, others);
  if (articles.length === 0) return;
  if (!activeSession(workspace.store.getState())) await newMap(workspace);
  const session = shown ?? activeSession(workspace.store.getState());
  if (!session) return;
  const origins = articles.map((file): Origin => ({ kind: 'content', fileName: file.name, content: file }));
  await importArticles({ workspace, session }, origins);
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

async function takeMap(workspace: Workspace, file: File): Promise<void> {
  if (refuseTooLarge(workspace, file)) return;
  const bytes = await base64Of(file);
  await openOrSalvage(workspace, (salvage) =>
    workspace.host.api['maps.openContent']({ fileName: file.name, bytes, salvage }),
  );
}
