import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../shared/formats/formats';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { FOREIGN_FILES } from '../../../support/foreign-files';
import { newFolder } from '../../../support/new-folder';

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);

beforeEach(() => {
  folder = newFolder();
  for (const { fileName, text } of FOREIGN_FILES) writeFileSync(join(folder, fileName), text);
});

it('has a file of every format that is read', () => {
  const readable = FORMATS.filter(({ reads }) => reads).map(({ id }) => id);
  expect(FOREIGN_FILES.map(({ format }) => format).sort()).toEqual(readable.sort());
});

describe.each(FOREIGN_FILES.map((file) => [file.format, file] as const))('a file of %s', (_id, file) => {
  const { format, fileName, nodes, links } = file;

  it('is counted, for programs and in words, and named', async () => {
    const { code, out, err } = await run('info', fileName, '--json');
    expect(code).toBe(0);
    const counts = JSON.parse(out) as { format: string; nodes: object; links: object };
    const sum = (numbers: object): number =>
      (Object.values(numbers) as number[]).reduce((total, count) => total + count, 0);
    expect({ format: counts.format, nodes: sum(counts.nodes), links: sum(counts.links) }).toEqual({
      format,
      nodes,
      links,
    });
    expect(err).toMatch(new RegExp(`^${fileName}: .* kept\\.\n`));
    const words = await run('info', fileName, '--from', format);
    expect(words.code).toBe(0);
    expect(words.out).toMatch(/^\S.*\n {2}sources {3}\d/);
  });

  it('is fine', async () => {
    expect(await run('validate', fileName)).toMatchObject({ code: 0, out: `${fileName}: fine\n` });
  });

  it('that is cut off is refused or read as far as it goes, never with a trace of the program', async () => {
    writeFileSync(join(folder, fileName), file.text.slice(0, file.text.length / 2));
    const { code, out, err } = await run('validate', fileName);
    expect(code).toBe(out === '' ? 1 : 0);
    expect(err).toContain(fileName);
    expect(err).not.toMatch(/ at .+:\d+:\d+/);
  });
});
