/** The sequence 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman 1993) from 0: how long runs of a search are best. */
export function luby(index: number): number {
  let size = 1;
  while (size < index + 1) size = 2 * size + 1;
  let at = index;
  while (size - 1 !== at) {
    size = (size - 1) >> 1;
    at %= size;
  }
  return (size + 1) >> 1;
}
