import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = newFolder();
});

describe('counterpoint qbaf', () => {
  const CHAIN = 'arg(a, 0.5)\narg(b, .5). arg(c, 0.5)\natt(b, a)\nsup(c, b)\n';

  it('gives strengths and contributions, for programs and in words', async () => {
    write('chain.bag', CHAIN);
    const options = ['--semantics', 'df-quad', '--contribution', 'removal', '--of', 'a'];
    const { out } = await run('qbaf', 'chain.bag', ...options, '--json');
    expect(JSON.parse(out)).toEqual({
      semantics: 'df-quad',
      settled: 'settled',
      strengths: { a: 0.125, b: 0.75, c: 0.5 },
      contributions: { a: 0, b: -0.375, c: -0.125 },
      errors: {},
    });
    expect((await run('qbaf', 'chain.bag', ...options)).out).toContain('b  -0.375000');
  });

  it('gives no number for what did not settle', async () => {
    write('swing.bag', 'arg(a, 1)\narg(b, 1)\natt(a, b)\natt(b, a)');
    const { out } = await run('qbaf', 'swing.bag', '--semantics', 'df-quad', '--json');
    expect(JSON.parse(out)).toMatchObject({ settled: 'did not settle', strengths: { a: null, b: null } });
  });

  it.each([
    ['arg(a, 2)', 'from 0 to 1'],
    ['arg(a, x)', 'from 0 to 1'],
    ['arg(a, 1)\narg(a, 1)', 'Line 2'],
    ['arg(a, 1)\natt(a, b)', '“b”'],
    ['arg(a, 1)\nhello', 'Line 2'],
    ['', 'no argument'],
  ])('says what is wrong with %j', async (text, said) => {
    write('bad.bag', text);
    const { code, err } = await run('qbaf', 'bad.bag');
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});
