import { REFERENCE_ENDINGS } from '../../shared/formats/formats';
import type { ChosenFile } from '../../shared/host/contract';
import { offerNamed } from '../convert/take-foreign';
import { chooseFiles } from '../session/choose-files';
import type { Workspace } from '../state/workspace';
import { importArticles } from './import-articles';
import { forShownOrNew } from './shown-or-new';

/** Asks for files and adds each as an article to the map that is shown, or to a new one. */
export async function importFiles(workspace: Workspace): Promise<void> {
  const all = await chooseFiles(workspace, 'open-source');
  if (all.length === 0) return;
  await forShownOrNew(workspace, async (context) => {
    for (const { file } of all.filter(isBibliography)) await offerNamed(workspace, file);
    const chosen = all.filter((file) => !isBibliography(file));
    await importArticles(
      context,
      chosen.map((file) => ({ kind: 'file', ...file })),
    );
  });
}

/** Whether a file's name is one that only files of references have. */
function isBibliography({ fileName }: ChosenFile): boolean {
  return REFERENCE_ENDINGS.some((ending) => fileName.toLowerCase().endsWith(ending));
}
