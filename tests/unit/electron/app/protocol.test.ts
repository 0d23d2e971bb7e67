import { expect, it, vi } from 'vitest';
import { isAppUrl, registerAppScheme, serveAppScheme } from '../../../../electron/app/protocol';
import { schemeHandlers, schemes } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

it('registers app:// as a secure standard scheme with nothing more than fetch', () => {
  registerAppScheme();
  expect(schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

it('serves the bundled files alone, with the content security policy as a header', () => {
  serveAppScheme(new Map([['/index.html', { type: 'text/html', content: Buffer.from('hello') }]]));
  const get = (url: string): Response | undefined => schemeHandlers.get('app')?.(new Request(url));
  const page = get('app://bundle/');
  expect(page?.status).toBe(200);
  expect(page?.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  expect(page?.headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(get('app://bundle/../package.json')?.status).toBe(404);
  expect(get('app://elsewhere/index.html')?.status).toBe(404);
});

it('knows its own addresses by their parts', () => {
  expect(isAppUrl('app://bundle/index.html')).toBe(true);
  for (const foreign of ['app://bundle.evil/', 'https://bundle/', 'app:bundle', 'not an address'])
    expect(isAppUrl(foreign)).toBe(false);
});
