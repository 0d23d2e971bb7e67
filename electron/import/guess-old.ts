import { isOfNoLanguage } from './alphabets';
import { decodeAs } from './dos-encodings';

/** Letters with marks in the languages of Western Europe. */
const LETTER = /[äöüßéèêëàâáãåçñíìîïóòôõúùûæøœýÿðþÄÖÜÉÈÊËÀÂÁÃÅÇÑÍÌÎÏÓÒÔÕÚÙÛÆØŒÐÞ]/;
const WORD_OF_ITS_OWN = /[àáâéèêóòôúåæøöÀÁÉÈÓ]/;
/** Signs of printed text, by what stands before and behind them; a blank stands for the ends of the text. */
const SIGNS: readonly (readonly [signs: string, where: RegExp])[] = [
  ['„‚¿¡', /^[\s([{«„‚—–-].\S$/su],
  ['«‹', /^[\s([{«„‚—–-]..$/su], // in French a blank stands behind it
  ['“”‘»›', /^(?:\P{L}.\S|..\P{L})$/su],
  ['’´', /^(?:[\p{L}\d]..|\s.\p{L})$/su],
  ['§£€', /^(?:\P{L}.\P{L}|..[\s\d])$/su],
  ['©®™', /^(?:\p{L}.\P{L}|\s.\s)$/su],
  ['·', /^(?:\s.\s|l.l)$/isu],
  ['°ºª²³½¼¾±×÷‰µ•π≈√≤≥∞', /^(?:[\d\s(]..|\p{L}.\P{L})$/su],
];
/** Signs that may stand anywhere tell nothing; frames, which DOS draws of letters, are among them. */
const ANYWHERE = '…–—\u00a0\u00ad─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫░▒▓█▄▀■';
/** From this share of signs on that stand where they are written, a reading is the text. */
const PLAINLY = 0.9;
/** So much less have readings that are not. */
const LESS = 0.3;
/** So far apart are those of two old machines where one of them is right. */
const APART = 0.15;

/**
 * The encoding of an old machine, a code page of MS-DOS or Mac Roman, in which bytes plainly are a text of Western Europe while they are none in what
 * such texts are written in today; else nothing.
 */
export function plainlyOld(bytes: Uint8Array): string | undefined {
  const share = (encoding: string): number => shareInPlace(decodeAs(encoding, bytes)) ?? 0;
  const today = shareInPlace(decodeAs('windows-1252', bytes)) ?? 1;
  const [mac, dos, otherDos] = ['macintosh', 'ibm850', 'ibm437'].map(share) as [number, number, number];
  const mostDos = Math.max(dos, otherDos);
  const most = Math.max(mac, mostDos);
  if (most < PLAINLY || today > most - LESS || Math.abs(mac - mostDos) < APART) return undefined;
  if (mac > mostDos) return 'macintosh';
  return otherDos > dos ? 'ibm437' : 'ibm850';
}

/** Fewer signs tell nothing. */
const FEW = 12;
/** A text of Western Europe has at least this share of them in their places. */
const WESTERN = 0.6;

/** Whether bytes that are said to be a text of Western Europe plainly are none: most signs stand where no one writes them. */
export function isHardlyWestern(bytes: Uint8Array): boolean {
  const text = decodeAs('windows-1252', bytes);
  const signs = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return signs >= FEW && ((shareInPlace(text) ?? 1) < WESTERN || isOfNoLanguage(text, 'windows-1252'));
}

/** Of the signs beyond ASCII, the share that stands where people write them; nothing where none tells anything. */
function shareInPlace(text: string): number | undefined {
  let [all, inPlace] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign < '\u0080' || ANYWHERE.includes(sign)) continue;
    all++;
    if (isInPlace(text[at - 1] ?? ' ', sign, text[at + 1] ?? ' ')) inPlace++;
  }
  return all === 0 ? undefined : inPlace / all;
}

function isInPlace(before: string, sign: string, behind: string): boolean {
  if (!LETTER.test(sign)) {
    const where = SIGNS.find(([signs]) => signs.includes(sign))?.[1];
    return where?.test(before + sign + behind) ?? false;
  }
  const isCapital = sign !== sign.toLowerCase();
  if (isCapital && (/[a-z]/.test(before) || (/[A-Z]/.test(before) && /[a-z]/.test(behind)))) return false;
  // “ß” has no capital.
  if (!isCapital && sign !== 'ß' && /[A-Z]/.test(behind)) return false;
  // “één”
  if (/[A-Za-z]/.test(before + behind) || behind === sign) return true;
  return WORD_OF_ITS_OWN.test(sign) && !/\S/.test(before) && !/\p{L}/u.test(behind);
}
