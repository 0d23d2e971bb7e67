import { existsSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { HandOver } from '../../../../electron/browser-shell/hand-over';
import { newFolder } from '../../../support/new-folder';

const address = { port: 4000, code: 'secret-code' };

it('writes a page that only this user can read, under a name that says nothing', async () => {
  const handOver = new HandOver(newFolder());
  const page = await handOver.write(address, 1000);
  expect(readFileSync(page, 'utf8')).toContain('secret-code');
  expect(page).not.toContain('secret-code');
  if (process.platform === 'win32') return;
  expect(statSync(page).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(page)).mode & 0o777).toBe(0o700);
});

it('leaves no page behind: not the one before, nor one of a program that was killed, but that of one beside it', async () => {
  const folder = newFolder();
  const handOver = new HandOver(folder);
  const first = await handOver.write(address, 1000);
  const killed = join(folder, 'opening', '0123456789abcdef.html');
  writeFileSync(killed, '');
  utimesSync(killed, 0, 0);
  const beside = await new HandOver(folder).write(address, 1000);
  const second = await handOver.write(address, 1000);
  expect([first, killed, beside, second].map((page) => existsSync(page))).toEqual([false, false, true, true]);
  await handOver.remove();
  expect(readdirSync(join(folder, 'opening')).map((name) => join(folder, 'opening', name))).toEqual([beside]);
});
