import { fail, ok, type Result } from '../../result';
import { frameworkOf, type Framework } from '../dung/framework';
import { msg } from '../../words/words';
import { linesOf } from './lines';

/** A framework with the names that its file has for the arguments. */
export interface NamedFramework {
  readonly framework: Framework;
  readonly names: readonly string[];
}

/** Most arguments that are read. */
const MOST = 10_000_000;

/**
 * Reads a framework: ICCMA'23's `p af`, the trivial graph format, or ASPARTIX's facts; which one, its first line tells.
 * @returns `malformed` with the number of the line that is wrong, `too-large`, `empty-file`
 */
export function readFramework(text: string): Result<NamedFramework> {
  const first = linesOf(text).find(({ line }) => line !== '' && !line.startsWith('#'));
  if (!first) return fail('empty-file', 'There is no argument in this file.');
  if (first.line.startsWith('p')) return readNumbered(text);
  if (/^(arg|att)\s*\(/.test(first.line)) return readFacts(text);
  return readTrivialGraph(text);
}

/** @param expected a sentence, with the `{size}` of the framework where it counts */
function wrongLine(number: number, line: string, expected: string, size = 0): Result<never> {
  return fail('malformed', 'Line {number} cannot be read: “{slice}”.', expected, {
    number,
    slice: line.slice(0, 80),
    size,
  });
}

/** `p af N`, and then an attack a line, `i j`, of arguments from 1 to N. */
function readNumbered(text: string): Result<NamedFramework> {
  let size: number | undefined;
  const from: number[] = [];
  const to: number[] = [];
  let blank: number | undefined;
  for (const { number, line } of linesOf(text)) {
    if (line.startsWith('#')) continue;
    if (line === '') {
      blank ??= number;
      continue;
    }
    if (blank !== undefined) return wrongLine(blank, '', msg('Expected blank lines at the end alone.'));
    if (size === undefined) {
      const stated = /^p\s+af\s+(\d+)$/.exec(line)?.[1];
      if (stated === undefined)
        return wrongLine(number, line, msg('Expected “p af” and the number of arguments.'));
      size = Number(stated);
      if (size > MOST)
        return fail('too-large', 'The file has more than {most} arguments.', undefined, {
          most: MOST.toLocaleString('en'),
        });
      continue;
    }
    const attack = /^(\d+)\s+(\d+)$/.exec(line);
    const [attacker, target] = [Number(attack?.[1]), Number(attack?.[2])];
    const isKnown = attacker >= 1 && attacker <= size && target >= 1 && target <= size;
    if (!isKnown) return wrongLine(number, line, msg('Expected two numbers from 1 to {size}.'), size);
    from.push(attacker - 1);
    to.push(target - 1);
  }
  const names = Array.from({ length: size ?? 0 }, (_, i) => String(i + 1));
  return ok({ framework: frameworkOf(names.length, { from, to }), names });
}

/** An argument a line, then `#`, then an attack a line: `a b`. */
function readTrivialGraph(text: string): Result<NamedFramework> {
  const named = new Named();
  let areAttacks = false;
  for (const { number, line } of linesOf(text)) {
    if (line === '') continue;
    if (line === '#') {
      if (areAttacks) return wrongLine(number, line, msg('Expected one line with “#”.'));
      areAttacks = true;
      continue;
    }
    const [first = '', second, ...more] = line.split(/\s+/);
    if (!areAttacks) named.add(first);
    else if (second === undefined || more.length > 0)
      return wrongLine(number, line, msg('Expected two arguments.'));
    else if (!named.attack(first, second))
      return wrongLine(number, line, msg('Expected arguments that are listed above.'));
  }
  return ok(named.asFramework());
}

/** `arg(a).` and `att(a,b).`, one or more a line, in any order. */
function readFacts(text: string): Result<NamedFramework> {
  const named = new Named();
  const attacks: { number: number; line: string; attacker: string; target: string }[] = [];
  for (const { number, line } of linesOf(text)) {
    const said = line.replace(/%.*/, '').trim();
    const rest = said.replaceAll(
      /arg\s*\(\s*([^(),\s]+)\s*\)\s*\.|att\s*\(\s*([^(),\s]+)\s*,\s*([^(),\s]+)\s*\)\s*\./g,
      (_, argument?: string, attacker?: string, target?: string) => {
        if (argument !== undefined) named.add(argument);
        else if (attacker !== undefined && target !== undefined)
          attacks.push({ number, line, attacker, target });
        return '';
      },
    );
    if (rest.trim() !== '') return wrongLine(number, line, msg('Expected “arg(a).” or “att(a,b).”'));
  }
  for (const { number, line, attacker, target } of attacks)
    if (!named.attack(attacker, target))
      return wrongLine(number, line, msg('Expected arguments that are stated by “arg”.'));
  return ok(named.asFramework());
}

class Named {
  readonly #numbers = new Map<string, number>();
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(name: string): void {
    if (!this.#numbers.has(name)) this.#numbers.set(name, this.#numbers.size);
  }

  /** @returns whether both are known */
  attack(attacker: string, target: string): boolean {
    const [a, b] = [this.#numbers.get(attacker), this.#numbers.get(target)];
    if (a === undefined || b === undefined) return false;
    this.#from.push(a);
    this.#to.push(b);
    return true;
  }

  asFramework(): NamedFramework {
    const names = [...this.#numbers.keys()];
    return { framework: frameworkOf(names.length, { from: this.#from, to: this.#to }), names };
  }
}
