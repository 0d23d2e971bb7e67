import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { IMPORT_BANS } from './import-bans.js';
import { WORDS_PLUGIN } from './lint-words.js';

const EXPORT_BANS = [
  {
    selector: 'ExportAllDeclaration',
    message: 'Name what is exported: `export *` hides where a name comes from and makes import cycles.',
  },
  {
    selector:
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression.init',
    message:
      'Write `export function name() {}`: a stack trace shows its name, and it can be used above its place.',
  },
];

const DEFAULT_EXPORT_BAN = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has the same name everywhere.',
};

const PURE = 'shared gives the same result for the same input: take the time, ids or numbers as an argument.';
const IMPURE_BANS = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: PURE },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: PURE },
];

const WEAK_TEST_BANS = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|todo|fixme)$/]',
    message: 'Every test runs in every run. A skip says on what condition: `test.skip(condition, reason)`.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for what a person would see, as in `expect(...).toBeVisible()`, not for time to pass.',
  },
];

/** Rules that need no types; those that do are in `oxlint.json`, which takes them from the native TypeScript. */
export default tseslint.config(
  { ignores: ['dist/', 'release/', 'coverage/', 'test-results/', '**/*.generated.ts', 'tests/fixtures/'] },
  // Comments cannot switch a rule off: what does not fit a rule is written otherwise, or the rule is changed here for all.
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...EXPORT_BANS, DEFAULT_EXPORT_BAN],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['shared/**'],
    rules: { 'no-restricted-syntax': ['error', ...EXPORT_BANS, DEFAULT_EXPORT_BAN, ...IMPURE_BANS] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Pages that are handed out are written in English, whoever reads them.
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/handout/**', 'renderer/talk-page/**', 'renderer/ui/field-places.ts'],
    plugins: { words: WORDS_PLUGIN },
    rules: { 'words/through-t': 'error' },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...EXPORT_BANS, DEFAULT_EXPORT_BAN, ...WEAK_TEST_BANS],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: [
      'build/**',
      'electron/cli/**',
      'electron/browser-shell/**',
      'tests/bench/**',
      'tests/evaluate/**',
      'tests/faults/**',
      'tests/pictures/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // The tools that read these files want a default export.
    files: ['build/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': ['error', ...EXPORT_BANS] },
  },
  ...IMPORT_BANS,
);
