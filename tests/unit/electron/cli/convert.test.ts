import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversionRecord } from '../../../../electron/cli/conversion';
import { parseMap } from '../../../../shared/map/parse';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
const report = (name: string): ConversionRecord[] =>
  (JSON.parse(written(name)) as { files: ConversionRecord[] }).files;

beforeEach(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'a.argdown'), '[A]: It holds.\n  + [B]: It was tested.\n  - [C]: It is old.\n');
  writeFileSync(join(folder, 'b.txt'), 'Is it so?\n  Yes it is\n    - No\n');
  writeFileSync(join(folder, 'broken.json'), '{"nodes": [');
});

describe('counterpoint convert', () => {
  it('takes both formats from the endings, and says what came through on stderr alone', async () => {
    expect(await run('convert', 'a.argdown', 'a.json')).toEqual({
      code: 0,
      out: 'a.argdown → a.json\n',
      err: 'a.argdown: 3 nodes and 2 links kept.\na.json: 3 nodes and 2 links kept.\n',
    });
    expect(JSON.parse(written('a.json'))).toHaveProperty('edges');
    expect((await run('convert', 'a.json', 'back.argmap')).code).toBe(0);
    const back = parseMap(written('back.argmap'));
    expect(back.ok && [back.value.map.tables.nodes.size, back.value.map.tables.links.size]).toEqual([3, 2]);
  });

  it('reads a map that is packed in an archive', async () => {
    const content = JSON.stringify([{ rootTopic: { title: 'A', children: { attached: [{ title: 'B' }] } } }]);
    writeFileSync(join(folder, 'a.xmind'), zipSync({ 'content.json': strToU8(content) }));
    expect((await run('convert', 'a.xmind', 'out.argdown')).code).toBe(0);
    expect(written('out.argdown')).toContain('B');
    writeFileSync(join(folder, 'b.xmind'), zipSync({ 'content.json': strToU8('\u0002') }));
    expect((await run('convert', 'b.xmind', 'b.argdown')).err).toContain('password');
  });

  it('writes a map of version 1 for older programs, and names what that has no place for', async () => {
    writeFileSync(join(folder, 'new.argmap'), fixture('maps/v2/every-field.argmap'));
    const made = await run('convert', 'new.argmap', 'old.argmap', '--to-version', '1', '--report', 'r.json');
    expect(made.code).toBe(0);
    expect(JSON.parse(written('old.argmap'))).toMatchObject({ version: 1 });
    expect(report('r.json')[0]?.written?.dropped.map(({ what }) => what)).toContain('nodes.exclusive');
    expect((await run('convert', 'old.argmap', 'a.md', '--to-version', '1')).code).toBe(2);
    expect((await run('convert', 'old.argmap', 'b.argmap', '--to-version', '7')).err).toContain(
      'takes 1 or 2',
    );
  });

  it.each([
    ['md', 'markdown'],
    ['json', 'aif'],
    ['mm', 'freemind'],
    ['mmd', 'mermaid'],
    ['gv', 'dot'],
    ['markdown', 'markdown'],
    ['argmap', 'argmap'],
  ])('knows “%s” for a format, whatever the file is called', async (name, id) => {
    expect((await run('convert', 'a.argdown', 'out.bin', '--to', name, '--report', 'r.json')).code).toBe(0);
    expect(report('r.json')).toMatchObject([{ from: 'argdown', to: id, output: 'out.bin' }]);
  });

  it('reads a file as the format that is named, by its id or its ending', async () => {
    expect((await run('convert', 'a.argdown', 'a.json')).code).toBe(0);
    writeFileSync(join(folder, 'plain'), written('a.json'));
    for (const from of ['aif', 'json'])
      expect((await run('convert', 'plain', `${from}.md`, '--from', from)).code).toBe(0);
    expect(written('aif.md')).toBe(written('json.md'));
    writeFileSync(join(folder, 'thoughts'), written('b.txt'));
    const asText = await run('convert', 'thoughts', 'o.opml', '--from', 'txt', '--report', 'r.json');
    expect(asText.code).toBe(0);
    expect(report('r.json')).toMatchObject([{ from: 'indented' }]);
    const unknown = await run('convert', 'plain', 'p.md', '--from', 'nonsense');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('There is no format “nonsense” that can be read.');
  });

  it('makes the report of .report.pdf and the picture of .pdf', async () => {
    for (const name of ['a.report.pdf', 'a.pdf'])
      expect((await run('convert', 'a.argdown', name, '--report', `${name}.json`)).code).toBe(0);
    expect(report('a.report.pdf.json')).toMatchObject([{ to: 'report' }]);
    expect(report('a.pdf.json')).toMatchObject([{ to: 'pdf' }]);
    expect(written('a.pdf').slice(0, 5)).toBe('%PDF-');
  });

  it('fails where nothing of a file could be read, and not where there was nothing to read', async () => {
    writeFileSync(join(folder, 'lines.canvas'), '{"edges":[{"id":"e","fromNode":"a","toNode":"b"}]}');
    const lines = await run('convert', 'lines.canvas', 'lines.argmap');
    expect(lines.code).toBe(1);
    expect(lines.err).toContain('Nothing of this file could be read as a map.');
    writeFileSync(join(folder, 'empty.canvas'), '{}');
    expect((await run('convert', 'empty.canvas', 'empty.argmap')).code).toBe(0);
  });

  it('refuses a network of Cytoscape in words that help', async () => {
    for (const name of ['net.json', 'net.cyjs']) {
      writeFileSync(
        join(folder, name),
        '{"elements":{"nodes":[{"data":{"id":"1","shared_name":"A"}}],"edges":[]}}',
      );
      const { code, err } = await run('convert', name, 'net.argmap');
      expect([code, err]).toEqual([1, expect.stringMatching(/network of Cytoscape.*GraphML/)]);
    }
  });

  it('says how it took the signs before lines, and takes them the other way when asked', async () => {
    const first = await run('convert', 'b.txt', 'b.argdown');
    expect(first.err).toContain('assumed: The signs + and - before lines are read as marks of a list.');
    expect(first.err).toContain('--signs pro-con');
    expect((await run('convert', 'b.txt', 'c.argdown', '--signs', 'pro-con')).code).toBe(0);
    expect(written('c.argdown')).toMatch(/^\s*- /m);
    expect(written('b.argdown')).not.toMatch(/^\s*- /m);
    expect(await run('convert', 'b.txt', 'd.argdown', '--signs', 'maybe')).toMatchObject({ code: 2 });
  });

  it('tells item by item what was lost', async () => {
    const { code, err } = await run('convert', 'b.txt', 'b.json');
    expect(code).toBe(0);
    expect(err).toContain(
      'b.json: approximated: relation of “Yes it is”: For other tools an answer to a question is an inference to it.\n',
    );
  });

  it('does many with progress, goes on after one that fails, and then ends with 1', async () => {
    const args = ['broken.json', 'missing.mm', 'a.argdown', 'b.txt'];
    const { code, out, err } = await run('convert', ...args, '--to', 'opml', '--into', 'new/out');
    expect(code).toBe(1);
    expect(out).toBe('a.argdown → new/out/a.opml\nb.txt → new/out/b.opml\n');
    for (const [index, name] of args.entries()) expect(err).toContain(`${index + 1} of 4: ${name}\n`);
    expect(err).toMatch(/^broken\.json: .+line 1/m);
    expect(err).toMatch(/^missing\.mm: /m);
  });

  it('writes what became of each file, errors too, into the report', async () => {
    const args = ['a.argdown', 'broken.json', '--to', 'md', '--into', '.', '--report', 'r.json'];
    expect((await run('convert', ...args)).code).toBe(1);
    const [first, second] = report('r.json');
    expect(first).toMatchObject({ output: 'a.md', read: { kept: { nodes: 3, links: 2 }, dropped: [] } });
    expect(first?.written?.dropped.map(({ what }) => what)).toContain('places');
    expect(second?.input).toBe('broken.json');
    expect(second?.error?.message).toMatch(/line 1/);
  });

  it('replaces nothing unless it is told to, nor by its report', async () => {
    writeFileSync(join(folder, 'a.md'), 'precious');
    writeFileSync(join(folder, 'r.json'), 'dear');
    const refused = await run('convert', 'a.argdown', 'a.md');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('“a.md” is there already.');
    const noReport = await run('convert', 'a.argdown', 'new.md', '--report', 'r.json');
    expect(noReport).toMatchObject({ code: 1, out: '' });
    expect([written('a.md'), written('r.json'), existsSync(join(folder, 'new.md'))]).toEqual([
      'precious',
      'dear',
      false,
    ]);
    expect((await run('convert', 'a.argdown', 'a.md', '--report', 'r.json', '--force')).code).toBe(0);
    expect(written('a.md')).toContain('It holds.');
    expect(report('r.json')).toHaveLength(1);
  });

  it('begins nothing when two files would become the same one, or the report one of them', async () => {
    writeFileSync(join(folder, 'a.opml'), '<opml><body><outline text="Other"/></body></opml>');
    const twice = await run('convert', 'a.argdown', 'a.opml', '--to', 'md', '--into', 'out', '--force');
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toContain('“out/a.md” would be written twice.');
    expect((await run('convert', 'a.argdown', 'x.md', '--report', './x.md', '--force')).code).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    [['a.argdown'], 'Name one file to read and one to write'],
    [['a.argdown', 'b.md', 'c.md'], 'Name one file to read and one to write'],
    [['a.argdown', 'b'], 'names no format that can be written'],
    [['a.argdown', 'b.aml'], 'names no format that can be written'],
    [['a.argdown', 'b.md', '--to', 'kialo'], '“kialo” names no format'],
    [['a.argdown', 'b.md', '--to', 'constructor'], '“constructor” names no format'],
    [['a.argdown', '--into', 'out'], 'Into which format?'],
  ])('does not understand %j', async (args, words) => {
    const { code, out, err } = await run('convert', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
