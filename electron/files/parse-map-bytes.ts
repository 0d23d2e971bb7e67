import { parseMap } from '../../shared/map/parse';
import { fail, type Result } from '../../shared/result';

/** Reads a map from the bytes of its file. The failure names the file and says what to do; nothing is half read. */
export function parseMapBytes(bytes: Uint8Array, fileName: string): ReturnType<typeof parseMap> {
  const notOpened = ({ code, message, hint }: { code: string; message: string; hint?: string | undefined }) =>
    fail(code, `“${fileName}” was not opened. ${message}`, hint);
  const text = decode(bytes);
  if (!text.ok) return notOpened(text.error);
  const parsed = parseMap(text.value);
  return parsed.ok ? parsed : notOpened(parsed.error);
}

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
