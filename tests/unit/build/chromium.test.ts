import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserPlaces, findChromium, findTestBrowser } from '../../../build/chromium.mjs';
import { newFolder } from '../../support/new-folder';

let folder: string;
beforeEach(() => (folder = newFolder()));

function install(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findChromium', () => {
  it('takes the best browser of the search path, not the first folder', () => {
    install('microsoft-edge');
    const chromium = install('chromium');
    expect(findChromium('linux', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(chromium);
  });

  // Windows has no such mark on a file.
  it.skipIf(process.platform === 'win32')('passes over what cannot be run', () => {
    chmodSync(install('chromium'), 0o644);
    expect(findChromium('linux', { PATH: folder })).toBeUndefined();
  });

  it('takes the browser that CHROMIUM_PATH names before all others', () => {
    install('chromium');
    const named = install('my-own');
    expect(findChromium('linux', { PATH: folder, CHROMIUM_PATH: named })).toBe(named);
  });

  it('finds none when CHROMIUM_PATH is wrong, so that the mistake is noticed', () => {
    install('chromium');
    const wrong = join(folder, 'not-there');
    expect(findChromium('linux', { PATH: folder, CHROMIUM_PATH: wrong })).toBeUndefined();
  });
});

describe('findTestBrowser', () => {
  it('takes the one without a window before others, but not before one that is named', () => {
    const chromium = install('chromium');
    expect(findTestBrowser('linux', { PATH: folder })).toBe(chromium);
    const headless = install('chromium-headless-shell');
    expect(findTestBrowser('linux', { PATH: folder })).toBe(headless);
    expect(findTestBrowser('linux', { PATH: folder, CHROMIUM_PATH: chromium })).toBe(chromium);
  });
});

describe('browserPlaces', () => {
  it('looks in both application folders of a Mac', () => {
    const places = browserPlaces('darwin', { HOME: '/Users/ada' });
    expect(places).toContain(join('/Applications', 'Google Chrome.app/Contents/MacOS/Google Chrome'));
    expect(places).toContain(join('/Users/ada/Applications', 'Chromium.app/Contents/MacOS/Chromium'));
  });

  it('looks in the program folders that Windows names, and needs none of them', () => {
    const places = browserPlaces('win32', { LOCALAPPDATA: 'C:/Users/ada/Local' });
    expect(places).toContain(join('C:/Users/ada/Local', 'Google/Chrome/Application/chrome.exe'));
    expect(browserPlaces('win32', {})).toEqual([]);
  });
});
