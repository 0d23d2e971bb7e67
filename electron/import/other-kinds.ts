import { appError, type AppError } from '../../shared/result';
import { msg } from '../../shared/words/words';
import { isWordPackage } from './formats';
import { namesInArchive } from './unpack';

/** Names of kinds of files as the programs that write them call them: they are the same in all languages. */
const KINDS = {
  word: 'Word 97–2003 (.doc)',
  powerPoint: 'PowerPoint 97–2003 (.ppt)',
  excel: 'Excel 97–2003 (.xls)',
  outlook: 'Outlook (.msg)',
  works: 'Microsoft Works (.wps)',
  office: 'Microsoft Office 97–2003',
  slides: 'PowerPoint (.pptx)',
  sheets: 'Excel (.xlsx)',
  rtf: 'RTF (.rtf)',
  openDocument: 'OpenDocument (.odt)',
  pages: 'Apple Pages (.pages)',
  wordPerfect: 'WordPerfect (.wpd)',
  kindle: 'Kindle (.mobi, .azw)',
} as const;

type Kind = keyof typeof KINDS;

/** The old container of Office’s files, by its first bytes, and the streams that tell what is in it. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const LOCKED = 'EncryptedPackage';
const STREAMS: readonly (readonly [stream: string, kind: Kind])[] = [
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'powerPoint'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['__properties_version1.0', 'outlook'],
  ['MatOST', 'works'],
];
const ENTRY = 128; // bytes of an entry of its directory, which begins at a multiple of them

/** What the types of archives begin with that say theirs in their first entry, and entries that tell what the others are. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
const ENTRIES: readonly (readonly [name: string, kind: Kind])[] = [
  ['Index/Document.iwa', 'pages'],
  ['Index.zip', 'pages'],
  ['ppt/presentation.xml', 'slides'],
  ['xl/workbook.xml', 'sheets'],
];

const SAVE_WORD = msg(
  'Open it in Word or LibreOffice, save it as .docx without a password, and import that.',
);
const HINTS: Partial<Record<Kind, string>> = {
  word: SAVE_WORD,
  kindle: msg('Convert it to EPUB, for instance with Calibre, and import that.'),
};

/**
 * Of a file whose bytes show a kind that cannot be read as an article: what it is and what to do, whatever its name promises.
 * @returns nothing for any other file; what shows nothing is known by its name (shared/formats/others.ts)
 */
export function otherKind(bytes: Uint8Array, fileName: string): AppError | undefined {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  if (head.startsWith(COMPOUND) && hasStream(bytes, LOCKED))
    return appError('locked', '“{fileName}” is locked with a password.', SAVE_WORD, { fileName });
  const kind = shownBy(bytes, head);
  return kind && refusal(kind, fileName);
}

function shownBy(bytes: Uint8Array, head: string): Kind | undefined {
  if (head.startsWith(COMPOUND)) return STREAMS.find(([name]) => hasStream(bytes, name))?.[1] ?? 'office';
  if (head.startsWith('PK\u0003\u0004')) return inArchive(bytes, head);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('\u00ffWPC')) return 'wordPerfect';
  return head.startsWith('BOOKMOBI', 60) ? 'kindle' : undefined;
}

/** Whether the directory of a container has a stream of this name: letters of two bytes, and an end. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\u0000`, 'utf16le');
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
    if (at % ENTRY === 0) return true;
  return false;
}

function inArchive(bytes: Uint8Array, head: string): Kind | undefined {
  if (head.includes(OPEN_DOCUMENT)) return 'openDocument';
  const names = namesInArchive(bytes);
  return isWordPackage(names) ? undefined : ENTRIES.find(([name]) => names.has(name))?.[1];
}

function refusal(kind: Kind, fileName: string): AppError {
  return appError(
    'unsupported-format',
    '“{fileName}” is a file of {kind}, which cannot be read as an article.',
    HINTS[kind] ??
      msg(
        'Open it in the program that it is from, or in LibreOffice, save it as .docx or PDF, and import that.',
      ),
    { fileName, kind: KINDS[kind] },
  );
}
