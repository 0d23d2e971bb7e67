import { USUAL_LIMITS, WIDEST_LIMITS, type MapLimits } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import type { NewId } from '../../shared/ids';
import { fail, failWith, ok, type AppError, type Result } from '../../shared/result';
import { salvageMap } from '../../shared/salvage/salvage-map';
import { msg, t } from '../../shared/words/words';
import { readSteps } from './read-steps';

/**
 * Reads a map from the bytes of its file. The failure names the file and says what to do; nothing is half read.
 * @param limits how large a map is taken in
 */
export function parseMapBytes(
  bytes: Uint8Array,
  fileName: string,
  limits: MapLimits = USUAL_LIMITS,
): ReturnType<typeof parseMap> {
  const steps = readSteps(bytes, limits);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (step.value) return ok({ map: step.value, notes: [] });
  const text = decode(bytes);
  if (!text.ok) return notOpened(fileName, text.error);
  const parsed = parseMap(text.value, limits);
  return parsed.ok ? parsed : notOpened(fileName, parsed.error);
}

/** Reads what the program wrote itself, however large that is: what exists can be read again. */
export function parseOwnMap(bytes: Uint8Array, name: string): ReturnType<typeof parseMap> {
  return parseMapBytes(bytes, name, WIDEST_LIMITS);
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
  return ok({ map, dropped: decode(bytes).ok ? dropped : [t(NO_TEXT), ...dropped] });
}

function notOpened(fileName: string, error: AppError): Result<never> {
  return failWith(error, '“{fileName}” was not opened. {why}', { fileName });
}

const NO_TEXT = msg('Some bytes of the file are no text; the sign � stands in their places.');
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
