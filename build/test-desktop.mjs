import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { startDesktop } from './desktop.mjs';
import { canPackage, packageReal, packagedProgram } from './package-real.mjs';
import { ROOT } from './root.mjs';
import { runPackage } from './run.mjs';

// `npm run test:desktop [-- playwright's arguments]`: the desktop program in a real Electron, wherever one can be had, with its sandbox on.

const SCREENS = 2; // tests that run at once

async function main() {
  const desktop = await startDesktop(SCREENS);
  if ('why' in desktop) {
    console.log(`The desktop tests did not run: ${desktop.why}.`);
    return 0;
  }
  const { program, version, user, env, end } = desktop;
  // Of a program that was killed Playwright leaves files behind. Open to the user who runs the program; short, since sockets lie in it.
  const temporary = mkdtempSync(join(tmpdir(), 'd-'));
  chmodSync(temporary, 0o755);
  try {
    await buildIfNeeded();
    console.log(
      `Desktop tests in Electron ${version}${user ? `, as the user ${user.name}` : ''}, with its sandbox.`,
    );
    const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
    const isWanted = named.length === 0 || named.some((name) => name.includes('packaged'));
    const folder = join(temporary, 'package');
    const hasPackage = isWanted && (await canPackage());
    // Beside the tests of the program from its sources: those of the package come last, and wait for it.
    const packaging = hasPackage ? packageReal(program, version, folder).then(() => 0, tell) : undefined;
    const tests = runPackage(
      '@playwright/test',
      ['test', '-c', 'build/playwright.desktop.config.ts', ...process.argv.slice(2)],
      {
        command: 'playwright',
        env: {
          ...env,
          TMPDIR: temporary,
          ...(hasPackage && { DESKTOP_PACKAGE: packagedProgram(folder) }),
          // What it has compiled is kept where it is found again, and not among temporary files.
          PWTEST_CACHE_DIR: join(ROOT, 'node_modules/.cache/playwright'),
        },
      },
    );
    return (await tests) || (await packaging) || 0;
  } finally {
    end();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Tells at once why there is no package, which its tests only miss. @param {Error} error */
function tell({ message }) {
  console.error(message);
  return 1;
}

process.exitCode = await main();
