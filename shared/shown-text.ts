/** What is not seen, or turns around what is. Line feeds and tabs are neither. Quick to look for: most texts have none. */
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40/;
const HIDDEN =
  /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Letters that join, or could: Persian, the scripts of India and emoji are written with joiners between them. */
const JOINING = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const NEVER_JOINING = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name or a card's words as they are shown: characters that are not seen, or that turn around what is, stand there as what they are,
 * such as `‹U+202E›`. What a script needs stays as it is: joiners between its letters, marks of direction beside letters from right to left.
 */
export function shownText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(HIDDEN, (found, at: number) => {
    if (found.length > 2 || isNeeded(text, found, at)) return found;
    return `‹U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

function isNeeded(text: string, found: string, at: number): boolean {
  if (found === '\u200c' || found === '\u200d') {
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
    const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
    return [before, after].every((letter) => JOINING.test(letter) && !NEVER_JOINING.test(letter));
  }
  return (found === '\u200e' || found === '\u200f') && RIGHT_TO_LEFT.test(text);
}
