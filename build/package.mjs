import { buildIfNeeded } from './build.mjs';
import { runPackage } from './run.mjs';

// `npm run package`: an installer for this system, in release/. Needs the network for Electron and electron-builder's helpers.
await buildIfNeeded();
const args = ['--publish', 'never', '--config', 'build/electron-builder.yml', ...process.argv.slice(2)];
process.exitCode = await runPackage('electron-builder', args);
