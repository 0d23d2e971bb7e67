const SIGNS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['euro', '€'],
  ['pound', '£'],
  ['deg', '°'],
  ['sect', '§'],
  ['copy', '©'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['iexcl', '¡'],
  ['iquest', '¿'],
  ['szlig', 'ß'],
]);
const MARKS = new Map([
  ['uml', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['cedil', '\u0327'],
  ['tilde', '\u0303'],
  ['ring', '\u030a'],
]);

/** The character of a name that HTML has for it, such as `euro` or `Uuml`; nothing for one that is not among the usual. */
export function namedCharacter(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  if (mark !== undefined && /^[a-z]/i.test(name)) return `${name.charAt(0)}${mark}`.normalize('NFC');
  return SIGNS.get(name.toLowerCase());
}
