import { TextDecoder } from '@exodus/bytes/encoding.js';
import PostalMime, { type Email } from 'postal-mime';
import { findEncoding, isUtf8 } from './encoding';
import { guessEncoding } from './guess-encoding';
import { declaredCharset } from './html/web-page';
import { unflowed } from './unflowed';

const DEEPEST = 50; // parts inside of parts
const TEXT = /^text\/(?:plain|html)$/;
const UNSAID = /^(?:utf-?8|us-ascii|unknown-8bit)?$/i;

/** What is used of a part of a message as the parser keeps it. */
interface Part {
  content: ArrayBuffer | null;
  readonly contentType: { readonly parsed: { value: string; params: Record<string, string | undefined> } };
  readonly getTextContent: () => string;
}

type Collect = (this: PostalMime, part: Part, ...rest: unknown[]) => Promise<void>;
const collect = (PostalMime.prototype as unknown as { collectNode: Collect }).collectNode;

/** The parser, with its parts made readable before it collects them. */
class MessageParser extends PostalMime {
  collectNode(part: Part, ...rest: unknown[]): Promise<void> {
    if (part.content && TEXT.test(part.contentType.parsed.value)) {
      tellEncoding(part);
      unflow(part);
    } else if (part.content && part.contentType.parsed.value === 'message/rfc822')
      part.content = withDateAsWritten(part.content);
    return collect.call(this, part, ...rest);
  }
}

/** Parses a message, also one whose letters are in an encoding that it does not tell. */
export function parseMessage(bytes: Uint8Array): Promise<Email> {
  return new MessageParser({ maxNestingDepth: DEEPEST }).parse(withReadableHead(bytes));
}

/** The likeliest encoding for a part that tells none, or a wrong one. */
function tellEncoding({ content, contentType: { parsed } }: Part): void {
  const bytes = new Uint8Array(content ?? []);
  const said = parsed.params['charset'] ?? '';
  const declared = UNSAID.test(said) ? declaredCharset(bytes) : said;
  if (!isUtf8(bytes)) parsed.params['charset'] = findEncoding(bytes, declared).encoding;
}

/** Joins lines that were wrapped on the way: the parser does, too, but not in quotes, where it leaves signs amid the words. */
function unflow(part: Part): void {
  const { params } = part.contentType.parsed;
  if (!/^flowed$/i.test(params['format'] ?? '')) return;
  params['format'] = '';
  const text = unflowed(part.getTextContent(), /^yes$/i.test(params['delsp'] ?? ''));
  params['charset'] = 'utf-8';
  part.content = new Uint8Array(Buffer.from(text)).buffer;
}

/**
 * A message whose date the parser leaves as it was written: of another it would show the day and the hour of Greenwich, in figures that some read as another day. It leaves
 * those that it does not understand.
 */
function withDateAsWritten(content: ArrayBuffer): ArrayBuffer {
  const message = Buffer.from(content).toString('latin1');
  const [whole] = /^[^]*?(?:\r?\n\r?\n|$)/.exec(message) ?? [''];
  const head = whole.replace(/^(Date:[^\r\n]{0,100}?\d{2,4}) {1,9}(\d{1,2}:\d{2})/im, '$1 at $2');
  return new Uint8Array(Buffer.from(`${head}${message.slice(whole.length)}`, 'latin1')).buffer;
}

/** A message whose head is UTF-8: old programs write names and subjects in an encoding of their own. */
function withReadableHead(bytes: Uint8Array): Uint8Array {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const ends = ['\n\n', '\r\n\r\n'].map((gap) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(gap),
  );
  const end = Math.min(...ends.map((at) => (at < 0 ? bytes.length : at)));
  const head = bytes.subarray(start, end);
  if (isUtf8(head)) return bytes.subarray(start);
  return Buffer.concat([Buffer.from(new TextDecoder(guessEncoding(head)).decode(head)), bytes.subarray(end)]);
}
