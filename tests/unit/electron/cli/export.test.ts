import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { Editor } from '../../../support/edit-map';
import { newFolder } from '../../../support/new-folder';

const [A, B] = ['n-00000000000a', 'n-00000000000b'];

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = newFolder();
  const editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim', text: 'The ferry pays', at: { x: 0, y: 0 } });
  editor.do('node.add', { id: B, kind: 'evidence', text: 'It is full', at: { x: 0, y: 200 } });
  editor.do('link.add', { relation: 'supports', premises: [B], target: { node: A } });
  editor.do('node.set', { id: A, fields: { folded: true } });
  writeFileSync(join(folder, 'm.argmap'), serializeMap(editor.map));
});

/** The width of a PNG picture, px. */
function widthOf(name: string): number {
  return readFileSync(join(folder, name)).readUInt32BE(16);
}

describe('counterpoint export', () => {
  it('says verdicts where they are asked for, and by which semantics', async () => {
    expect((await run('export', 'm.argmap', '--to', 'off.txt')).code).toBe(0);
    expect((await run('export', 'm.argmap', '--to', 'on.txt', '--verdicts', 'on')).code).toBe(0);
    expect(written('off.txt')).not.toContain('udged');
    expect(written('on.txt')).toMatch(/Judged by .*grounded.*quadratic energy/);
    expect(written('on.txt')).toContain('judged: in, degree');
    expect((await run('export', 'm.argmap', '--to', 'c.txt', '--verdicts', 'some')).code).toBe(2);
  });

  it.each([
    ['svg', '<?xml'],
    ['png', '\u0089PNG'],
    ['pdf', '%PDF-'],
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['md', '#'],
    ['csv', ''],
    ['argdown', ''],
    ['aif.json', '{', 'aif'],
    ['xaif.json', '{', 'xaif'],
    ['canvas', '{'],
    ['opml', '<?xml'],
    ['mm', '<map'],
    ['graphml', '<?xml'],
    ['dot', 'digraph'],
    ['mmd', ''],
  ])(
    'writes .%s by the file’s ending and by the name of the format',
    async (ending, start, format = ending) => {
      expect(await run('export', 'm.argmap', '--to', `named.${ending}`)).toMatchObject({
        code: 0,
        out: `m.argmap → named.${ending}\n`,
      });
      expect(await run('export', 'm.argmap', '--to', format)).toMatchObject({
        code: 0,
        out: `m.argmap → m.${ending}\n`,
      });
      const head = readFileSync(join(folder, `named.${ending}`))
        .toString('latin1')
        .trimStart();
      expect(head.slice(0, start.length).toLowerCase()).toBe(start.toLowerCase());
      expect(head).not.toBe('');
    },
  );

  it('opens folded branches, unless it is told to leave them folded', async () => {
    await run('export', 'm.argmap', '--to', 'all.md');
    await run('export', 'm.argmap', '--to', 'folded.md', '--folded');
    expect(written('all.md')).toContain('It is full');
    expect(written('folded.md')).not.toContain('It is full');
    expect(written('folded.md')).toContain('The ferry pays');
  });

  it('takes a theme, a scale and a paper', async () => {
    await run('export', 'm.argmap', '--to', 'light.svg');
    await run('export', 'm.argmap', '--to', 'dark.svg', '--theme', 'dark');
    expect(written('dark.svg')).not.toBe(written('light.svg'));
    await run('export', 'm.argmap', '--to', 'one.png', '--scale', '1');
    await run('export', 'm.argmap', '--to', 'two.png', '--scale', '2');
    expect(widthOf('two.png')).toBe(2 * widthOf('one.png'));
    expect((await run('export', 'm.argmap', '--to', 'a4.pdf', '--paper', 'a4', '--fit')).code).toBe(0);
  });

  it('puts several maps beside themselves or into a folder, with progress', async () => {
    writeFileSync(join(folder, 'n.argmap'), written('m.argmap'));
    const run1 = await run('export', 'm.argmap', 'n.argmap', '--to', 'md', '--into', 'out');
    expect(run1).toMatchObject({ code: 0, out: 'm.argmap → out/m.md\nn.argmap → out/n.md\n' });
    expect(run1.err).toContain('2 of 2: n.argmap\n');
    expect((await run('export', 'm.argmap', 'n.argmap', '--to', 'md')).code).toBe(0);
    expect((await run('export', 'm.argmap', 'n.argmap', '--to', 'md')).code).toBe(1);
  });

  it.each([
    [[], 'As what?'],
    [['--to', 'nonsense'], '“nonsense” names no format'],
    [['--to', 'x.nonsense'], '“x.nonsense” names no format'],
    [['n.argmap', '--to', 'x.svg'], 'Several maps cannot go into one file.'],
    [['--to', 'png', '--scale', 'big'], '--scale takes a number from 0.05 to 16, not “big”.'],
    [['--to', 'png', '--scale', '0'], '--scale takes a number'],
    [['--to', 'svg', '--theme', 'pink'], '--theme takes one of: light, dark.'],
    [['--to', 'pdf', '--paper', 'a9'], '--paper takes one of: '],
  ])('does not understand %j', async (args, words) => {
    const { code, out, err } = await run('export', 'm.argmap', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
