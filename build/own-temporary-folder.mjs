import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHOWN = 10;

/**
 * Does something with a folder of its own for temporary files, which must be empty afterwards: tests leave nothing behind. It is removed
 * in any case.
 * @param {() => Promise<number>} task
 * @returns {Promise<number>} Its exit code; 1 when it leaves something.
 */
export async function withOwnTemporaryFolder(task) {
  const before = { TMPDIR: process.env['TMPDIR'], TMP: process.env['TMP'], TEMP: process.env['TEMP'] };
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'));
  // As open as the system's own folder: some tests run programs as another user.
  chmodSync(folder, 0o755);
  for (const name of Object.keys(before)) process.env[name] = folder;
  try {
    const code = await task();
    const left = readdirSync(folder);
    if (left.length === 0) return code;
    const names = left.slice(0, SHOWN).join(', ');
    console.error(`${left.length} left in the folder for temporary files, among them ${names}`);
    return code === 0 ? 1 : code;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
