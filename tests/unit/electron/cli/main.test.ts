import { spawnSync } from 'node:child_process';
import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyField } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';

const ROOT = join(import.meta.dirname, '../../../..');
let folder = '';

/** Runs the command line as a process of its own, as a person who stands in `folder`. */
function counterpoint(args: string[], env: Record<string, string> = { INIT_CWD: folder }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/run-cli.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = newFolder();
  const map = `${JSON.stringify({ ...everyField(), conflicts: [] }, null, 2)}\n`;
  writeFileSync(join(folder, 'good.argmap'), map);
  writeFileSync(join(folder, 'cut.argmap'), map.slice(0, 900));
  const bytes = Buffer.from(map);
  writeFileSync(join(folder, 'cut-in-a-letter.argmap'), bytes.subarray(0, bytes.indexOf('🚲') + 2));
  writeFileSync(join(folder, 'newer.argmap'), JSON.stringify({ ...everyField(), version: 3 }));
  writeFileSync(join(folder, 'note.txt'), 'Not a map.');
  // 300 MB that take no room on the disk.
  writeFileSync(join(folder, 'huge.argmap'), '{');
  truncateSync(join(folder, 'huge.argmap'), 300 * 1024 * 1024);
});

describe('counterpoint info', () => {
  it('counts for programs', () => {
    const { code, out, err } = counterpoint(['info', 'good.argmap', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      title: 'The bridge',
      sources: 2,
      nodes: { question: 1, claim: 2, evidence: 2, counterargument: 1, assumption: 1, gap: 1 },
      links: { supports: 2, opposes: 3, answers: 2 },
      undercuts: 2,
      linkedPremises: 1,
      groups: 1,
      passages: 5,
      format: 'argmap',
    });
  });

  it('counts in words for people', () => {
    const { code, out } = counterpoint(['info', 'good.argmap']);
    expect(code).toBe(0);
    expect(out).toMatch(/^The bridge\n {2}sources {3}2\n/);
  });

  it('takes paths from where the person stands when npm does not say', () => {
    copyFileSync(join(folder, 'good.argmap'), join(folder, 'here.argmap'));
    const absolute = join(folder, 'here.argmap');
    expect(counterpoint(['info', absolute], {}).code).toBe(0);
    expect(counterpoint(['info', 'tests/fixtures/maps/v2/empty.argmap'], {}).code).toBe(0);
  });
});

describe('counterpoint validate', () => {
  it('says that good files are fine, one a line', () => {
    expect(counterpoint(['validate', 'good.argmap', 'good.argmap'])).toEqual({
      code: 0,
      out: 'good.argmap: fine\ngood.argmap: fine\n',
      err: '',
    });
  });

  it.each([
    ['cut.argmap', 'cut off'],
    ['cut-in-a-letter.argmap', 'cut off'],
    ['newer.argmap', 'version 3'],
    ['note.txt', 'is in no format that can be read as a map'],
    ['huge.argmap', 'has 300 MB; files of up to 64 MB are opened'],
    ['missing.argmap', 'no longer there'],
    ['.', 'is not a file'],
  ])('says on stderr what is wrong with %s', (name, words) => {
    const { code, out, err } = counterpoint(['validate', name]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.startsWith(`${name}: `)).toBe(true);
    expect(err).toContain(words);
  });

  it('looks at every file, also after a bad one', () => {
    const { code, out, err } = counterpoint(['validate', 'cut.argmap', 'good.argmap']);
    expect({ code, out }).toEqual({ code: 1, out: 'good.argmap: fine\n' });
    expect(err).toMatch(/^cut\.argmap: /);
  });
});

describe('a call that is not understood', () => {
  it.each([
    [[], 'counterpoint info FILE'],
    [['draw'], 'There is no command “draw”.'],
    [['constructor'], 'There is no command “constructor”.'],
    [['info'], 'Which file?'],
    [['info', 'a', 'b'], 'Only one file'],
    [['info', '--xml', 'a'], '--xml'],
    [['validate', '--json', 'a'], '--json'],
  ])('ends with code 2 and says so on stderr: %j', (args, words) => {
    const { code, out, err } = counterpoint(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('is helped by --help, with and without a command', () => {
    expect(counterpoint(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(counterpoint(['--help']).out).toContain('validate FILE...');
    expect(counterpoint(['info', '--help']).out).toContain(
      'Usage: counterpoint info FILE [--from F] [--signs bullets|pro-con] [--json]',
    );
  });
});
