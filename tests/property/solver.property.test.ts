import { run } from 'clingo-wasm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unlimited } from '../../shared/argue/budget';
import { acceptancesOf } from '../../shared/argue/dung/acceptance';
import { frameworkOf, type Framework } from '../../shared/argue/dung/framework';
import { groundedLabelling } from '../../shared/argue/dung/grounded';
import { extensionOf } from '../../shared/argue/dung/label';
import { labellingsOf } from '../../shared/argue/dung/labellings';
import type { Semantics } from '../../shared/argue/dung/search';

/** Frameworks up to 14 arguments, sparse and dense. */
const arbitraryAttacks = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const argument = fc.nat(size - 1);
  return fc.record({
    size: fc.constant(size),
    attacks: fc.uniqueArray(fc.tuple(argument, argument), {
      maxLength: 3 * size,
      selector: ([from, to]) => from * size + to,
    }),
  });
});

interface Attacks {
  size: number;
  attacks: [number, number][];
}

/** Written from the definitions of Dung (1995), for an independent solver. */
const COMPLETE = `
  { in(X) } :- arg(X).
  beaten(X) :- in(Y), att(Y, X).
  undefended(X) :- att(Y, X), not beaten(Y).
  :- in(X), beaten(X).
  :- in(X), undefended(X).
  :- arg(X), not in(X), not undefended(X).
  #show in/1.`;
const STABLE = `
  { in(X) } :- arg(X).
  beaten(X) :- in(Y), att(Y, X).
  :- in(X), beaten(X).
  :- arg(X), not in(X), not beaten(X).
  #show in/1.`;

async function extensionsByClingo({ size, attacks }: Attacks, definition: string): Promise<string[]> {
  const facts = [
    ...Array.from({ length: size }, (_, i) => `arg(${i}).`),
    ...attacks.map(([from, to]) => `att(${from},${to}).`),
    attacks.length === 0 ? '#defined att/2.' : '',
  ];
  const result = await run(facts.join('\n') + definition, 0);
  if (result.Result === 'ERROR') throw new Error(result.Error);
  const models = result.Call.flatMap(({ Witnesses = [] }) => Witnesses);
  return models.map(({ Value }) => asText(Value.map((atom) => Number(/\d+/.exec(atom)?.[0])))).sort();
}

const asText = (extension: readonly number[]): string => [...extension].sort((a, b) => a - b).join(' ');

function extensionsByUs(framework: Framework, semantics: Semantics): string[] {
  return [...labellingsOf(framework, semantics, unlimited)].map((found) => asText(extensionOf(found))).sort();
}

const isWithin = (a: string, b: string): boolean => {
  const larger = new Set(b.split(' '));
  return a === '' || a.split(' ').every((argument) => larger.has(argument));
};

it('finds the complete, grounded, preferred and stable extensions that clingo finds', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAttacks, async (given) => {
      const framework = frameworkOf(given.size, {
        from: given.attacks.map(([from]) => from),
        to: given.attacks.map(([, to]) => to),
      });
      const complete = await extensionsByClingo(given, COMPLETE);
      const preferred = complete.filter(
        (one) => !complete.some((other) => other !== one && isWithin(one, other)),
      );
      const [least] = [...complete].sort((a, b) => a.length - b.length);

      expect(extensionsByUs(framework, 'complete')).toEqual(complete);
      expect(extensionsByUs(framework, 'preferred')).toEqual(preferred);
      expect(extensionsByUs(framework, 'stable')).toEqual(await extensionsByClingo(given, STABLE));
      expect(asText(extensionOf(groundedLabelling(framework)))).toBe(least);

      const acceptances = acceptancesOf(framework, 'preferred', unlimited);
      for (let argument = 0; argument < given.size; argument++) {
        const holding = preferred.filter((one) => isWithin(String(argument), one)).length;
        const expected = holding === 0 ? 'none' : holding === preferred.length ? 'all' : 'some';
        expect(acceptances[argument]).toBe(expected);
      }
    }),
    { numRuns: 500 },
  );
});
