/** Stands in every card; a version puts its own number there, so that no part of one version is like a part of another. */
const MARK = 'although';

/** A version of the template: a whole map, as the program writes it. */
export function versionOf(template: string, version: number): string {
  return template.replaceAll(MARK, String(version).padStart(8, '0'));
}
