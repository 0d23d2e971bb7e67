import fc from 'fast-check';

/** A file with bytes changed, cut off, doubled, taken out, or with a head of its own and nonsense after it. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Buffer> {
  const at = fc.nat(bytes.length);
  return fc.oneof(
    fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 40 }).map((changes) => {
      const hurt = Buffer.from(bytes);
      for (const [place, value] of changes) hurt[place % hurt.length] = value;
      return hurt;
    }),
    at.map((end) => Buffer.from(bytes.subarray(0, end))),
    fc.tuple(at, at, fc.integer({ min: 0, max: 30 })).map(([a, b, times]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const part = bytes.subarray(from, to);
      return Buffer.concat([
        bytes.subarray(0, from),
        ...Array.from({ length: times }, () => part),
        bytes.subarray(to),
      ]);
    }),
    fc
      .tuple(at, fc.uint8Array({ maxLength: 2000 }))
      .map(([end, nonsense]) => Buffer.concat([bytes.subarray(0, end), nonsense])),
  );
}
