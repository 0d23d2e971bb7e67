import { formatNamed, formatsByName } from '../../shared/formats/formats';
import { Unreadable } from './article';
import { unpack } from './unpack';

/**
 * The part of an archive that has the text of another tool's map; nothing for a file that is no archive, or of a format without.
 * @param id the format that a person has named, or an ending of its files without the dot
 * @throws Unreadable for a bomb, and for an archive without such a part
 */
export function packedText(
  bytes: Uint8Array,
  fileName: string,
  id: string | undefined,
): Uint8Array | undefined {
  const named = id === undefined ? undefined : formatNamed(id);
  const formats = named ? [named] : formatsByName(id === undefined ? fileName : `.${id}`);
  const { packed, name } = formats.find((format) => format.packed) ?? {};
  if (!packed || name === undefined || !isArchive(bytes)) return undefined;
  const files = unpack(bytes, fileName, (entry) => packed.includes(entry));
  const found = packed.flatMap((entry) => files.get(entry) ?? [])[0];
  if (!found)
    throw new Unreadable(
      'broken-file',
      '“{fileName}” is no {tool} file, or it is damaged.',
      'Open it in the program that it is from, and save it again.',
      { fileName, tool: name },
    );
  return found;
}

function isArchive(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === 'PK\u0003\u0004';
}
