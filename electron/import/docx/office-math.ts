import type { SaxesTagNS } from 'saxes';
import type { FormulaPart } from '../formula';

/** The kinds of Word's formulas (OMML) by the names of MathML. */
const KINDS: Readonly<Record<string, string>> = {
  sSup: 'msup',
  sSub: 'msub',
  sSubSup: 'msubsup',
  limLow: 'munder',
  limUpp: 'mover',
  f: 'mfrac',
  rad: 'mroot',
  d: 'mfenced',
  m: 'mtable',
  eqArr: 'mtable',
  mr: 'mtr',
};

/** The properties that hold a sign that is drawn, and the sign that stands when they are silent. */
const SIGNS = new Set(['chr', 'begChr', 'endChr', 'sepChr', 'pos']);
const [LINE_ABOVE, LINE_BELOW, HAT] = ['\u0305', '\u0332', '\u0302'];

interface Open {
  readonly name: string;
  text: string;
  readonly parts: FormulaPart[];
  readonly signs: Map<string, string>;
}

/** Builds a formula from what a parser meets inside of `m:oMath`. */
export class FormulaBuilder {
  private readonly open: Open[] = [opened('mrow')];

  enter(local: string, attributes: SaxesTagNS['attributes']): void {
    this.open.push(opened(local));
    if (!SIGNS.has(local)) return;
    const value = Object.values(attributes).find((attribute) => attribute.local === 'val')?.value ?? '';
    this.open.at(-3)?.signs.set(local, value); // of what the properties belong to
  }

  letters(text: string): void {
    const top = this.open.at(-1);
    if (top?.name === 't') top.text += text;
  }

  leave(): void {
    const closed = this.open.pop();
    const around = this.open.at(-1);
    if (!closed || !around || closed.name.endsWith('Pr')) return;
    const part = partOf(closed);
    if (part.text.trim() === '' && around.name !== 'f') return; // an empty place
    around.parts.push(part);
    around.text += part.text;
  }

  end(): FormulaPart {
    while (this.open.length > 1) this.leave();
    const [root = opened('mrow')] = this.open;
    return partOf(root);
  }
}

function opened(name: string): Open {
  return { name, text: '', parts: [], signs: new Map() };
}

function partOf({ name, text, parts, signs }: Open): FormulaPart {
  const sign = (which: string, usual: string): string => signs.get(which) ?? usual;
  if (name === 't') return { name: 'mo', text, parts: [] };
  if (name === 'd')
    return {
      name: 'mfenced',
      text,
      parts,
      fences: [sign('begChr', '('), sign('endChr', ')'), sign('sepChr', ' | ')],
    };
  if (name === 'acc') return marked(sign('chr', HAT), text, parts);
  if (name === 'bar') return marked(sign('pos', 'bot') === 'top' ? LINE_ABOVE : LINE_BELOW, text, parts);
  if (name === 'func') return applied(text, parts);
  if (name === 'nary') return sum(sign('chr', '∫'), text, parts);
  if (name === 'rad') return root(text, parts);
  if (name === 'eqArr') return { name: 'mtable', text, parts: parts.map((row) => ({ ...row, name: 'mtr' })) };
  if (name === 'mr')
    return { name: 'mtr', text, parts: parts.map((cell) => ({ ...cell, name: 'mtd', parts: [cell] })) };
  return { name: KINDS[name] ?? 'mrow', text, parts };
}

/** Letters with a sign above or below them. */
function marked(sign: string, text: string, parts: readonly FormulaPart[]): FormulaPart {
  return { name: 'mrow', text, parts: [...parts, { name: 'mtext', text: sign, parts: [] }] };
}

/** The name of a function, and what it is of. */
function applied(text: string, [name, ...of]: readonly FormulaPart[]): FormulaPart {
  const gap: FormulaPart = { name: 'mspace', text: ' ', parts: [] };
  return { name: 'mrow', text, parts: name ? [name, gap, ...of] : of };
}

/** A sum or an integral: its sign with its limits, and what it goes over. */
function sum(sign: string, text: string, parts: readonly FormulaPart[]): FormulaPart {
  const letters: FormulaPart = { name: 'mtext', text: sign, parts: [] };
  const limits = parts.slice(0, -1);
  const name = ['mrow', 'msub', 'munderover'][limits.length] ?? 'mrow';
  const signed: FormulaPart = { name, text: sign + text, parts: [letters, ...limits] };
  return { name: 'mrow', text: sign + text, parts: [signed, ...parts.slice(-1)] };
}

/** Word writes the degree first; that of a square root is empty. */
function root(text: string, parts: readonly FormulaPart[]): FormulaPart {
  const [first, second] = parts;
  return first && second
    ? { name: 'mroot', text, parts: [second, first] }
    : { name: 'msqrt', text, parts: [...parts] };
}
