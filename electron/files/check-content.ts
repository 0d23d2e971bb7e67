import { fail, ok, type Result } from '../../shared/result';

/**
 * The bytes of a document that is about to replace another. An empty one, or with `json` one that could not be read again, is a fault
 * of the program: the file that is there is worth more.
 */
export function checkContent(
  content: string | Uint8Array,
  { json = false, name }: { json?: boolean; name: string },
): Result<Buffer> {
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length > 0 && (!json || isJson(typeof content === 'string' ? content : bytes.toString())))
    return ok(bytes);
  return fail(
    bytes.length === 0 ? 'empty-document' : 'broken-document',
    bytes.length === 0
      ? '“{name}” was not saved. What was to be written is empty; the file is as it was.'
      : '“{name}” was not saved. What was to be written could not be read again; the file is as it was.',
    'This is a fault of the program. Undo your last edit and save again.',
    { name },
  );
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
