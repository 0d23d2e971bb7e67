/** A name of data as programs write it alike: `Edge Label`, `edge_label`, `edge-label`. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
