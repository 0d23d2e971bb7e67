import { lowered, raised } from '../../shared/text/raised';

const DEEPEST = 60;
const LONGEST = 4000; // characters

/** A part of a formula, by the name that MathML gives to its kind. */
export interface FormulaPart {
  readonly name: string;
  /** The letters of all that is in it. */
  readonly text: string;
  readonly parts: readonly FormulaPart[];
  /** The signs around what is fenced, and the one between its parts; absent: a comma. */
  readonly fences?: readonly [string, string, string?] | undefined;
}

/** A formula in one line: “E = mc²”, “(a + b)/2”, “√x”. Empty for one without letters. */
export function formulaInLine(formula: FormulaPart): string {
  return written(formula, DEEPEST).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function written(formula: FormulaPart, depth: number): string {
  if (formula.parts.length === 0 || depth === 0) return lettersOf(formula);
  const parts = formula.parts.map((part) => written(part, depth - 1));
  const [base = '', second = '', third = ''] = parts;
  switch (formula.name) {
    case 'msup':
      return base + power(second);
    case 'msub':
      return base + lowered(second);
    case 'msubsup':
      return base + lowered(second) + power(third);
    case 'munder':
      return `${base}_${grouped(second)}`;
    case 'mover':
      return /^[¯ˉ→^˙˜~]$/.test(second) ? base + second : `${base}^${grouped(second)}`;
    case 'munderover':
      return `${base}_${grouped(second)}^${grouped(third)} `;
    case 'mfrac':
      return `${grouped(base)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${power(second)}√${grouped(base)}`;
    case 'mfenced':
      return fenced(parts, formula.fences);
    case 'mtd':
      return `${parts.join('')} `;
    case 'mtr':
      return `${parts.join('').trim()}; `;
    case 'mtable':
      return parts.join('').replace(/; $/, '');
    case 'semantics':
      return base;
    default:
      return parts.join('');
  }
}

function fenced(
  parts: readonly string[],
  [open, close, between = ', ']: FormulaPart['fences'] & object = ['(', ')'],
): string {
  return open + parts.join(between) + close;
}

/** Signs between two sides stand apart from them. */
function lettersOf({ name, text }: FormulaPart): string {
  if (name === 'mspace') return text;
  const letters = text.trim();
  return name === 'mo' && /^[=<>≤≥≠≈→←⇒+−±×·∈∼≡-]$/.test(letters) ? ` ${letters} ` : letters;
}

/** An exponent; a word as one, too. */
function power(text: string): string {
  const plain = text.trim();
  const up = raised(plain, '');
  return up === plain && plain !== '' ? `^${grouped(plain)}` : up;
}

function grouped(text: string): string {
  const plain = text.trim();
  return /^(?:[\p{L}\p{N}.,]+|\P{L})$/u.test(plain) ? plain : `(${plain})`;
}
