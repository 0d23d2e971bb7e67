import { ELECTRON_FILES, ELECTRON_REASON, FOLDER_RULES } from './import-rules.js';

const WHERE = ' The rule stands in ARCHITECTURE.md, "The dependency rule".';
const TOP_FOLDERS = Object.keys(FOLDER_RULES);

/** @param {string} text */
function escaped(text) {
  return text.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @param {readonly string[]} names */
function anyOf(names) {
  return names.map(escaped).join('|');
}

/**
 * What files of one folder must not import, as patterns for `no-restricted-imports`.
 * @param {import('./import-rules.js').FolderRule} rule
 * @param {boolean} electronAllowed
 */
function bansOf(rule, electronAllowed) {
  const message = rule.reason + WHERE;
  const patterns = [
    {
      regex: '^\\.{1,2}/.*\\.(ts|tsx)$',
      message: 'Leave the extension off: import paths are the same for .ts and .tsx.',
    },
  ];
  const strangers = TOP_FOLDERS.filter((folder) => !rule.folders.includes(folder));
  if (strangers.length > 0) patterns.push({ regex: `^(\\.\\./)+(${anyOf(strangers)})(/|$)`, message });
  if (!rule.node) patterns.push({ regex: '^node:', message });
  if (rule.packages) patterns.push({ regex: `^(?!\\.|node:|(${anyOf(rule.packages)})(/|$))`, message });
  if (rule.bannedPackages) patterns.push({ regex: `^(${anyOf(rule.bannedPackages)})(/|$)`, message });
  if (!electronAllowed) patterns.push({ regex: '^electron(/|$)', message: ELECTRON_REASON + WHERE });
  return patterns;
}

/**
 * @param {string[]} files
 * @param {import('./import-rules.js').FolderRule} rule
 * @param {boolean} electronAllowed
 * @returns {import('eslint').Linter.Config}
 */
function block(files, rule, electronAllowed) {
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: bansOf(rule, electronAllowed) }],
    },
  };
}

/** One ESLint configuration block a folder, and one for the files that may know Electron. */
export const IMPORT_BANS = [
  ...Object.entries(FOLDER_RULES).map(([folder, rule]) =>
    block([`${folder}/**/*.{ts,tsx,js,mjs}`], rule, false),
  ),
  block(
    ELECTRON_FILES.map((path) => (path.endsWith('/') ? `${path}**/*.ts` : path)),
    FOLDER_RULES.electron,
    true,
  ),
];
