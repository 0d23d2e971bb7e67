/** The key of the editor in a heading of the table; others are those of the outline's rows. */
export function headingEditor(node: string): string {
  return `matrix/${node}`;
}
