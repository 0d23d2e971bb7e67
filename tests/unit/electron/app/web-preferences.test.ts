import { expect, it } from 'vitest';
import { webPreferences } from '../../../../electron/app/web-preferences';

it('gives a page nothing but the preload: every setting of the checklist spelt out', () => {
  expect(webPreferences({ preload: '/app/preload.cjs', packaged: true })).toEqual({
    preload: '/app/preload.cjs',
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
  });
});
