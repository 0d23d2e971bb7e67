/** What may come next in a JSON text. */
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const WORD = /-?[0-9A-Za-z.+-]+/y;
const LITERAL = /^(true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)$/;
const LONGEST_WORD = 1000;

/** Where a text stops being JSON, as a UTF-16 offset: its length when its end is missing. For a text that the parser has refused. */
export function whereWrong(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing');
  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text.charAt(at);
    if (sign === '' || expected === 'nothing') return at;
    if (expected === 'colon' || expected === 'comma or end') {
      if (expected === 'colon' && sign === ':') expected = 'value';
      else if (expected === 'comma or end' && sign === ',') expected = open.at(-1) === '{' ? 'name' : 'value';
      else if (expected === 'comma or end' && closes(sign, open)) expected = after();
      else return at;
      at++;
    } else if (expected.endsWith('or end') && closes(sign, open)) {
      expected = after();
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (end <= at) return -end;
      expected = expected.startsWith('name') ? 'colon' : after();
      at = end;
    } else if (expected.startsWith('name')) return at;
    else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'name or end' : 'value or end';
      at++;
    } else {
      const end = endOf(WORD, text, at);
      if (end - at > LONGEST_WORD || !LITERAL.test(text.slice(at, end))) return at;
      expected = after();
      at = end;
    }
  }
}

/** Whether a sign closes what was opened last; then it is closed. */
function closes(sign: string, open: ('{' | '[')[]): boolean {
  if (!((sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '['))) return false;
  open.pop();
  return true;
}

/** The end of the string that begins here; where it goes wrong, that offset with a minus. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return -at;
    if (sign === '\\') {
      const escape = text.charAt(++at);
      if (escape === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
      else if (escape === '' || !'"\\/bfnrt'.includes(escape)) return -at;
    }
  }
  return -text.length;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
