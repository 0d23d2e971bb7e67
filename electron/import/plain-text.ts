import { t } from '../../shared/words/words';
import type { Article, ReadOptions } from './article';
import { decodeText, ENCODINGS, type Decoded } from './encoding';

/** A text file as it is. */
export function readPlainText(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, options);
  return { text: decoded.text, ...encodingOf(decoded) };
}

/** What is told about the encoding of a file that is text: which one, which others, and whether it was guessed. */
export function encodingOf({
  encoding,
  guessed,
  told,
}: Decoded): Pick<Article, 'encoding' | 'encodings' | 'notes'> {
  const guess =
    told === undefined
      ? t('Its encoding is not marked; {encoding} fits best. Change it if letters look wrong.', { encoding })
      : t('It is marked as {told}, which is wrong; {encoding} fits best. Change it if letters look wrong.', {
          told,
          encoding,
        });
  return {
    encoding,
    encodings: ENCODINGS.includes(encoding) ? [...ENCODINGS] : [encoding, ...ENCODINGS],
    notes: guessed ? [guess] : [],
  };
}
