import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { ReadContext } from '../../shared/formats/format';
import { FORMATS, formatCalled, recogniseFormat } from '../../shared/formats/formats';
import { nothingRead } from '../../shared/formats/nothing-read';
import { notRead, otherToolByContent, otherToolByName } from '../../shared/formats/others';
import { READERS } from '../../shared/formats/readers';
import { readJson } from '../../shared/formats/json/read-json';
import type { LossReport } from '../../shared/formats/loss';
import { createIdMaker } from '../../shared/ids';
import { LIMITS } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { fail, ok, type Result } from '../../shared/result';
import { Unreadable } from './article';
import { decodeText } from './encoding';
import type { MapJob } from './import-job';
import { packedText } from './packed-text';

/** Another tool's file as a map of ours, which is not saved anywhere yet. */
export interface ForeignMap {
  /** The id of the format that it was in. */
  readonly format: string;
  /** The text of a map file. */
  readonly content: string;
  readonly report: LossReport;
}

/**
 * Reads another tool's file, in the format that a person has named or that its name and content show. Runs where it is called; for files of
 * strangers use `runReadForeign`, which puts limits on it.
 */
export async function readForeign({
  bytes,
  fileName,
  format: id,
  companion,
  options,
}: Omit<MapJob, 'kind'>): Promise<Result<ForeignMap>> {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(fileName);
  const unread = id === undefined ? otherToolByName(fileName) : undefined;
  if (unread) return notRead(unread, fileName);
  try {
    const packed = packedText(bytes, fileName, id);
    const { text } = decodeText(packed?.bytes ?? bytes, { fileName });
    const format = id === undefined ? recogniseFormat(text, fileName) : formatCalled(id, text);
    const reader = format && (await READERS[format.id]?.());
    if (!format || !reader)
      return brokenJson(fileName, text) ?? otherTool(fileName, text) ?? noFormat(fileName, id);
    const second = packed?.companion ?? companion;
    const beside = second && {
      fileName: second.fileName,
      text: decodeText(second.bytes, { fileName: second.fileName }).text,
    };
    const read = reader(text, { ...contextFor(fileName), options, ...(beside && { companion: beside }) });
    if (!read.ok) return read;
    const nothing = nothingRead(read.value);
    if (nothing) return nothing;
    const content = serializeMap(read.value.map);
    if (Buffer.byteLength(content) > LIMITS.fileBytes) return tooLarge(fileName);
    return ok({ format: format.id, content, report: read.value.report });
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: error.failure };
    throw error;
  }
}

function tooLarge(fileName: string): Result<never> {
  return fail(
    'too-large',
    '“{fileName}” is larger than a map may be ({fileBytes} MiB).',
    'Nothing was changed.',
    { fileName, fileBytes: LIMITS.fileBytes / 1024 / 1024 },
  );
}

function contextFor(fileName: string): ReadContext {
  const extension = extname(fileName);
  return {
    newId: createIdMaker((count) => randomBytes(count)),
    now: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    title: extension === '' ? fileName : fileName.slice(0, -extension.length),
  };
}

/** Where a text is no JSON that should be: cut off or damaged, it shows no tool's marks. */
function brokenJson(fileName: string, text: string): Result<never> | undefined {
  const read = /\.json$/i.test(fileName) ? readJson(text, 'JSON') : undefined;
  return read?.ok === false ? read : undefined;
}

function otherTool(fileName: string, text: string): Result<never> | undefined {
  const unread = otherToolByContent(text);
  return unread && notRead(unread, fileName);
}

function noFormat(fileName: string, id: string | undefined): Result<never> {
  const readable = FORMATS.filter(({ reads }) => reads);
  return fail(
    'unsupported-format',
    id === undefined
      ? '“{fileName}” is in no format that can be read as a map.'
      : 'There is no format “{id}” that can be read.',
    'These can be: {formats}.',
    {
      fileName,
      id: id ?? '',
      formats: readable.map(({ id, extensions }) => `${id} (${extensions.join(' ')})`).join(', '),
    },
  );
}
