import { ACCENTS, LOOKS, PLAIN, SIGNS, SWITCHES } from './latex.data';

/** How deep braces may nest before what is inside is taken as it stands. */
const DEEPEST = 100;

/**
 * The text of a value of BibTeX, with what CSL-JSON has for its looks (`<i>`, `<b>`, `<sup>`, `<sub>`, small capitals). Braces that only keep letters
 * large are left out: no style of ours changes them.
 * @param tellUnknown told of each command that is not known; the words that it is given stay
 */
export function textOfLatex(latex: string, tellUnknown: (command: string) => void = () => undefined): string {
  const text = new LatexReader(latex, tellUnknown).read();
  return text
    .normalize('NFC')
    .replace(/[ \t\n]+/g, (space) => (space.split('\n').length > 2 ? '\n\n' : ' '))
    .trim();
}

class LatexReader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly latex: string,
    private readonly tellUnknown: (command: string) => void,
  ) {}

  read(): string {
    let text = '';
    // A brace that closes nothing is passed over.
    while (this.at < this.latex.length) {
      text += this.group();
      this.at++;
    }
    return text;
  }

  /** Up to the brace that closes the group, or the end. */
  private group(isMath = false): string {
    let text = '';
    while (this.at < this.latex.length && this.latex[this.at] !== '}') {
      const sign = this.latex.charAt(this.at);
      const isSwitch = sign === '\\' && /[a-z]/.test(this.latex.charAt(this.at + 1));
      const tag = isSwitch ? this.switchHere() : undefined;
      if (tag !== undefined) text += tagged(tag, this.group(isMath).trimStart());
      else if (isMath && sign === '$') break;
      else text += this.part(isMath);
    }
    return text;
  }

  /** The look of what follows, where a command that sets it stands here; it is read then. */
  private switchHere(): string | undefined {
    const name = /^\\([a-z]+)/.exec(this.latex.slice(this.at, this.at + 20))?.[1] ?? '';
    if (!Object.hasOwn(SWITCHES, name) || this.depth === 0) return undefined;
    this.at += name.length + 1;
    return SWITCHES[name];
  }

  private part(isMath: boolean): string {
    const sign = this.latex.charAt(this.at++);
    const next = this.latex.charAt(this.at);
    if (sign === '\\') return this.command(isMath);
    if (sign === '{') return this.inBraces(isMath);
    if (sign === '$') return isMath ? '' : this.math();
    if (sign === '~') return '\u00A0';
    if (isMath && (sign === '^' || sign === '_'))
      return tagged(sign === '^' ? 'sup' : 'sub', this.argument(isMath));
    if (isMath && sign === '-') return '−';
    if (sign === '-' && next === '-') {
      const dashes = this.latex.startsWith('--', this.at) ? 3 : 2;
      this.at += dashes - 1;
      return dashes === 3 ? '—' : '–';
    }
    const isDouble = next === sign && (sign === '`' || sign === "'");
    if (isDouble) this.at++;
    if (isDouble) return sign === '`' ? '“' : '”';
    return sign === '`' ? '‘' : sign;
  }

  private inBraces(isMath: boolean): string {
    if (this.depth >= DEEPEST) return '';
    this.depth++;
    const text = this.group(isMath);
    this.depth--;
    this.at++;
    return text;
  }

  private math(): string {
    const isDisplay = this.latex[this.at] === '$';
    if (isDisplay) this.at++;
    const text = this.group(true);
    if (this.latex[this.at] === '$') this.at += isDisplay && this.latex[this.at + 1] === '$' ? 2 : 1;
    return text;
  }

  private command(isMath: boolean): string {
    const name =
      /^[A-Za-z]+/.exec(this.latex.slice(this.at, this.at + 40))?.[0] ?? this.latex.charAt(this.at);
    this.at += name.length;
    const isWord = /^[A-Za-z]/.test(name);
    if (Object.hasOwn(ACCENTS, name)) return this.accented(ACCENTS[name] ?? '');
    if (isWord) this.skipSpace();
    if (Object.hasOwn(SIGNS, name)) return this.sign(SIGNS[name] ?? '');
    if (Object.hasOwn(LOOKS, name)) return tagged(LOOKS[name] ?? 'i', this.argument(isMath));
    if (name === 'href') {
      this.argument(isMath);
      return this.argument(isMath);
    }
    if (name === 'enquote' || name === 'mkbibquote') return `“${this.argument(isMath)}”`;
    if (name === '(' || name === ')' || name === '-' || name === '/' || name === '@') return '';
    if (!isWord)
      return name === '\\' || name === ',' || name === ';' || name === ':' || name === '' ? ' ' : name;
    if (!PLAIN.has(name)) this.tellUnknown(`\\${name}`);
    return this.latex[this.at] === '{' ? this.argument(isMath) : '';
  }

  /** A command for a sign ends with the braces or the space behind it. */
  private sign(sign: string): string {
    if (this.latex.startsWith('{}', this.at)) this.at += 2;
    return sign;
  }

  private accented(accent: string): string {
    this.skipSpace();
    const text = this.argument(false);
    const base = text.startsWith('ı')
      ? `i${text.slice(1)}`
      : text.startsWith('ȷ')
        ? `j${text.slice(1)}`
        : text;
    // An accent on a letter that has one already stands on top of it.
    const first = /^.\p{M}*/su.exec(base)?.[0] ?? '';
    return first === '' ? '' : first + accent + base.slice(first.length);
  }

  /** What a command is given: a group, a command, or one character. */
  private argument(isMath: boolean): string {
    this.skipSpace();
    if (this.at >= this.latex.length || this.latex[this.at] === '}') return '';
    if (this.latex[this.at] !== '{' && this.latex[this.at] !== '\\') {
      const character = String.fromCodePoint(this.latex.codePointAt(this.at) ?? 32);
      this.at += character.length;
      return character;
    }
    if (this.depth >= DEEPEST) {
      this.at++;
      return '';
    }
    this.depth++;
    const text = this.part(isMath);
    this.depth--;
    return text;
  }

  private skipSpace(): void {
    while (/^\s$/.test(this.latex.charAt(this.at))) this.at++;
  }
}

function tagged(tag: string, text: string): string {
  if (text === '') return '';
  return tag === 'sc' ? `<span style="font-variant:small-caps;">${text}</span>` : `<${tag}>${text}</${tag}>`;
}
