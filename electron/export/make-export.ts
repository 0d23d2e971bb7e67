import { exportNamed } from '../../shared/formats/exports';
import { WRITERS } from '../../shared/formats/writers';
import { shownPart } from '../../shared/formats/shown-part';
import { unfolded } from '../../shared/formats/unfolded';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { fail, ok, type Result } from '../../shared/result';
import { foldsOf } from '../../shared/view/folds';
import { documentLoss } from './document-loss';
import type { Exported, ExportJob } from './export-job';
import { documentFile, makeDocument, type DocumentFile } from './make-document';
import { isPicture, makePicture } from './make-picture';
import { pictureLoss } from './picture-loss';
import type { Picture } from './png';

/**
 * Makes a file of a map. Runs where it is called; `runExport` does it in a thread that can be stopped.
 * @param progress told how much is done, 0 to 1
 */
export async function makeExport(
  job: ExportJob,
  progress: (share: number) => void,
): Promise<Result<Exported>> {
  const { content, kind, shown, folder, date } = job;
  if (!exportNamed(kind)) return unsupported(kind);
  const read = parseMap(content, { maxBytes: Infinity });
  if (!read.ok) return read;
  const map = shown ? read.value.map : unfolded(read.value.map);

  const shownAs = job.preview ? exportNamed(kind)?.preview : undefined;
  if (isPicture(kind)) {
    const picture = await makePicture(map, { ...job, kind: shownAs ? 'svg' : kind }, progress);
    return picture.ok ? ok({ ...picture.value, report: pictureLoss(map) }) : picture;
  }
  const document = documentFile(kind, date);
  if (document) {
    // A page folds and unfolds by itself.
    const part = shownPart(map, kind === 'html' ? (shown?.hidden ?? []) : hiddenNow(map, job));
    const made = await makeShown(part, document);
    return made.ok ? ok({ ...made.value, report: documentLoss(part, document) }) : made;
  }
  // Only kinds that are listed have been let in: no name that every object has by birth.
  const writer = await WRITERS[kind]?.();
  if (!writer) return unsupported(kind);
  const { text, report } = writer(shownPart(map, hiddenNow(map, job)), { plain: job.options.plain });
  return ok({ bytes: new TextEncoder().encode(text), report, notes: [] });

  async function makeShown(part: ArgMap, file: DocumentFile): Promise<Result<Picture>> {
    if (shownAs === 'drawing') return makePicture(part, { ...job, kind: 'svg' }, progress);
    return ok(await makeDocument(part, shownAs === 'report' ? { kind: 'txt' } : file, { folder }));
  }
}

/** What the canvas does not show: what a filter and what folds hide. */
function hiddenNow(map: ArgMap, { shown }: ExportJob): string[] {
  return shown ? [...shown.hidden, ...foldsOf(map).hidden] : [];
}

function unsupported(kind: string): Result<never> {
  return fail('unsupported-format', `A map cannot go out as “${exportNamed(kind)?.name ?? kind}”.`);
}
