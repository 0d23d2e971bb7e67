import { formatNamed, formatsByName } from '../../shared/formats/formats';
import { Unreadable } from './article';
import type { MapJob } from './import-job';
import { unpack } from './unpack';

/** Where archives of this kind list their entries, with how those are encrypted that are. */
const MANIFESTS = ['META-INF/manifest.xml', 'manifest.json'];

/** What an archive has of another tool's map. */
export interface PackedText {
  readonly bytes: Uint8Array;
  /** What belongs to it (`ReadContext.companion`). */
  readonly companion: MapJob['companion'];
}

/**
 * The part of an archive that has the text of another tool's map; nothing for a file that is no archive, or of a format without.
 * @param id the format that a person has named, or an ending of its files without the dot
 * @throws Unreadable for a bomb, for an archive without such a part, and for one that a password protects
 */
export function packedText(
  bytes: Uint8Array,
  fileName: string,
  id: string | undefined,
): PackedText | undefined {
  const named = id === undefined ? undefined : formatNamed(id);
  const formats = named ? [named] : formatsByName(id === undefined ? fileName : `.${id}`);
  const { packed, name } = formats.find((format) => format.packed) ?? {};
  if (!packed || name === undefined || !isArchive(bytes)) return undefined;
  const files = partsOf(bytes, fileName, [...packed.texts, packed.companion, ...MANIFESTS]);
  const found = packed.texts.flatMap((entry) => files.get(entry) ?? [])[0];
  if (!found)
    throw new Unreadable(
      'broken-file',
      '“{fileName}” is no {tool} file, or it is damaged.',
      'Open it in the program that it is from, and save it again.',
      { fileName, tool: name },
    );
  if (MANIFESTS.some((entry) => /encryption-?data/i.test(latin(files.get(entry)))) || !beginsAsText(found))
    throw new Unreadable(
      'locked',
      '“{fileName}” is protected by a password, or damaged.',
      'Open it in {tool}, take the password away, and save it again.',
      { fileName, tool: name },
    );
  const beside = files.get(packed.companion);
  return { bytes: found, companion: beside && { bytes: beside, fileName: packed.companion } };
}

/** The wanted parts of an archive; none of one that is damaged. */
function partsOf(bytes: Uint8Array, fileName: string, wanted: readonly string[]): Map<string, Uint8Array> {
  try {
    return unpack(bytes, fileName, (entry) => wanted.includes(entry));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return new Map();
  }
}

function isArchive(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4)) === 'PK\u0003\u0004';
}

/** As JSON or XML does: what is encrypted begins with anything. */
function beginsAsText(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*[<[{]/.test(latin(bytes.subarray(0, 64)));
}

function latin(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('latin1');
}
