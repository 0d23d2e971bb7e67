import { parseMap } from '../../shared/map/parse';
import type { NewId } from '../../shared/ids';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { salvageMap } from '../../shared/salvage/salvage-map';

/** Reads a map from the bytes of its file. The failure names the file and says what to do; nothing is half read. */
export function parseMapBytes(bytes: Uint8Array, fileName: string): ReturnType<typeof parseMap> {
  const text = decode(bytes);
  if (!text.ok) return notOpened(fileName, text.error);
  const parsed = parseMap(text.value);
  return parsed.ok ? parsed : notOpened(fileName, parsed.error);
}

/** Reads what can be read of the bytes of a damaged file; bytes that are no text become U+FFFD. */
export function salvageMapBytes(
  bytes: Uint8Array,
  fileName: string,
  context: { newId: NewId; now: () => string },
): ReturnType<typeof salvageMap> {
  const salvaged = salvageMap(new TextDecoder().decode(bytes), context);
  if (!salvaged.ok) return notOpened(fileName, salvaged.error);
  const { map, dropped } = salvaged.value;
  return ok({ map, dropped: decode(bytes).ok ? dropped : [NO_TEXT, ...dropped] });
}

function notOpened(fileName: string, { code, message, hint }: AppError): Result<never> {
  return fail(code, `“${fileName}” was not opened. ${message}`, hint);
}

const NO_TEXT = 'Some bytes of the file are no text; the sign � stands in their places.';
const BRACE = 0x7b;

function decode(bytes: Uint8Array): Result<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // It begins as a map does: the end, or a part, is damaged.
    return bytes[0] === BRACE
      ? fail(
          'not-json',
          'The file seems to be cut off or damaged: it holds bytes that are no text.',
          'It may not have been copied or downloaded completely. Try another copy; this one was not changed.',
        )
      : fail(
          'not-a-map',
          'It is not a Counterpoint map.',
          'Maps end in .argmap and are JSON text. Choose another file.',
        );
  }
}
