/**
 * Who may import whom: the dependency rule of ARCHITECTURE.md as one table. Lint reads it for a quick word while writing;
 * tests/rules/imports.test.ts reads it too, and sees what lint cannot: dynamic imports, cycles and the floors.
 */

/**
 * @typedef {object} FolderRule
 * @property {readonly string[]} folders Top folders that may be imported, the own one included.
 * @property {boolean} node Whether Node's own modules may be imported.
 * @property {readonly string[]} [packages] The only packages that may be imported. Without it: all but `bannedPackages`.
 * @property {readonly string[]} [bannedPackages]
 * @property {string} reason The sentence that a person reads who broke the rule.
 */

const REACT_FAMILY = [
  'react',
  'react-dom',
  '@xyflow/react',
  '@tanstack/react-virtual',
  'lucide-react',
  'react-resizable-panels',
];

/** @type {Readonly<Record<'shared' | 'electron' | 'renderer' | 'build' | 'tests', FolderRule>>} */
export const FOLDER_RULES = {
  shared: {
    folders: ['shared'],
    node: false,
    packages: [
      'zod',
      '@noble/hashes',
      'marked',
      'rbush',
      'flatbush',
      'fractional-indexing',
      'approx-string-match',
      'diff',
      '@argdown/core',
      'saxes',
      'papaparse',
      'bidi-js',
      'd3-interpolate',
      'intl-messageformat',
    ],
    reason:
      'shared runs in every process and in the command line: it imports nothing but shared and the few pure packages that build/import-rules.js lists.',
  },
  electron: {
    folders: ['shared', 'electron'],
    node: true,
    bannedPackages: [...REACT_FAMILY, 'zustand'],
    reason:
      'electron imports shared and itself, never the interface (types count): put what both need into shared/host.',
  },
  renderer: {
    folders: ['shared', 'renderer'],
    node: false,
    bannedPackages: ['electron', 'ws'],
    reason:
      'The interface has no privileges: it imports shared and itself and reaches files only through the calls of shared/host.',
  },
  build: {
    folders: ['shared', 'build'],
    node: true,
    bannedPackages: [...REACT_FAMILY, 'zustand'],
    reason: 'build makes the app and is no part of it.',
  },
  tests: {
    folders: ['shared', 'electron', 'renderer', 'build', 'tests'],
    node: true,
    reason: 'Tests must run in plain Node.',
  },
};

/** The only files that may import the package `electron`: elsewhere it starts a download when its binary is missing. */
export const ELECTRON_FILES = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/app/',
  'tests/bench/start/',
];

export const ELECTRON_REASON =
  'Only electron/main.ts, electron/preload.ts, electron/app/ and the bench of starting import the package electron: plain Node must be able to load all else.';

/**
 * The floors inside the folders: a part imports itself and parts of the rows above it. A part is a folder or a file.
 * @type {Readonly<Record<'shared' | 'electron' | 'renderer', readonly (readonly string[])[]>>}
 */
export const FLOORS = {
  shared: [
    ['error-codes', 'ids', 'words', 'bug-in-words'],
    ['result', 'id-schema', 'xml-text', 'files', 'in-turn'],
    ['map', 'outside-link'],
    ['commands', 'text'],
    ['shown-text'],
    ['text-layout'],
    ['article', 'citations'],
    ['edit'],
    ['history'],
    ['view'],
    ['argue', 'draft', 'layout', 'salvage', 'library'],
    ['merge'],
    ['share', 'review'],
    ['picture'],
    ['formats'],
    ['report', 'templates', 'present'],
    ['host'],
  ],
  electron: [
    ['threads', 'files', 'model'],
    ['import', 'export', 'history', 'spelling', 'library'],
    ['host'],
    ['app', 'browser-shell', 'cli'],
    ['main', 'preload'],
  ],
  renderer: [
    ['host', 'keyboard', 'no-eval', 'styles', 'words'],
    ['state', 'handout', 'talk-page'],
    ['workers'],
    ['command'],
    ['cards', 'ui'],
    ['session'],
    ['judging'],
    ['saving', 'recovery', 'wayfinding', 'convert', 'recheck', 'outline'],
    ['canvas', 'import', 'palette', 'share', 'library'],
    ['compare'],
    ['merge', 'history'],
    ['reader', 'comments'],
    ['inspector', 'draft'],
    ['draft-model', 'shell', 'why', 'settings', 'guide', 'matrix', 'timeline', 'findings', 'present'],
    ['app'],
    ['main'],
  ],
};
