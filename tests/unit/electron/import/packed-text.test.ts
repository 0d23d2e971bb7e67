import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../../electron/import/read-foreign';
import { readSource } from '../../../../electron/import/read-source';
import { parseMap } from '../../../../shared/map/parse';
import { recordsOf } from '../../../../shared/map/table';

const content = JSON.stringify([{ rootTopic: { title: 'One', children: { attached: [{ title: 'Two' }] } } }]);
const notice =
  '<xmap-content><sheet><topic><title>Get a newer version</title></topic></sheet></xmap-content>';
const archive = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a map that is packed in an archive', () => {
  it('is read from the part that has its text, not from the notice for older programs', async () => {
    const bytes = archive({ 'content.xml': notice, 'content.json': content, 'metadata.json': '{}' });
    for (const job of [{ fileName: 'a.xmind' }, { fileName: 'a.bin', format: 'xmind' }]) {
      const read = await readForeign({ bytes, ...job });
      expect(read).toMatchObject({ ok: true, value: { format: 'xmind', report: { kept: { nodes: 2 } } } });
    }
  });

  it('is read from the other part where there is no more', async () => {
    const read = await readForeign({ bytes: archive({ 'content.xml': notice }), fileName: 'a.xmind' });
    expect(read).toMatchObject({ ok: true, value: { report: { kept: { nodes: 1 } } } });
  });

  it('has comments that stand in a part of their own', async () => {
    const bytes = archive({
      'content.xml': '<xmap-content><sheet><topic id="a"><title>One</title></topic></sheet></xmap-content>',
      'comments.xml':
        '<comments><comment object-id="a" author="Ada" time="1767607200000"><content>Is it so?</content></comment></comments>',
    });
    const read = await readForeign({ bytes, fileName: 'a.xmind' });
    const map = read.ok ? parseMap(read.value.content) : undefined;
    expect(map?.ok ? [...recordsOf(map.value.map.tables.comments)] : []).toMatchObject([
      { author: 'Ada', created: '2026-01-05T10:00:00Z', text: 'Is it so?' },
    ]);
  });

  it('is refused where it has none, or unpacks to far more than it is', async () => {
    const without = await readForeign({ bytes: archive({ 'a.txt': 'a' }), fileName: 'a.xmind' });
    expect(without.ok ? '' : without.error.message).toContain('no XMind file');
    const cutOff = await readForeign({
      bytes: archive({ 'content.json': content }).subarray(0, 60),
      fileName: 'a.xmind',
    });
    expect(cutOff.ok ? '' : cutOff.error.message).toContain('damaged');
    const bomb = archive({ 'content.json': ' '.repeat(8 * 1024 * 1024) });
    expect(await readForeign({ bytes: bomb, fileName: 'a.xmind' })).toMatchObject({
      ok: false,
      error: { code: 'archive-bomb' },
    });
  });
});

describe('a map that a password protects', () => {
  const refusal = async (files: Record<string, string>): Promise<unknown> =>
    readForeign({ bytes: archive(files), fileName: 'a.xmind' });
  const locked = {
    ok: false,
    error: { code: 'locked', message: expect.stringContaining('password') as string },
  };

  it('is refused as that, by the list of its parts', async () => {
    const inXml = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>';
    expect(await refusal({ 'META-INF/manifest.xml': inXml, 'content.xml': '<\u0002\u0003' })).toMatchObject(
      locked,
    );
    const inJson = JSON.stringify({ 'file-entries': { 'content.json': { 'encryption-data': {} } } });
    expect(
      await refusal({ 'manifest.json': inJson, 'content.json': '[\u0002', 'content.xml': notice }),
    ).toMatchObject(locked);
  });

  it('is refused as that, by a text that is none', async () => {
    expect(await refusal({ 'content.json': '\u0002\u0007x', 'content.xml': notice })).toMatchObject(locked);
  });

  it('is none where the list only names its parts', async () => {
    const list = JSON.stringify({ 'file-entries': { 'content.json': {} } });
    expect(await refusal({ 'manifest.json': list, 'content.json': content })).toMatchObject({ ok: true });
  });
});

describe('what is chosen as an article and is none', () => {
  it.each([
    ['a.xmind', 'may be read as a map'],
    ['a.mmap', 'map of MindManager'],
    ['a.odt', 'document of LibreOffice'],
  ])('is named, with what to do: %s', async (fileName, words) => {
    const read = await readSource(strToU8('x'), { fileName, progress: () => undefined });
    expect(read.ok ? '' : read.error.message).toContain(words);
  });
});
