import { runPackage } from './run.mjs';

// `npm run lint`: what needs the types of the whole program by oxlint, all else by eslint.

const FOLDERS = ['shared', 'electron', 'renderer', 'tests', 'build'];

const typed = await runPackage('oxlint', ['--type-aware', '--quiet', '-c', 'build/oxlint.json', ...FOLDERS]);
const others = await runPackage('eslint', ['-c', 'build/eslint.config.js', '--max-warnings', '0', '.']);
process.exitCode = typed || others;
