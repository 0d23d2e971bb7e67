/** Why a map is refused of which something can perhaps still be read. */
const DAMAGES: readonly string[] = [
  'not-json',
  'duplicate-key',
  'unknown-version',
  'invalid-map',
  'broken-map',
];

/** Whether a failure to open a map says that its file is damaged, and not that it is something else or too much. */
export function isDamage(code: string): boolean {
  return DAMAGES.includes(code);
}
