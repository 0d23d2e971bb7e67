/** Whether a name can stand as an element's or attribute's name in XML, without a prefix; `__proto__`, which is none of anybody's, cannot. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/.test(name) && name !== '__proto__' && !/^xml/i.test(name);
}
