import { USUAL_LIMITS, WIDEST_LIMITS, type MapLimits } from '../../shared/map/limits';
import type { ArgMap } from '../../shared/map/arg-map';
import { MapReader } from '../../shared/map/map-reader';
import { parseMap } from '../../shared/map/parse';
import { piecesOf, type MapPiece } from '../../shared/map/pieces';
import type { NewId } from '../../shared/ids';
import { fail, failWith, ok, type AppError, type Result } from '../../shared/result';
import { salvageMap } from '../../shared/salvage/salvage-map';
import { msg, t } from '../../shared/words/words';
import { cutMap } from './cut-map';

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

/**
 * The same, in steps between which other work goes on.
 * @param told each piece once it has been found sound by itself; the next one waits for it; `end` after the last, while all of them are looked at together
 */
export async function readMapBytes(
  bytes: Uint8Array,
  fileName: string,
  limits: MapLimits,
  told: (piece: MapPiece | 'end') => Promise<void> | undefined,
): Promise<ReturnType<typeof parseMap>> {
  const steps = readSteps(bytes, limits);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    await told(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (step.value) return ok({ map: step.value, notes: [] });
  const parsed = parseMapBytes(bytes, fileName, limits);
  if (parsed.ok) for (const piece of [...piecesOf(parsed.value.map), 'end' as const]) await told(piece);
  return parsed;
}

/** Reads what lies in the file as the program writes it. @returns nothing where that is anything else: it may be a map all the same */
function* readSteps(bytes: Uint8Array, limits: MapLimits): Generator<MapPiece | 'end', ArgMap | undefined> {
  if (bytes.length > limits.bytes) return undefined;
  const reader = new MapReader(limits);
  try {
    for (const piece of cutMap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
      if (!reader.take(piece)) return undefined;
      yield piece;
    }
  } catch (error) {
    if (error instanceof TypeError) return undefined; // bytes that are no text
    throw error;
  }
  yield 'end';
  return reader.done();
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
