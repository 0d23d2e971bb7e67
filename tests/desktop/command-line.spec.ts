import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { after, bridgeMap, ID } from '../support/bridge-map';
import { expect, test } from './support/desktop';

const { DESKTOP_UID, DESKTOP_GID } = process.env;

const base = bridgeMap();
const ours = after(base, 'ours', [['node.set', { id: ID.trade, fields: { likelihood: 'likely' } }]]);
const theirs = after(base, 'theirs', [['node.set', { id: ID.trade, fields: { credibility: 2 } }]]);

test('runs the command line without a display, while a window of it is open', async ({ desktop }) => {
  for (const [name, map] of Object.entries({ base, ours, theirs }))
    desktop.write(`${name}.argmap`, serializeMap(map));
  const { page } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Sample maps' })).toBeVisible();
  const merge = desktop.command('merge', 'base.argmap', 'ours.argmap', 'theirs.argmap', '-o', 'out.argmap');
  // What Chromium itself logs, such as that there is no bus, stands in `err`.
  expect(merge).toMatchObject({ code: 0, out: 'Merged.\n' });
  expect(readFileSync(join(desktop.home, 'out.argmap'), 'utf8')).toContain('"credibility": 2');
  expect(desktop.command('diff', 'base.argmap', 'nothing.argmap').code).toBe(1);
});

test('is what git calls once it has been set up by it', ({ desktop }) => {
  const git = (...args: string[]): string => {
    const { DISPLAY: _display, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: desktop.home,
      env: {
        ...env,
        HOME: desktop.home,
        TMPDIR: join(desktop.home, 'tmp'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_EDITOR: 'true',
      },
      encoding: 'utf8',
      ...(DESKTOP_UID !== undefined && { uid: Number(DESKTOP_UID), gid: Number(DESKTOP_GID) }),
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const commit = (map: typeof base, message: string): void => {
    desktop.write('map.argmap', serializeMap(map));
    git('add', '.gitattributes', 'map.argmap');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', message);
  };
  if (DESKTOP_UID !== undefined) chownSync(desktop.home, Number(DESKTOP_UID), Number(DESKTOP_GID));
  git('init', '--quiet', '--initial-branch=main');
  expect(desktop.command('git-setup').code).toBe(0);
  commit(base, 'base');
  git('checkout', '--quiet', '-b', 'theirs');
  commit(theirs, 'theirs');
  git('checkout', '--quiet', '-B', 'ours', 'main');
  commit(ours, 'ours');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'merge', '--no-edit', 'theirs');
  const merged = readFileSync(join(desktop.home, 'map.argmap'), 'utf8');
  expect(merged).toMatch(/"credibility": 2,\s+"likelihood": "likely"/);
  expect(git('diff', 'main', 'theirs')).toMatch(/^\+ {2}grade: 2$/m);
});
