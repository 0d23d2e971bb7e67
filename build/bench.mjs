import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { buildIfNeeded } from './build.mjs';
import { BUNDLES, copyFonts, makeBundle } from './bundle.mjs';
import { startDesktop } from './desktop.mjs';
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
const libraryWorker = 'dist/bench/library-worker.cjs';
await makeBundle({ ...BUNDLES.libraryWorker, out: libraryWorker });
copyFonts('dist/bench/fonts');
await bundle({
  entryPoints: [join(ROOT, 'tests/bench/main.ts'), join(ROOT, 'tests/bench/layout-worker.ts')],
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The library that draws is native; Argdown is a peer, and no part of ours.
  external: ['@playwright/test', '@napi-rs/canvas', '@argdown/core', 'pdfkit', 'clingo-wasm'],
  // elkjs and dagre are CommonJS inside.
  banner: {
    js: "import { createRequire as __makeRequire } from 'node:module'; const require = __makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await bundle({
  entryPoints: ['start/empty-window', 'start/first-picture', 'collect-on-signal'].map((name) =>
    join(ROOT, `tests/bench/${name}.ts`),
  ),
  outdir: out,
  outbase: join(ROOT, 'tests/bench'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['electron'],
  logLevel: 'warning',
});

async function desktop() {
  const started = await startDesktop();
  if ('why' in started) return started;
  return {
    paths: {
      program: ROOT,
      emptyWindow: join(out, 'start/empty-window.cjs'),
      firstPicture: join(out, 'start/first-picture.cjs'),
      sample: join(ROOT, 'shared/samples/combined.argmap'),
      env: started.env,
    },
    end: started.end,
  };
}

/** @type {{ bench: (args: readonly string[], paths: object) => Promise<void> }} */
const { bench } = await import(pathToFileURL(join(out, 'main.mjs')).href);
await bench(process.argv.slice(2), {
  pages: join(out, 'pages'),
  worker: join(out, 'layout-worker.mjs'),
  command: join(ROOT, command),
  shell: join(ROOT, 'dist/browser-shell/main.cjs'),
  libraryWorker: join(ROOT, libraryWorker),
  collector: join(out, 'collect-on-signal.cjs'),
  fonts: join(out, 'fonts'),
  results: join(ROOT, 'tests/bench/RESULTS.md'),
  desktop,
});
process.exit();
