import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { chooseFolder } from '../../../../electron/app/program-folder';
import { mustHaveSandbox } from '../../../../electron/app/sandbox';
import { dataFolder } from '../../../../electron/files/data-folder';
import { paths, switches } from '../../../support/electron-stand-in';
import { newFolder } from '../../../support/new-folder';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

afterEach(() => {
  switches.clear();
  vi.unstubAllEnvs();
});

it('keeps its own in the folder of both shells, and Chromium’s in a folder inside', () => {
  const data = join(newFolder(), 'data');
  vi.stubEnv('COUNTERPOINT_DATA_DIR', data);
  expect(chooseFolder()).toEqual({ data, former: undefined });
  expect(dataFolder()).toBe(data);
  expect(paths.get('userData')).toBe(join(data, 'desktop-profile'));
  expect(existsSync(join(data, 'desktop-profile'))).toBe(true);
});

it('keeps everything in a folder that is named', () => {
  paths.set('userData', '/home/ana/named');
  switches.add('user-data-dir');
  expect(chooseFolder()).toEqual({ data: '/home/ana/named', former: undefined });
});

it('knows where the desktop program kept its own before', () => {
  const home = newFolder();
  vi.stubEnv('COUNTERPOINT_DATA_DIR', '');
  vi.stubEnv('XDG_DATA_HOME', join(home, 'data'));
  vi.stubEnv('XDG_CONFIG_HOME', join(home, 'config'));
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(chooseFolder()).toEqual({
    data: join(home, 'data', 'counterpoint'),
    former: join(home, 'config', 'counterpoint'),
  });
  platform.mockRestore();
});

it('does not start without its sandbox, and says what can be done', () => {
  expect(mustHaveSandbox).not.toThrow();
  switches.add('no-sandbox');
  expect(mustHaveSandbox).toThrow(/\.deb/);
});
