/** A Markdown link in a claim: a source that people gave for it. */
export interface KialoSource {
  title: string;
  url: string;
}

/**
 * Takes the escapes and the links out of a claim: `[words](https://example.org)` stays as its words, and is a source.
 * Linear in the text, whatever brackets it holds.
 */
export function plainClaim(text: string): { text: string; sources: KialoSource[] } {
  const sources: KialoSource[] = [];
  let out = '';
  let begin = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(i + 1))) out += text.charAt(++i);
    else if (char === ']' && begin >= 0 && text.charAt(i + 1) === '(') {
      const address = addressFrom(text, i + 2);
      if (address) {
        const words = out.slice(begin + 1);
        out = out.slice(0, begin) + words;
        sources.push({ title: words, url: address.url });
        i = address.end;
      } else out += char;
      begin = -1;
    } else {
      if (char === '[') begin = out.length;
      out += char;
    }
  }
  return { text: out.trim(), sources };
}

const LONGEST_ADDRESS = 4000; // UTF-16 units

/** An address up to its closing bracket; brackets in it stand in pairs or are escaped. */
function addressFrom(text: string, start: number): { url: string; end: number } | undefined {
  let depth = 0;
  let url = '';
  for (let i = start; i < text.length && i < start + LONGEST_ADDRESS; i++) {
    const char = text.charAt(i);
    if (/\s/.test(char)) return undefined;
    if (char === '\\') url += text.charAt(++i);
    else if (char === ')' && depth === 0) return url === '' ? undefined : { url, end: i };
    else {
      depth += char === '(' ? 1 : char === ')' ? -1 : 0;
      url += char;
    }
  }
  return undefined;
}
