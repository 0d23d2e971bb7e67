import { fail, ok, type Result } from '../../shared/result';
import { plainText } from '../../shared/text/plain';

/** A file's bytes as text: UTF-8, or UTF-16 with a byte order mark. Anything else is refused, not guessed. */
export function decodeText(bytes: Uint8Array, fileName: string): Result<{ text: string; encoding: string }> {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    return fail(
      'not-text',
      `“${fileName}” is not a text file.`,
      'Save the article as plain text (.txt) and import that.',
    );
  }
  try {
    return ok({ text: plainText(new TextDecoder(encoding, { fatal: true }).decode(bytes)), encoding });
  } catch {
    return fail(
      'unknown-encoding',
      `“${fileName}” is not text in UTF-8 or UTF-16.`,
      'Open it in a text editor, save it with the encoding UTF-8, and import it again. Nothing was added.',
    );
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
