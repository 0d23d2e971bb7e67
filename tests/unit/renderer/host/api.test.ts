import { describe, expect, it } from 'vitest';
import { apiOver, hearing } from '../../../../renderer/host/api';
import { fail, ok } from '../../../../shared/result';

describe('apiOver', () => {
  const answered = (answer: unknown) =>
    apiOver(() => Promise.resolve(answer))['folders.file']({
      folder: 'folder-0123456789abcdef',
      name: 'a',
      purpose: 'export',
    });

  it('passes answers and failures on', async () => {
    const value = { file: 'file-0123456789abcdef', fileName: 'a.svg', exists: false };
    expect(await answered(ok(value))).toEqual(ok(value));
    expect(await answered(fail('no-folder', 'It is gone.'))).toEqual(fail('no-folder', 'It is gone.'));
  });

  it.each([
    undefined,
    {},
    ok({ file: 'f-1' }),
    { ok: true },
    { ok: false },
    { ok: false, error: { code: 'of-another-version', message: '' } },
  ])('takes what is no answer of the call for a failure, in words: %j', async (answer) => {
    expect(await answered(answer)).toMatchObject({ ok: false, error: { code: 'bad-answer' } });
  });
});

describe('hearing', () => {
  it('hears events as they are in the contract alone', () => {
    const heard: unknown[] = [];
    const hear = hearing('work.progress', (data) => heard.push(data));
    hear({ request: 'r-1', done: 1, total: 2 });
    expect(() => hear({ request: 'r-1', done: 'all' })).toThrow(/done/);
    expect(heard).toEqual([{ request: 'r-1', done: 1, total: 2 }]);
  });
});
