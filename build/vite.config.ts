import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What zod is told (no-eval.ts) stands in its own file: a schema in a file that several parts share would be made before the page tells it. */
const ZOD = { name: 'zod', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval/, priority: 3 };
/** What the start screen needs, and what a map needs to be shown, are a file each: asking for one of some fifty takes longer than reading it. */
const START = { name: 'start', tags: ['$initial' as const], priority: 2 };
const MAP = {
  name: 'map',
  test: /renderer[\\/](?:app[\\/](?:all-map-commands|OpenMap|take-files)|session[\\/]open-map|canvas[\\/]scene[\\/]prepared-scene)\.tsx?$/,
  priority: 1,
};
/** The guide in each language is a file. */
const GUIDE = {
  debugName: 'guide',
  name: (path: string) => `guide-${/chapters[\\/](\w+)[\\/]/.exec(path)?.[1] ?? 'en'}`,
  test: /renderer[\\/]guide[\\/]chapters[\\/].*\.md/,
  priority: 2,
};

/**
 * The interface. Both shells serve it under `script-src 'self'`: nothing is inlined as a `data:` module or an inline script. Addresses are
 * relative, so that the same files work from app://bundle/ and from http://127.0.0.1.
 */
export default defineConfig({
  root: `${import.meta.dirname}/../renderer`,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // One style sheet: in parts, which rule counts would depend on which part came first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [ZOD, START, MAP, GUIDE] } },
    },
  },
});
