import { defineConfig } from 'vitest/config';

/** The threads of the program, bundled before tests that start them. */
const THREADS = ['import', 'export', 'library'].map((name) => `tests/support/${name}-worker.ts`);
/** Tests that put stand-ins in the place of modules: each has its modules for itself. All others share what they import, which took more time than they do. */
const WITH_STAND_INS = [
  'tests/unit/electron/app/*.test.ts',
  'tests/unit/electron/app.checklist.test.ts',
  'tests/unit/electron/main.test.ts',
  'tests/unit/electron/browser-shell/server.end.test.ts',
  'tests/unit/electron/files/journal/alive.test.ts',
  'tests/unit/electron/host/journals.test.ts',
];

interface Settings {
  include: string[];
  exclude?: string[];
  testTimeout: number;
  /** What is made once before them. */
  globalSetup?: string[];
  isolate?: boolean;
}

/** Files of tests that run in plain Node. */
function project(name: string, settings: Settings) {
  return {
    extends: true as const,
    test: { name, setupFiles: ['tests/support/remove-folders.ts'], isolate: false, ...settings },
  };
}

/** The files with tests in a folder. */
function testsIn(folder: string): string[] {
  return [`tests/${folder}/**/*.test.ts`, `tests/${folder}/**/*.test.tsx`];
}

/** Everything that needs no browser: unit tests, properties (random maps and edits) and the rules of the house. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    environment: 'node',
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // pdf.js lets it go unheard in damaged files, and reads on; so does the thread in which the program has it.
    onUnhandledError: ({ name }) => (name === 'XRefEntryException' ? false : undefined),
    projects: [
      project('unit', {
        include: testsIn('unit'),
        exclude: WITH_STAND_INS,
        testTimeout: 20_000,
        globalSetup: THREADS,
      }),
      project('with stand-ins', { include: WITH_STAND_INS, testTimeout: 20_000, isolate: true }),
      project('property', { include: testsIn('property'), testTimeout: 120_000, globalSetup: THREADS }),
      project('rules', { include: testsIn('rules'), testTimeout: 120_000 }),
    ],
  },
});
