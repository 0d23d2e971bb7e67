import { runPackage } from './run.mjs';

// Each folder is checked with only the libraries that it may use; two at a time.
const PROJECTS = [
  ['shared', 'renderer'],
  ['electron', 'tests'],
];

let failed = 0;
for (const pair of PROJECTS) {
  const codes = await Promise.all(
    pair.map((name) =>
      runPackage('typescript-native', ['-p', `build/tsconfig.${name}.json`, '--noEmit'], {
        command: 'tsc',
        quiet: true,
      }),
    ),
  );
  failed += codes.filter((code) => code !== 0).length;
}
process.exitCode = failed > 0 ? 1 : 0;
