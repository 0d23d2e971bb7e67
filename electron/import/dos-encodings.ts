import { TextDecoder } from '@exodus/bytes/encoding.js';

/** The upper halves of code pages of MS-DOS, which the Encoding Standard leaves out. */
const UPPER: Readonly<Record<string, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
};
const NAMES: Readonly<Record<string, string>> = {
  cp850: 'ibm850',
  '850': 'ibm850',
  cp437: 'ibm437',
  '437': 'ibm437',
};

/** The name of a code page of MS-DOS; nothing for one that is not known. */
export function dosName(label: string): string | undefined {
  const name = label.trim().toLowerCase().replace(/[-_]/g, '');
  return Object.hasOwn(UPPER, name) ? name : Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/** Bytes as text in any encoding that is known by its name. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const upper = Object.hasOwn(UPPER, encoding) ? UPPER[encoding] : undefined;
  if (upper === undefined) return new TextDecoder(encoding).decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (byte) => upper[byte.charCodeAt(0) - 128] ?? '');
}
