import { describe, expect, it } from 'vitest';
import { importArticles } from '../../../../renderer/import/import-articles';
import {
  canReadAgain,
  chooseAndReadAgain,
  readAsNow,
  readInEncoding,
} from '../../../../renderer/import/read-again';
import { find } from '../../../../shared/map/arg-map';
import type { Source } from '../../../../shared/map/schema';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1251'];
const TEXTS: Record<string, string> = {
  'windows-1252': 'Ïðèâåò\n\nHello.',
  'windows-1251': 'Привет\n\nHello.',
};

/** A window with one article that was read from a file as windows-1252. */
async function windowWithArticle(): Promise<ReaderWindow & { article: () => Source; id: string }> {
  const window = openReaderWindow({
    'files.choose': ok({ kind: 'chosen', files: [{ file: 'file-b', fileName: 'b.txt' }] }),
    'sources.read': ({ file, encoding = 'windows-1252' }: { file: string; encoding?: string }) => {
      const text = file === 'file-b' ? 'What the file says now.' : TEXTS[encoding];
      if (text === undefined) return fail('not-text', 'It is no text.', 'Choose another encoding.');
      const title = text.split('\n')[0];
      return ok({
        fileName: 'a.txt',
        title,
        text,
        format: 'text',
        encoding,
        encodings: ENCODINGS,
        notes: [],
      });
    },
  });
  await importArticles(window, [{ kind: 'file', fileName: 'a.txt', file: 'file-a' }]);
  const id = window.session.view.getState().source ?? '';
  const article = (): Source => {
    const source = find(window.map(), 'sources', id);
    if (!source) throw new Error('The article is gone.');
    return source;
  };
  return { ...window, article, id };
}

function encodingNow({ session, article, id }: Awaited<ReturnType<typeof windowWithArticle>>) {
  return readAsNow(session.view.getState().readings.get(id), article())?.encoding;
}

describe('another encoding', () => {
  it('gives the same article another text, and the title that goes with it', async () => {
    const window = await windowWithArticle();
    expect(encodingNow(window)).toBe('windows-1252');
    await readInEncoding(window, window.id, 'windows-1251');
    expect(window.article()).toMatchObject({ title: 'Привет', text: 'Привет\n\nHello.' });
    expect(encodingNow(window)).toBe('windows-1251');
    window.session.map.undo();
    expect(encodingNow(window)).toBe('windows-1252');
    expect(window.article().title).toBe('Ïðèâåò');
  });

  it('leaves what a person wrote', async () => {
    const window = await windowWithArticle();
    window.session.map.dispatch('source.set', { id: window.id, fields: { title: 'Mine', publisher: 'P' } });
    await readInEncoding(window, window.id, 'windows-1251');
    expect(window.article()).toMatchObject({ title: 'Mine', publisher: 'P', text: 'Привет\n\nHello.' });
  });

  it('is refused in words when it makes no text of the file', async () => {
    const window = await windowWithArticle();
    const before = window.article();
    await readInEncoding(window, window.id, 'utf-8');
    expect(window.article()).toBe(before);
    expect(window.workspace.store.getState().toasts.map(({ message }) => message)).toEqual([
      'It is no text.',
    ]);
  });

  it('is refused while a passage is anchored in the text', async () => {
    const window = await windowWithArticle();
    expect(canReadAgain(window, window.id)).toBe(true);
    window.session.map.dispatch('passage.add', { source: window.id, start: 0, end: 6 });
    expect(canReadAgain(window, window.id)).toBe(false);
    await readInEncoding(window, window.id, 'windows-1251');
    expect(window.article().text).toBe(TEXTS['windows-1252']);
    expect(window.workspace.store.getState().toasts).toHaveLength(1);
  });
});

it('asks for the file once the window has forgotten how it was read', async () => {
  const window = await windowWithArticle();
  window.session.view.setState({ readings: new Map() });
  await chooseAndReadAgain(window, window.id);
  expect(window.article()).toMatchObject({ title: 'Ïðèâåò', text: 'What the file says now.' });
  expect(encodingNow(window)).toBe('windows-1252');
});
