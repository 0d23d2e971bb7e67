import { ensurePoppler } from './ensure-poppler.mjs';
import { run, runPackage } from './run.mjs';

// `npm test`: everything that CI checks, in the order in which it fails fastest; stops at the first failure.

/** What can be tried on every system; and what needs Linux, its names, strace at another process, or mounts. */
const FAULTS = [
  'kill-save-10k,truncation',
  ...(process.platform === 'linux' ? ['file-names'] : []),
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['syscalls,power-loss'] : []),
].join(',');

/** @type {readonly (readonly [string, () => Promise<number>])[]} */
const CHECKS = [
  ['formatting', () => runPackage('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runPackage('eslint', ['-c', 'build/eslint.config.js', '--max-warnings', '0', '.'])],
  ['types', () => run(process.execPath, ['build/typecheck.mjs'])],
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
];

for (const [name, check] of CHECKS) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const code = await check();
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) process.exit(code);
}
