import { ensurePoppler } from './ensure-poppler.mjs';
import { withOwnTemporaryFolder } from './own-temporary-folder.mjs';
import { run, runPackage } from './run.mjs';

// `npm test`: everything that CI checks, in the order in which it fails fastest; stops at the first failure.

/** What can be tried on every system; and what needs Linux, its names, strace at another process, mounts, or two users. */
const FAULTS = [
  'kill-save-10k,kill-index,truncation',
  ...(process.platform === 'linux' ? ['file-names'] : []),
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['syscalls,power-loss,other-users'] : []),
].join(',');

async function checkForm() {
  const format = await runPackage('prettier', ['--check', '--log-level', 'warn', '.']);
  const types = await run(process.execPath, ['build/typecheck.mjs']);
  return format || types || runPackage('knip', ['-c', 'build/knip.json']);
}

function checkLint() {
  return run(process.execPath, ['build/lint.mjs']);
}

/**
 * Runs two checks that need one core each at once; gives the first code that is not 0.
 * @param {() => Promise<number>} one
 * @param {() => Promise<number>} other
 */
async function sideBySide(one, other) {
  const [first, second] = await Promise.all([one(), other()]);
  return first || second;
}

/** @type {readonly (readonly [string, () => Promise<number>])[]} */
const CHECKS = [
  ['formatting, types, unused exports and lint', () => sideBySide(checkForm, checkLint)],
  [
    'unit, property and rules tests',
    async () => {
      await ensurePoppler();
      return runPackage('vitest', ['run', '--config', 'build/vitest.config.ts']);
    },
  ],
  ['saving under faults', () => run(process.execPath, ['build/faults.mjs', '--quickest', '--only', FAULTS])],
  ['build', () => run(process.execPath, ['build/build.mjs'])],
  ['packaging', () => run(process.execPath, ['build/package-check.mjs'])],
  ['browser tests', () => run(process.execPath, ['build/test-browser.mjs'])],
  ['desktop tests', () => run(process.execPath, ['build/test-desktop.mjs'])],
];

for (const [name, check] of CHECKS) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const code = await withOwnTemporaryFolder(check);
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) process.exit(code);
}
