import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  browserFolder,
  chooseOpening,
  defaultBrowserCommand,
  showPage,
} from '../../../build/open-browser.mjs';
import { newFolder } from '../../support/new-folder';

const DESK = { platform: 'linux', root: false, display: true, chromium: '/usr/bin/chromium' } as const;

describe('chooseOpening', () => {
  it('opens a window of its own where a Chromium-family browser is', () => {
    expect(chooseOpening(DESK)).toEqual({ how: 'app-window', program: '/usr/bin/chromium' });
  });

  it('falls back to the default browser', () => {
    expect(chooseOpening({ ...DESK, chromium: undefined })).toEqual({ how: 'default-browser' });
  });

  it('prints the address, and why, without a display', () => {
    expect(chooseOpening({ ...DESK, display: false })).toMatchObject({ how: 'print', why: /no display/ });
  });

  it('prints the address, and why, for root on Linux, whom browsers refuse their sandbox', () => {
    expect(chooseOpening({ ...DESK, root: true })).toMatchObject({ how: 'print', why: /as root/ });
    expect(chooseOpening({ ...DESK, root: true, platform: 'darwin' }).how).toBe('app-window');
  });
});

describe('defaultBrowserCommand', () => {
  const address = 'file:///home/ana/a&b.html';

  it.each(['linux', 'darwin', 'win32'] as const)(
    'gives the address whole on %s, through no shell',
    (platform) => {
      const [program, args] = defaultBrowserCommand(address, platform);
      expect(program).not.toMatch(/cmd|sh$/);
      expect(args.at(-1)).toBe(address);
    },
  );
});

describe('browserFolder', () => {
  const inSnap = (name: string): string => join(homedir(), 'snap', name, 'common', 'counterpoint');

  it('is the program’s own for a browser that may read it', () => {
    expect(browserFolder({ how: 'app-window', program: '/opt/chrome' })).toBeUndefined();
    expect(browserFolder({ how: 'default-browser' }, () => 'firefox.desktop')).toBeUndefined();
  });

  it('lies where a browser from a snap may read and write', () => {
    expect(browserFolder({ how: 'app-window', program: '/snap/bin/chromium' })).toBe(inSnap('chromium'));
    expect(browserFolder({ how: 'default-browser' }, () => 'firefox_firefox.desktop')).toBe(
      inSnap('firefox'),
    );
  });
});

describe.skipIf(process.platform === 'win32')('showPage', () => {
  const shown = { page: 'file:///data/opening/a.html', profile: '/data/browser-profile' };

  it('starts the browser on the page with a profile of its own, and says so', async () => {
    const folder = newFolder();
    const [program, said] = [join(folder, 'browser'), join(folder, 'said')];
    writeFileSync(program, `#!/bin/sh\necho "$@" > ${said}\n`, { mode: 0o755 });
    expect(await showPage(shown, { how: 'app-window', program })).toMatch(/window of its own/);
    expect(readFileSync(said, 'utf8')).toMatch(
      /^--app=file:\/\/\/data\/opening\/a.html --user-data-dir=\/data\/browser-profile /,
    );
  });

  it('says nothing when no browser can be started', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = newFolder();
    try {
      expect(await showPage(shown, { how: 'app-window', program: '/none' }, 'linux')).toBeUndefined();
    } finally {
      process.env['PATH'] = path;
    }
  });
});
