import type { NodeKind, Relation } from '../map/schema';
import { KIND_FOR } from '../map/node-kinds';
import { RELATION_FOR } from '../map/relations';
import { msg, t } from '../words/words';
import type { LossLog } from './loss';
import type { SignReading } from './read-options';

/** What a sign or a word at the beginning of a line says of it. */
export interface Signed {
  /** Nothing when the line does not say it. */
  relation: Relation | undefined;
  kind: NodeKind | undefined;
  text: string;
}

/** A line as far as its sign counts. */
export interface SignedLine {
  readonly sign: '+' | '-' | undefined;
  /** The index of the line that it stands under; -1 at the top. */
  readonly parent: number;
}

const SIGN = /^([-+–−])\s+(?=\S)/;
/** Marks of lists that can be nothing else. */
const BULLET = /^(?:[*•◦‣▪·]|\d{1,9}[.)])\s+(?=\S)/;
/** A mark of a list, or a sign, and nothing else. */
const ALONE = /^(?:[-+–−*•◦‣▪·]|\d{1,9}[.)])$/;
/** A sign in brackets is no mark of a list. */
const BRACKETED = /^\(([+\-–−])\)\s*(?=\S)/;
const PRO = /^(?:(?:pros?|supports?|for|dafür|pour|a favore?|voor)\s*:|pro\s+[-–—])\s+(?=\S)/i;
const CON =
  /^(?:(?:cons?|contra|kontra|opposes?|against|attacks?|objection|counter-?argument|dagegen|einwand|gegenargument|contre|en contra|contro|tegen)\s*:|(?:con|contra|kontra)\s+[-–—])\s+(?=\S)/i;
/** A line that only says on which side stands what is below it. */
const SIDES = [
  [
    RELATION_FOR.pro,
    /^(?:pros?|for|advantages?|(?:arguments?|reasons?) for|dafür|vorteile|(?:arguments )?pour|avantages|(?:argumentos )?a favor|ventajas|(?:argomenti )?a favore|vantaggi|voor|voordelen)\s*:?$/i,
  ],
  [
    RELATION_FOR.con,
    /^(?:cons?|contra|kontra|against|disadvantages?|(?:arguments?|reasons?) against|objections?|counter-?arguments?|dagegen|nachteile|einwände|gegenargumente|(?:arguments )?contre|inconvénients|(?:argumentos )?en contra|desventajas|(?:argomenti )?contro|svantaggi|tegen|nadelen)\s*:?$/i,
  ],
] as const;
const ASK = /^(?:\?\s+|[❓❔]\uFE0F?\s*)(?=\S)/u;
/** Pictures of a side before a line. */
const PICTURES = [
  [RELATION_FOR.pro, /^(?:👍|➕|✅|✔|✓)\uFE0F?[\u{1F3FB}-\u{1F3FF}]?\s*(?=\S)/u],
  [RELATION_FOR.con, /^(?:👎|➖|❌|✘|✗)\uFE0F?[\u{1F3FB}-\u{1F3FF}]?\s*(?=\S)/u],
] as const;

/** The sign that a line begins with: `+`, or `-` in any of its forms. */
export function signOf(line: string): '+' | '-' | undefined {
  const sign = SIGN.exec(line.trimStart())?.[1];
  return sign === undefined ? undefined : sign === '+' ? '+' : '-';
}

/** The side that a line names, if it says nothing else: what stands below it is for or against what stands above. */
export function sideOfHeading(line: string): Relation | undefined {
  return SIDES.find(([, words]) => words.test(line.trim()))?.[0];
}

/** A line without a mark of a list that is no sign, if it begins with one; empty where there is nothing else. */
export function withoutListMark(line: string): string {
  return line.trim().replace(ALONE, '').replace(BULLET, '');
}

/** A line without the mark of a list, if it begins with one; empty where there is nothing else. */
export function withoutBullet(line: string): string {
  const text = line.trim().replace(ALONE, '');
  return text.replace(SIGN, '').replace(BULLET, '');
}

/**
 * Whether `+` and `-` are pro and con. They are marks of a list, unless the file plainly means the other: both stand side by side under the same line.
 * What was assumed is told, if there is any such sign under another line.
 * @param wanted what a person has chosen
 */
export function signReading(
  lines: readonly SignedLine[],
  wanted: SignReading | undefined,
  log: LossLog,
): SignReading {
  const below = lines.filter(({ parent }) => parent >= 0);
  const parentsWith = (sign: '+' | '-'): Set<number> =>
    new Set(below.filter((line) => line.sign === sign).map(({ parent }) => parent));
  const [pro, con] = [parentsWith('+'), parentsWith('-')];
  const isPlain = [...pro].some((parent) => con.has(parent));
  const taken = wanted ?? (isPlain ? 'pro-con' : 'bullets');
  if (pro.size + con.size > 0) log.assumed({ option: 'signs', taken, how: t(HOW[taken]) });
  return taken;
}

const HOW: Readonly<Record<SignReading, string>> = {
  bullets: msg('The signs + and - before lines are read as marks of a list.'),
  'pro-con': msg('The signs + and - before lines are read as pro and con.'),
};

/**
 * Reads `?`, `(+)`, `Pro:` or `Con:` at the beginning of a line or alone, and `+` and `-` where these mean pro and con. At the top, what ends with a question mark is
 * a question.
 * @param under whether the line stands under another
 */
export function signed(raw: string, under: boolean, signs: SignReading): Signed {
  const text = under && signs === 'bullets' ? raw.trim().replace(SIGN, '') : raw.trim();
  if (ASK.test(text)) return { relation: undefined, kind: KIND_FOR.question, text: text.replace(ASK, '') };
  for (const [relation, picture] of PICTURES)
    if (under && picture.test(text)) {
      const kind = relation === RELATION_FOR.con ? KIND_FOR.objection : KIND_FOR.statement;
      return { relation, kind, text: text.replace(picture, '') };
    }
  const bracketed = under ? BRACKETED.exec(text)?.[1] : undefined;
  const sign = bracketed ?? (signs === 'pro-con' ? signOf(text) : undefined);
  const heads = under && sign === undefined ? sideOfHeading(text) : undefined;
  const isPro = under && (sign === '+' || heads === RELATION_FOR.pro || PRO.test(text));
  const isCon = under && !isPro && (sign !== undefined || heads === RELATION_FOR.con || CON.test(text));
  const words = sign === undefined ? text : text.replace(bracketed === undefined ? SIGN : BRACKETED, '');
  if (isCon) return { relation: RELATION_FOR.con, kind: KIND_FOR.objection, text: words.replace(CON, '') };
  if (isPro) return { relation: RELATION_FOR.pro, kind: KIND_FOR.statement, text: words.replace(PRO, '') };
  return {
    relation: undefined,
    kind: !under && text.endsWith('?') ? KIND_FOR.question : undefined,
    text: words,
  };
}
