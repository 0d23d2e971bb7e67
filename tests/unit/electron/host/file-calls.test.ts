import { expect, it } from 'vitest';
import { EXPORTS } from '../../../../shared/formats/exports';
import { FOREIGN_FILES } from '../../../support/foreign-files';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

it('gives what the system’s dialog chose by name, and no paths', async () => {
  const host = new TestHost(newFolder(), {
    chooseFiles: () => Promise.resolve({ kind: 'chosen', paths: ['/home/ana/a.pdf', '/home/ana/b/c.docx'] }),
  });
  const chosen = await host.must('files.choose', { purpose: 'open-source' });
  if (chosen.kind !== 'chosen') throw new Error('nothing was chosen');
  expect(chosen.files.map(({ fileName }) => fileName)).toEqual(['a.pdf', 'c.docx']);
  expect(JSON.stringify(chosen)).not.toContain('/home');
});

it('gives handles for files of the kind that is wanted alone', async () => {
  const host = new TestHost(newFolder());
  const folder = await host.root();
  for (const name of [
    '.bashrc',
    'a.txt',
    'a.argmap.exe',
    'argmap',
    '../a.argmap',
    'a\\b.argmap',
    'a\0.argmap',
  ]) {
    const given = await host.call('folders.file', { folder, name, purpose: 'save-map' });
    expect(given).toMatchObject({ ok: false, error: { code: 'bad-name' } });
  }
  expect(await host.call('folders.file', { folder, name: 'A.ARGMAP', purpose: 'save-map' })).toMatchObject({
    ok: true,
  });
});

it('lets every way out of a map be written, and foreign files of every format be chosen', async () => {
  const host = new TestHost(newFolder());
  const folder = await host.root();
  for (const { extension } of EXPORTS)
    expect(
      await host.call('folders.file', { folder, name: `a${extension}`, purpose: 'export' }),
    ).toMatchObject({
      ok: true,
    });
  expect(await host.call('folders.file', { folder, name: 'a.exe', purpose: 'export' })).toMatchObject({
    ok: false,
    error: { code: 'bad-name' },
  });
  for (const { fileName } of FOREIGN_FILES)
    expect(
      await host.call('folders.file', { folder, name: fileName, purpose: 'open-foreign' }),
    ).toMatchObject({
      ok: true,
    });
});
