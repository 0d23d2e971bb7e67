import { copyFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildIfNeeded } from './build.mjs';
import { BUNDLES, copyFonts, makeBundle } from './bundle.mjs';
import { bundleScript } from './bundle-script.mjs';
import { startDesktop } from './desktop.mjs';
import { ROOT } from './root.mjs';

// `npm run bench [-- …]`: builds the bench of tests/bench and runs it; tests/bench/main.ts has the switches.

await buildIfNeeded(); // saving is measured in the program itself
const out = join(ROOT, 'dist/bench');
await build({
  root: join(ROOT, 'tests/bench/pages'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: join(out, 'pages'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
});
const command = await makeBundle(BUNDLES.cli, 'dist/bench');
const libraryWorker = await makeBundle(BUNDLES.libraryWorker, 'dist/bench');
copyFonts('dist/bench/fonts');
for (const name of ['main', 'layout-worker'])
  await bundleScript(`tests/bench/${name}.ts`, {
    out: `dist/bench/${name}.mjs`,
    // The library that draws is native; Argdown is a peer, and no part of ours.
    external: ['@playwright/test', '@napi-rs/canvas', '@argdown/core', 'pdfkit', 'clingo-wasm'],
  });
for (const name of ['start/empty-window', 'start/first-picture', 'collect-on-signal'])
  await bundleScript(`tests/bench/${name}.ts`, {
    out: `dist/bench/${name}.cjs`,
    format: 'cjs',
    external: ['electron'],
  });

async function desktop() {
  const started = await startDesktop();
  if ('why' in started) return started;
  return {
    paths: {
      program: ROOT,
      emptyWindow: join(out, 'start/empty-window.cjs'),
      firstPicture: withoutEnding(join(out, 'start/first-picture.cjs')),
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
  command,
  shell: join(ROOT, 'dist/browser-shell/main.cjs'),
  libraryWorker,
  collector: join(out, 'collect-on-signal.cjs'),
  fonts: join(out, 'fonts'),
  results: join(ROOT, 'tests/bench/RESULTS.md'),
  desktop,
});
process.exit();

/**
 * A copy of a script under a name without an ending: what has one on its command line the program takes for a file that it is to open.
 * @param {string} path
 */
function withoutEnding(path) {
  const copy = path.slice(0, -extname(path).length);
  copyFileSync(path, copy);
  return copy;
}
