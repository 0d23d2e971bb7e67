import { readFileSync, statSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { createLog, logFaults } from '../../../../electron/app/log';
import { reportBug } from '../../../../electron/host/report-bug';
import { app } from '../../../support/electron-stand-in';
import { newFolder } from '../../../support/new-folder';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const listening = ['uncaughtExceptionMonitor', 'unhandledRejection'] as const;
afterEach(() => {
  app.removeAllListeners();
  for (const name of listening) process.off(name, reportBug);
});

it('has bugs of this program and ends of its processes in it, a line each, and nothing of a map', () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = createLog(newFolder(), () => '2026-02-06T12:00:00Z');
  logFaults(log);
  reportBug(new TypeError('cannot read “pelican” in /home/ana/secret.argmap'));
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 5 });
  const lines = readFileSync(log.file, 'utf8').trim().split('\n');
  expect(lines[0]).toContain('TypeError: cannot read …');
  expect(lines[1]).toContain('GPU, crashed (5)');
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toMatch(/pelican|secret/);
  if (process.platform !== 'win32') expect(statSync(log.file).mode & 0o777).toBe(0o600);
});

it('hears of what nobody catches', () => {
  logFaults(createLog(newFolder(), () => ''));
  for (const name of listening) expect(process.listeners(name as 'unhandledRejection')).toContain(reportBug);
});
