import { newMap, openOrSalvage } from '../app/open-map';
import { activeSession, notify, type Workspace } from '../state/workspace';
import { importArticles } from './import-articles';
import { base64Of, LARGEST_CONTENT, type Origin } from './origin';

/** Takes files that were dropped or pasted: maps are opened, all others are articles for the map that was shown, or for a new one. */
export async function takeFiles(workspace: Workspace, files: readonly File[]): Promise<void> {
  const isMap = (file: File): boolean => /\.argmap$/i.test(file.name);
  const shown = activeSession(workspace.store.getState());
  for (const file of files.filter(isMap)) await takeMap(workspace, file);
  const articles = files.filter((file) => !isMap(file));
  if (articles.length === 0) return;
  if (!activeSession(workspace.store.getState())) await newMap(workspace);
  const session = shown ?? activeSession(workspace.store.getState());
  if (!session) return;
  const origins = articles.map((file): Origin => ({ kind: 'content', fileName: file.name, content: file }));
  await importArticles({ workspace, session }, origins);
}

async function takeMap(workspace: Workspace, file: File): Promise<void> {
  if (file.size > LARGEST_CONTENT) {
    notify(workspace, {
      tone: 'error',
      message: `“${file.name}” is ${Math.round(file.size / 1e6)} MB; more than 64 MB cannot be taken in.`,
      hint: 'Nothing was changed.',
    });
    return;
  }
  const bytes = await base64Of(file);
  await openOrSalvage(workspace, (salvage) =>
    workspace.host.api['maps.openContent']({ fileName: file.name, bytes, salvage }),
  );
}
