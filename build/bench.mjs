import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { buildIfNeeded } from './build.mjs';
import { BUNDLES, copyFonts, makeBundle } from './bundle.mjs';
import { ROOT } from './root.mjs';

// `npm run bench [-- …]`: builds the bench of tests/bench and runs it; tests/bench/main.ts has the switches.

await buildIfNeeded(); // saving is measured in the program itself
const out = join(ROOT, 'dist/bench');
const command = 'dist/bench/counterpoint.cjs';
await build({
  root: join(ROOT, 'tests/bench/pages'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: join(out, 'pages'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
});
await makeBundle({ ...BUNDLES.cli, out: command });
copyFonts('dist/bench/fonts');
await bundle({
  entryPoints: [join(ROOT, 'tests/bench/main.ts'), join(ROOT, 'tests/bench/layout-worker.ts')],
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The library that draws is native; Argdown is a peer, and no part of ours.
  external: ['@playwright/test', '@napi-rs/canvas', '@argdown/core', 'pdfkit'],
  // elkjs and dagre are CommonJS inside.
  banner: {
    js: "import { createRequire as __makeRequire } from 'node:module'; const require = __makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
/** @type {{ bench: (args: readonly string[], paths: Record<string, string>) => Promise<void> }} */
const { bench } = await import(pathToFileURL(join(out, 'main.mjs')).href);
await bench(process.argv.slice(2), {
  pages: join(out, 'pages'),
  worker: join(out, 'layout-worker.mjs'),
  command: join(ROOT, command),
  shell: join(ROOT, 'dist/browser-shell/main.cjs'),
  fonts: join(out, 'fonts'),
  results: join(ROOT, 'tests/bench/RESULTS.md'),
});
process.exit();
