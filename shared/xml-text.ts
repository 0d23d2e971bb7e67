const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold in any form: controls but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text inside an element. What XML cannot hold becomes U+FFFD; `isWritableInXml` tells beforehand. */
export function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll('\r', '&#13;');
}

/** A text inside double quotes; line ends and tabs as references, which readers would make spaces of. */
export function xmlAttribute(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Whether XML can hold a text as it is. */
export function isWritableInXml(text: string): boolean {
  return text.search(UNWRITABLE) < 0;
}

/** An opening tag with its attributes; those without a value are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  close: '>' | '/>' = '>',
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${[name, ...given.map(([key, value]) => `${key}="${xmlAttribute(String(value))}"`)].join(' ')}${close}`;
}

/** Whether a text is what XML shows of another one, however its white space was handled. */
export function sameInXml(original: string, shown: string): boolean {
  return inXml(original) === inXml(shown);
}

function inXml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/\s+/g, ' ').trim();
}
