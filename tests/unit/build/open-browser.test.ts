import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseOpening, defaultBrowserCommand, profileFolder } from '../../../build/open-browser.mjs';

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
  const address = 'http://127.0.0.1:4000/#code=a&b';

  it.each(['linux', 'darwin', 'win32'] as const)(
    'gives the address whole on %s, through no shell',
    (platform) => {
      const [program, args] = defaultBrowserCommand(address, platform);
      expect(program).not.toMatch(/cmd|sh$/);
      expect(args.at(-1)).toBe(address);
    },
  );
});

describe('profileFolder', () => {
  it('lies in the data folder, apart from the profile of the person', () => {
    expect(profileFolder('/opt/chrome', '/data')).toBe(join('/data', 'browser-profile'));
  });

  it('lies where a browser from a snap may write', () => {
    expect(profileFolder('/snap/bin/chromium', '/data')).toBe(
      join(homedir(), 'snap', 'chromium', 'common', 'counterpoint'),
    );
  });
});
