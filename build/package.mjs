import { buildIfNeeded } from './build.mjs';
import { runPackage } from './run.mjs';

// `npm run package [-- electron-builder's arguments]`: the installers of this system, into release/.
await buildIfNeeded();
process.exitCode = await runPackage('electron-builder', [
  '--config',
  'build/electron-builder.yml',
  '--publish',
  'never',
  ...process.argv.slice(2),
]);
