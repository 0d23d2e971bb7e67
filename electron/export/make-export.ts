import { exportNamed } from '../../shared/formats/exports';
import { formatNamed } from '../../shared/formats/formats';
import { shownPart } from '../../shared/formats/shown-part';
import { parseMap } from '../../shared/map/parse';
import { fail, ok, type Result } from '../../shared/result';
import type { Exported, ExportJob } from './export-job';

/** Makes a file of a map. Runs where it is called; `runExport` does it in a thread that can be stopped. */
export async function makeExport(job: ExportJob): Promise<Result<Exported>> {
  const read = parseMap(job.content, { maxBytes: Infinity });
  if (!read.ok) return read;
  const writer = await formatNamed(job.kind)?.writer?.();
  if (!writer)
    return fail('unsupported-format', `A map cannot go out as “${exportNamed(job.kind)?.name ?? job.kind}”.`);
  const { text, report } = writer(shownPart(read.value.map, job.shown?.hidden ?? []));
  return ok({ bytes: new TextEncoder().encode(text), report, notes: [] });
}
