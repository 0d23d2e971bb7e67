import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
      // What zod is told (no-eval.ts) stands in its own file: a schema in a file that several parts share would be made before the page tells it.
      output: {
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval/ }] },
      },
    },
  },
});
