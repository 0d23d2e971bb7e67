/** What stands for a value in a file that somebody has broken, or made to break its reader. */
const HOSTILE_VALUES = [
  '1e999',
  '-1e999',
  '99999999999999999999',
  '0.5',
  '-0',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"\\u202e\\u200b\\ufeff"',
  '"\\u0000\\r\\n"',
  '"__proto__"',
  '"n-000000000000"',
  '"constructor"',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  '['.repeat(40) + ']'.repeat(40),
  '['.repeat(5000),
  `"${'x'.repeat(1024 * 1024 + 1)}"`,
  'undefined',
  '<script>',
  '<<<<<<< ours\n=======\n>>>>>>> theirs\n',
];

type Random = () => number;

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[below(random, items.length)];
}

/** Where the scalars of a JSON text stand: what comes behind a colon. */
function valuesIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/": ("(?:[^"\\\n]|\\.)*"|-?\d[\d.e+-]*|true|false|null)/g)].map((found) => ({
    from: found.index + 3,
    to: found.index + found[0].length,
  }));
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

function splice(bytes: Buffer, from: number, to: number, put: Buffer | string): Buffer {
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(to)]);
}

/** Edits of the text, with all of JavaScript's indexes of it. */
function onText(edit: (text: string, random: Random) => string): Mutation {
  return (bytes, random) => Buffer.from(edit(bytes.toString('utf8'), random));
}

const MUTATIONS: readonly Mutation[] = [
  // Torn, zero-filled, a bit that fell over, bytes that are no text.
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => Buffer.from(bytes).fill(0, below(random, bytes.length)),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = below(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    return copy;
  },
  (bytes, random) =>
    splice(bytes, below(random, bytes.length), bytes.length, Buffer.from([0xff, 0xfe, 0xc0])),
  // A stretch that is missing, or there twice.
  (bytes, random) => {
    const from = below(random, bytes.length);
    return splice(bytes, from, Math.min(bytes.length, from + below(random, 400)), '');
  },
  (bytes, random) => {
    const from = below(random, bytes.length);
    const to = Math.min(bytes.length, from + below(random, 2000));
    return splice(bytes, below(random, bytes.length), below(random, bytes.length), bytes.subarray(from, to));
  },
  (bytes, random) => splice(bytes, below(random, bytes.length), below(random, bytes.length), ''),
  // A sign of the grammar that is missing or too much.
  onText((text, random) => {
    const signs = [...text.matchAll(/[{}[\]",:]/g)];
    const at = pick(random, signs)?.index ?? 0;
    return (
      text.slice(0, at) +
      (pick(random, ['', '"', '{', '[', '}', ']', ',', ':', '\n']) ?? '') +
      text.slice(at + 1)
    );
  }),
  // A value of another kind, or of another place.
  onText((text, random) => {
    const at = pick(random, valuesIn(text));
    return at ? text.slice(0, at.from) + (pick(random, HOSTILE_VALUES) ?? '') + text.slice(at.to) : text;
  }),
  onText((text, random) => {
    const values = valuesIn(text);
    const [at, other] = [pick(random, values), pick(random, values)];
    return at && other ? text.slice(0, at.from) + text.slice(other.from, other.to) + text.slice(at.to) : text;
  }),
  // A reference that goes elsewhere: circles, dangling ends, ids that are there twice.
  onText((text, random) => {
    const ids = [...text.matchAll(/"[a-z]-[0-9a-z]{12}"/g)];
    const [at, other] = [pick(random, ids), pick(random, ids)];
    return at && other ? text.slice(0, at.index) + other[0] + text.slice(at.index + at[0].length) : text;
  }),
  // A field that is there twice, of another name, or an attack on whoever copies it.
  onText((text, random) => {
    const key = pick(random, [...text.matchAll(/"[a-z]+":/gi)]);
    const name =
      pick(random, ['"__proto__":', '"constructor":', '"id":', '"toString":', key?.[0] ?? '"x":']) ?? '';
    const at = key?.index ?? 0;
    return random() < 0.5
      ? `${text.slice(0, at)}${name} ${pick(random, HOSTILE_VALUES) ?? ''},${text.slice(at)}`
      : text.slice(0, at) + name + text.slice(at + (key?.[0].length ?? 0));
  }),
];

/** A map's file that somebody, or something, has broken in one to four places. The same random numbers give the same bytes. */
export function mutateMap(bytes: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let left = 1 + below(random, 4); left > 0; left--) {
    const mutation = pick(random, MUTATIONS);
    if (mutation && mutated.length > 0) mutated = mutation(mutated, random);
  }
  return mutated;
}
