import { describe, expect, it } from 'vitest';
import {
  addSourceFromContent,
  addSourceFromText,
  importSources,
} from '../../../../renderer/reader/import-source';
import { find } from '../../../../shared/map/arg-map';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, TEXT, type ReaderWindow } from '../../../support/reader-window';

function shown({ map, session }: ReaderWindow) {
  return find(map(), 'sources', session.view.getState().source ?? '');
}

function messages({ workspace }: ReaderWindow): string[] {
  return workspace.store.getState().toasts.map((toast) => toast.message);
}

describe('bringing an article in', () => {
  it('takes pasted text, calls it by its first line and shows it', () => {
    const window = openReaderWindow();
    addSourceFromText(window, '\uFEFFA headline\r\n\r\nThe text.');
    expect(shown(window)).toMatchObject({ title: 'A headline', text: 'A headline\n\nThe text.' });
  });

  it('says that an empty text is empty and changes nothing', () => {
    const window = openReaderWindow();
    const before = window.map();
    addSourceFromText(window, ' \n ');
    expect(window.map()).toBe(before);
    expect(messages(window)).toHaveLength(1);
  });

  it('shows an article that is in the map already and does not add it again', () => {
    const window = openReaderWindow();
    const before = window.map();
    window.session.view.setState({ source: undefined });
    addSourceFromText(window, TEXT.replaceAll('\n', '\r\n'));
    expect(window.map()).toBe(before);
    expect(shown(window)?.id).toBe(window.source);
  });

  it('shows what the host says of a file that it cannot read, and changes nothing', async () => {
    const refusal = fail('encoding', 'The encoding of “a.txt” is not known.', 'Save it as UTF-8.');
    const window = openReaderWindow({ 'sources.readContent': refusal });
    const before = window.map();
    await addSourceFromContent(window.workspace, window.session, 'a.txt', 'AA==');
    expect(window.map()).toBe(before);
    expect(messages(window)).toEqual([refusal.error.message]);
  });

  it('takes the title that the file gives, and adds every chosen file', async () => {
    const window = openReaderWindow({
      'files.choose': ok({ kind: 'chosen', files: ['file-0123456789abcdef'] }),
      'sources.read': ok({ fileName: 'a.md', title: 'Given', text: 'First line\n\nText', encoding: 'utf-8' }),
    });
    await importSources(window);
    expect(shown(window)).toMatchObject({ title: 'Given' });
    expect(window.map().tables.sources.size).toBe(2);
  });
});
