import { frameworkOf, type Framework } from '../../shared/argue/dung/framework';

/** A framework of single letters or digits, from its attacks as they are written in papers: `ab bc` for a attacks b, b attacks c. */
export function frameworkFrom(attacks: string): { framework: Framework; names: string[] } {
  const pairs = attacks.split(' ').filter((pair) => pair !== '');
  const names = [...new Set(pairs.join(''))].sort();
  const number = (name = ''): number => names.indexOf(name);
  const framework = frameworkOf(names.length, {
    from: pairs.map(([attacker]) => number(attacker)),
    to: pairs.map(([, target]) => number(target)),
  });
  return { framework, names };
}

/** Sets of arguments as papers write them, in an order of their own: `a,c`; the empty set is an empty text. */
export function setsOf(extensions: Iterable<readonly number[]>, names: readonly string[]): string[] {
  return [...extensions]
    .map((extension) =>
      extension
        .map((i) => names[i] ?? '')
        .sort()
        .join(','),
    )
    .sort();
}
