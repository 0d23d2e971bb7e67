import { expect, it, vi } from 'vitest';
import { createDialogs } from '../../../../electron/app/dialogs';
import { TestClient } from '../../../support/test-host';
import { SOURCE_EXTENSIONS } from '../../../../electron/import/formats';
import { answers, asked, openDialogs, opened } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const { chooseFiles, openLink } = createDialogs('/home/ana/Documents');

it('shows where a link really goes, and opens it only after a yes', async () => {
  const lookAlike = new URL('https://ex\u0430mple.org/'); // the third letter is Cyrillic
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('declined');
  expect(asked[0]?.message).toContain('xn--');
  expect(opened).toEqual([]);
  answers.box = 0;
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('opened');
  expect(opened).toHaveLength(1);
});

it('offers every file that can be read as an article, several at once', async () => {
  answers.files = ['/home/ana/a.pdf', '/home/ana/b.docx'];
  const chosen = await chooseFiles('open-source', undefined, new TestClient('1'));
  expect(chosen).toEqual({ kind: 'chosen', paths: answers.files });
  const [articles, all] = openDialogs[0]?.filters ?? [];
  expect(articles?.extensions.map((extension) => `.${extension}`)).toEqual(SOURCE_EXTENSIONS);
  expect(all?.extensions).toEqual(['*']);
  expect(openDialogs[0]?.properties).toContain('multiSelections');
});
