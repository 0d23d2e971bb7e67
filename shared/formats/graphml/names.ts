import { plainName } from '../plain-name';

/** The data of an element with one of these names, by the order of the names: each with the name that the file has for it. */
export function dataNamed(
  data: ReadonlyMap<string, string>,
  names: readonly string[],
): (readonly [name: string, value: string])[] {
  const known = new Map([...data.keys()].map((name) => [plainName(name), name]));
  return names.flatMap((each) => {
    const name = known.get(each);
    return name === undefined ? [] : [[name, data.get(name) ?? ''] as const];
  });
}
