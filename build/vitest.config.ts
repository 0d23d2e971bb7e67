import { defineConfig } from 'vitest/config';

/**
 * @param kind A folder of tests/ whose files run in plain Node.
 * @param globalSetup What is made once before them.
 */
function project(kind: string, testTimeout: number, globalSetup: string[] = []) {
  return {
    extends: true as const,
    test: {
      name: kind,
      include: [`tests/${kind}/**/*.test.ts`, `tests/${kind}/**/*.test.tsx`],
      testTimeout,
      globalSetup,
    },
  };
}

/** Everything that needs no browser: unit tests, properties (random maps and edits) and the rules of the house. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    environment: 'node',
    maxWorkers: 2,
    restoreMocks: true,
    projects: [
      project('unit', 20_000, ['tests/support/import-worker.ts', 'tests/support/export-worker.ts']),
      project('property', 120_000, ['tests/support/import-worker.ts', 'tests/support/export-worker.ts']),
      project('rules', 60_000),
    ],
  },
});
