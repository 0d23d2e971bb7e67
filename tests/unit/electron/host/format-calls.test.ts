import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { FOREIGN_FILES, MARKED_TEXT } from '../../../support/foreign-files';
import { newFolder } from '../../../support/new-folder';
import { sampleMap } from '../../../support/sample-map';
import { TestHost } from '../../../support/test-host';

const MARKS = FOREIGN_FILES.find(({ format }) => format === 'brat')?.text ?? '';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

let folder: string;
let host: TestHost;

beforeEach(() => {
  folder = newFolder();
  host = new TestHost(folder);
});

/** The handle of a file in the folder, for a purpose. */
async function file(name: string, purpose: 'open-foreign' | 'export'): Promise<string> {
  return (await host.must('folders.file', { folder: await host.root(), name, purpose })).file;
}

async function openSample(): Promise<string> {
  const bytes = base64(serializeMap(sampleMap('crossroads')));
  const opened = await host.must('maps.openContent', { fileName: 'crossroads.argmap', bytes });
  return opened.map;
}

describe('reading another tool’s file', () => {
  it('gives a map with its report, and opens nothing', async () => {
    writeFileSync(join(folder, 'a.argdown'), '[A]: x\n  + [B]: y\n');
    const read = await host.must('formats.read', { file: await file('a.argdown', 'open-foreign') });
    expect(read).toMatchObject({ fileName: 'a.argdown', format: 'argdown', report: { kept: { nodes: 2 } } });
    const map = parseMap(read.content);
    expect(map.ok && map.value.map.tables.links.size).toBe(1);
    expect(host.client.events).toEqual([]);
  });

  it('finds the text that marks stand off from beside them, and takes it with dropped ones', async () => {
    writeFileSync(join(folder, 'marks.ann'), MARKS);
    writeFileSync(join(folder, MARKED_TEXT.fileName), MARKED_TEXT.text);
    const read = await host.must('formats.read', { file: await file('marks.ann', 'open-foreign') });
    expect(read.report.kept).toMatchObject({ passages: 2 });
    const companion = { fileName: MARKED_TEXT.fileName, bytes: base64(MARKED_TEXT.text) };
    const dropped = { fileName: 'marks.ann', bytes: base64(MARKS) };
    const whole = await host.must('formats.readContent', { ...dropped, companion });
    expect(whole.report).toMatchObject({ kept: { passages: 2 }, dropped: [] });
    const alone = await host.must('formats.readContent', dropped);
    expect(alone.report.dropped).toMatchObject([{ what: 'text' }]);
  });

  it('reads as the format that a person chose', async () => {
    const bytes = base64('A\n  B\n');
    expect(
      await host.must('formats.readContent', { fileName: 'x.txt', bytes, format: 'indented' }),
    ).toMatchObject({ format: 'indented' });
    expect(
      await host.call('formats.readContent', { fileName: 'x.txt', bytes, format: 'kialo' }),
    ).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('leads nowhere out of the folder: not by a link, not by the file beside it, not by an invented handle', async () => {
    const outside = newFolder();
    writeFileSync(join(outside, 'secret.mm'), '<map><node TEXT="Secret"/></map>');
    writeFileSync(join(outside, 'secret.txt'), MARKED_TEXT.text);
    writeFileSync(join(folder, 'a.mm'), '<map><node TEXT="Mine"/></map>');
    const handle = await file('a.mm', 'open-foreign');
    rmSync(join(folder, 'a.mm'));
    symlinkSync(join(outside, 'secret.mm'), join(folder, 'a.mm'));
    expect(await host.call('formats.read', { file: handle })).toMatchObject({
      ok: false,
      error: { code: 'out-of-folder' },
    });
    writeFileSync(join(folder, 'marks.ann'), MARKS);
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'marks.txt'));
    const read = await host.must('formats.read', { file: await file('marks.ann', 'open-foreign') });
    expect(read.report.kept).not.toHaveProperty('passages');
    expect(await host.call('formats.read', { file: `${handle.slice(0, -4)}0000` })).toMatchObject({
      ok: false,
    });
  });
});

describe('making files of an open map', () => {
  it('gives text and pictures as bytes, whole or as much as the canvas shows', async () => {
    const map = await openSample();
    const make = async (more: object): Promise<Buffer> => {
      const made = await host.must('exports.make', { map, kind: 'markdown', options: {}, ...more });
      return Buffer.from(made.bytes, 'base64');
    };
    const whole = (await make({})).toString();
    const nodes = whole.split('\n').filter((line) => line.includes('<!-- n-')).length;
    expect(nodes).toBeGreaterThan(5);
    const hidden = [...whole.matchAll(/<!-- (n-\w{12}) l-/g)].slice(0, 1).map(([, id]) => id ?? '');
    const part = (await make({ shown: { hidden, faded: [] } })).toString();
    expect(part).not.toContain(hidden[0]);
    expect((await make({ kind: 'png', options: { scale: 0.05 } })).subarray(1, 4).toString()).toBe('PNG');
    expect((await make({ kind: 'svg', options: { theme: 'dark' } })).toString()).toContain('<svg');
  });

  it('writes what it would give, tells what is lost, and leaves the map where it is', async () => {
    const map = await openSample();
    const asked = { map, kind: 'markdown', options: {} };
    const made = await host.must('exports.make', asked);
    const written = await host.must('exports.write', { ...asked, file: await file('out.md', 'export') });
    expect(written).toMatchObject({ fileName: 'out.md', report: made.report });
    expect(readFileSync(join(folder, 'out.md')).toString('base64')).toBe(made.bytes);
    expect(made.report.dropped.length).toBeGreaterThan(0);
    expect(written).not.toHaveProperty('bytes');
  });

  it('writes nothing through a link that leads out of the folder', async () => {
    const outside = join(newFolder(), 'precious.md');
    writeFileSync(outside, 'precious');
    const map = await openSample();
    const handle = await file('out.md', 'export');
    symlinkSync(outside, join(folder, 'out.md'));
    const asked = { map, kind: 'markdown', options: {} };
    expect(await host.call('exports.write', { ...asked, file: handle })).toMatchObject({
      ok: false,
      error: { code: 'out-of-folder' },
    });
    expect(readFileSync(outside, 'utf8')).toBe('precious');
  });

  it.each([
    [{ kind: 'kialo' }, 'unsupported-format'],
    [{ kind: 'nonsense' }, 'unsupported-format'],
    [{ kind: '../x' }, 'bad-input'],
    [{ options: { scale: 1e9 } }, 'bad-input'],
  ])('refuses %j', async (more, code) => {
    const map = await openSample();
    expect(await host.call('exports.make', { map, kind: 'svg', options: {}, ...more })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('is refused for a map that is not open', async () => {
    const map = await openSample();
    const asked = { map, kind: 'markdown', options: {} };
    const gone = `${map.slice(0, -4)}0000`;
    expect(await host.call('exports.make', { ...asked, map: gone })).toMatchObject({ ok: false });
  });

  it('stops when a window says so', async () => {
    const map = await openSample();
    const asked = { map, kind: 'png', options: { scale: 8 }, request: 'export-1' };
    const running = host.call('exports.make', asked);
    await host.must('work.cancel', { request: 'export-1' });
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
