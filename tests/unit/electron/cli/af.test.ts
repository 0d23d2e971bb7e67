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

describe('counterpoint af', () => {
  const SCALOP = '# two pairs of rivals\np af 4\n1 2\n1 3\n2 1\n2 3\n3 4\n4 3\n';

  it('answers as ICCMA’23 writes it', async () => {
    write('f.af', SCALOP);
    expect((await run('af', 'f.af', '--task', 'DC-CO', '--arg', '1')).out).toMatch(/^YES\nw 1( 4)?\n$/);
    expect((await run('af', 'f.af', '--task', 'DC-PR', '--arg', '3')).out).toBe('NO\n');
    expect((await run('af', 'f.af', '--task', 'DS-PR', '--arg', '4')).out).toBe('YES\n');
    expect((await run('af', 'f.af', '--task', 'DS-ST', '--arg', '1')).out).toBe('NO\nw 2 4\n');
    expect((await run('af', 'f.af', '--task', 'SE-GR')).out).toBe('w\n');
    const all = (await run('af', 'f.af', '--task', 'EE-CO')).out.trim().split('\n').sort();
    expect(all).toEqual(['w', 'w 1 4', 'w 2 4', 'w 4']);
  });

  it('says NO where there is no stable extension, and that every one holds everything', async () => {
    write('odd.tgf', 'a\nb\nc\n#\na b\nb c\nc a\n');
    expect((await run('af', 'odd.tgf', '--task', 'SE-ST')).out).toBe('NO\n');
    expect((await run('af', 'odd.tgf', '--task', 'DS-ST', '--arg', 'a')).out).toBe('YES\n');
  });

  it('reads facts, several on a line, with their comments', async () => {
    write('facts.apx', 'att(a,b). arg(a). arg(b). % first\narg(c).\natt(b,c).\n');
    expect((await run('af', 'facts.apx', '--task', 'EE-PR')).out).toBe('w a c\n');
  });

  it.each([
    ['p af 2\n1 3\n', 'Line 2'],
    ['p af 2\n\n1 2\n', 'Line 2'],
    ['a\nb\n#\na c\n', 'Line 4'],
    ['arg(a).\natt(a,b).\n', 'Line 2'],
    ['arg(a).\nsupports(a,a).\n', 'Line 2'],
    ['', 'no argument'],
  ])('names the line of %j that is wrong', async (text, said) => {
    write('bad.af', text);
    const { code, err } = await run('af', 'bad.af', '--task', 'SE-PR');
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it('says what it needs', async () => {
    write('f.af', SCALOP);
    expect(await run('af', 'f.af')).toMatchObject({
      code: 2,
      err: expect.stringContaining('SE-GR') as string,
    });
    expect((await run('af', 'f.af', '--task', 'DC-CO')).err).toContain('--arg');
    expect(await run('af', 'f.af', '--task', 'DC-CO', '--arg', '9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('“9”') as string,
    });
  });
});
