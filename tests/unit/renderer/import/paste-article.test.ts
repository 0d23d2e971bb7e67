import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPasted, originOf, pasteSource } from '../../../../renderer/import/paste-article';
import { find } from '../../../../shared/map/arg-map';
import { ok } from '../../../../shared/result';
import { FileReaderStandIn } from '../../../support/file-reader';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

beforeEach(() => vi.stubGlobal('FileReader', FileReaderStandIn));

const HTML =
  '<html><body><!--StartFragment--><h2>Trams</h2><p>They are <b>late</b>.</p><!--EndFragment--></body></html>';
const PLAIN = 'Trams\n\nThey are late.';

interface Asked {
  fileName: string;
  bytes: string;
}

/** A window whose host reads HTML as `text`, and text as it is. */
function windowThatReads(text: string, title = '') {
  const asked: { fileName: string; content: string }[] = [];
  const window = openReaderWindow({
    'sources.readContent': ({ fileName, bytes }: Asked) => {
      const content = Buffer.from(bytes, 'base64').toString();
      asked.push({ fileName, content });
      const pageTitle = /<title>(.*?)<\/title>/.exec(content)?.[1] ?? '';
      const read = fileName.endsWith('.html')
        ? { text, title: title || pageTitle }
        : { text: content, title: 'pasted' };
      return ok({ ...read, fileName, format: 'html', encoding: 'utf-8', encodings: ['utf-8'], notes: [] });
    },
  });
  return { window, asked };
}

const shown = ({ map, session }: ReaderWindow) =>
  find(map(), 'sources', session.view.getState().source ?? '');

describe('pasting an article', () => {
  it('lets the host read the HTML of what was copied, as a page of its own', async () => {
    const { window, asked } = windowThatReads(`${PLAIN}\n`);
    await addPasted(window, { text: PLAIN, html: HTML });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.fileName).toBe('pasted.html');
    expect(asked[0]?.content).toContain('<body><h2>Trams</h2><p>They are <b>late</b>.</p></body>');
    expect(shown(window)).toMatchObject({ title: 'Trams', text: `${PLAIN}\n` });
    const [reading] = window.session.view.getState().readings.values();
    expect(reading?.encodings).toEqual([]);
  });

  it('takes the plain text where the HTML would lose words', async () => {
    const { window, asked } = windowThatReads('They are late.');
    await addPasted(window, { text: PLAIN, html: HTML });
    expect(asked.map(({ fileName }) => fileName)).toEqual(['pasted.html', 'pasted.txt']);
    expect(shown(window)?.text).toBe(PLAIN);
  });

  it('leaves the menus out of a page that was copied whole', async () => {
    const { window, asked } = windowThatReads('They are late.', 'About trams');
    await addPasted(window, { text: `Home Log in ${PLAIN}`, html: `<nav>Home</nav>${HTML}` });
    expect(asked).toHaveLength(1);
    expect(shown(window)?.title).toBe('About trams');
  });

  it('calls plain text by its first line, or as the person says', async () => {
    const { window } = windowThatReads('');
    await addPasted(window, { text: 'A headline\n\nThe text.' });
    expect(shown(window)?.title).toBe('A headline');
    await addPasted(window, { text: 'Another\n\ntext.', title: ' Mine ' });
    expect(shown(window)?.title).toBe('Mine');
  });

  it('says that an empty text is empty and changes nothing', async () => {
    const window = openReaderWindow();
    const before = window.map();
    await addPasted(window, { text: ' \n ', html: '<p> </p>' });
    expect(window.map()).toBe(before);
    expect(window.workspace.store.getState().toasts).toHaveLength(1);
  });

  it('asks for the text where the clipboard cannot be read', async () => {
    vi.stubGlobal('navigator', { clipboard: { read: () => Promise.reject(new Error('not allowed')) } });
    const { window } = windowThatReads('');
    const done = pasteSource(window.workspace);
    const dialog = await vi.waitFor(() => {
      const open = window.workspace.store.getState().dialog;
      if (open?.kind !== 'paste-source') throw new Error('no question yet');
      return open;
    });
    dialog.resolve({ text: 'Typed by hand.' });
    await done;
    expect(shown(window)?.text).toBe('Typed by hand.');
  });

  it('reads text and HTML off the clipboard where it may', async () => {
    const item = {
      types: ['text/plain', 'text/html'],
      getType: (type: string) => Promise.resolve(new Blob([type === 'text/html' ? HTML : PLAIN])),
    };
    vi.stubGlobal('navigator', { clipboard: { read: () => Promise.resolve([item]) } });
    const { window, asked } = windowThatReads(PLAIN);
    await pasteSource(window.workspace);
    expect(asked[0]?.fileName).toBe('pasted.html');
    expect(shown(window)?.title).toBe('Trams');
  });
});

it('gives the host the text alone when nothing but text was copied', () => {
  expect(originOf({ text: 'T', html: ' ' })).toMatchObject({ fileName: 'pasted.txt', encoding: 'utf-8' });
});
