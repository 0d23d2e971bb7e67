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
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
  },
});
