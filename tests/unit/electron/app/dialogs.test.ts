import { expect, it, vi } from 'vitest';
import { createDialogs } from '../../../../electron/app/dialogs';
import { TestClient } from '../../../support/test-host';
import { answers, asked, opened } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const { openLink } = createDialogs('/home/ana/Documents');

it('shows where a link really goes, and opens it only after a yes', async () => {
  const lookAlike = new URL('https://ex\u0430mple.org/'); // the third letter is Cyrillic
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('declined');
  expect(asked[0]?.message).toContain('xn--');
  expect(opened).toEqual([]);
  answers.box = 0;
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('opened');
  expect(opened).toHaveLength(1);
});
