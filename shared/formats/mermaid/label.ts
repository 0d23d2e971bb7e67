/** Signs that stand for themselves in Mermaid's quoted labels, in words of any script; all others are written as numbers. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,.:?!'’“”„«»–—،؟。、，…-]$/u;

/**
 * A text as a quoted label of Mermaid. Signs that could be syntax, Markdown or HTML are written as its character references (`#35;`), which it shows
 * as the signs themselves; lines are broken with the one tag that it knows for that.
 */
export function mermaidLabel(text: string): string {
  const signs = [...text].map((sign) => {
    if (sign === '\n') return '<br/>';
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return ' ';
    return PLAIN.test(sign) ? sign : `#${code};`;
  });
  // A label that begins like a list would be taken for Markdown.
  const label = signs
    .join('')
    .replace(/^( *)([-–]|\d+[.])/, (start) =>
      [...start].map((sign) => (sign === ' ' ? ' ' : `#${sign.codePointAt(0) ?? 0};`)).join(''),
    );
  return `"${label.trim() === '' ? '#8203;' : label}"`;
}

/** A comment of Mermaid. Braces would make it a directive: of what is no plain sign nothing stays, since nobody decodes comments. */
export function mermaidRemark(words: string): string {
  return `%% ${[...words].filter((sign) => PLAIN.test(sign)).join('')}`;
}
