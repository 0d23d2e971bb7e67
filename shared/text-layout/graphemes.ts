const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Units that are a grapheme by themselves beside one another; the common ones, so that most texts need no segmenter. */
export function isPlain(unit: number): boolean {
  if (unit < 0x300) return unit >= 0x20 && unit !== 0xad && (unit < 0x7f || unit > 0x9f);
  return (
    (unit >= 0x370 && unit <= 0x482) || // Greek, Cyrillic
    (unit >= 0x5d0 && unit <= 0x5ea) || // Hebrew
    (unit >= 0x620 && unit <= 0x64a) || // Arabic, Persian, Urdu
    (unit >= 0x671 && unit <= 0x6d5) ||
    (unit >= 0x2010 && unit <= 0x2027) || // dashes, quotes
    (unit >= 0x3000 && unit <= 0x3029) || // East Asian punctuation, kana
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a0 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) // Han
  );
}

/** Whether an offset (UTF-16, 0 < index < text.length) lies between two graphemes. */
export function isGraphemeBoundary(text: string, index: number): boolean {
  const after = text.charCodeAt(index);
  // 0xd83d and 0xd83e begin the pairs of most emoji, none of which is drawn into the character before.
  const begins = isPlain(after) || after === 0xd83d || after === 0xd83e;
  if (begins && isPlain(text.charCodeAt(index - 1))) return true;
  return segmenter.segment(text).containing(index)?.index === index;
}

/** Where the grapheme ends that begins at an offset (UTF-16, below text.length). */
export function graphemeEnd(text: string, index: number): number {
  if (index + 1 === text.length) return text.length;
  if (isPlain(text.charCodeAt(index)) && isPlain(text.charCodeAt(index + 1))) return index + 1;
  const found = segmenter.segment(text).containing(index);
  return found ? found.index + found.segment.length : text.length;
}
