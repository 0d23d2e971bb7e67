import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root.mjs';

/** @typedef {{ entry: string, out: string, external: string[], define?: Record<string, string> }} Bundle */

/**
 * What runs outside the page: each is one CommonJS file without dependencies, so that the package needs no node_modules.
 * @type {Readonly<Record<'main' | 'preload' | 'browserShell' | 'cli' | 'importWorker' | 'libraryWorker' | 'spellingWorker' | 'exportWorker', Bundle>>}
 */
export const BUNDLES = {
  main: { entry: 'electron/main.ts', out: 'dist/electron/main.cjs', external: ['electron'] },
  preload: { entry: 'electron/preload.ts', out: 'dist/electron/preload.cjs', external: ['electron'] },
  browserShell: { entry: 'electron/browser-shell/main.ts', out: 'dist/browser-shell/main.cjs', external: [] },
  cli: { entry: 'electron/cli/main.ts', out: 'dist/cli/counterpoint.cjs', external: [] },
  importWorker: {
    entry: 'electron/import/import-worker.ts',
    out: 'dist/cli/import-worker.cjs',
    external: [],
    // How pdf.js gets at files and at a package that draws, neither of which reading needs.
    define: { 'process.getBuiltinModule': 'undefined' },
  },
  libraryWorker: {
    entry: 'electron/library/library-worker.ts',
    out: 'dist/electron/library-worker.cjs',
    external: [],
  },
  spellingWorker: {
    entry: 'electron/spelling/spelling-worker.ts',
    out: 'dist/electron/spelling-worker.cjs',
    external: [],
  },
  exportWorker: {
    entry: 'electron/export/export-worker.ts',
    out: 'dist/export/export-worker.cjs',
    external: [],
  },
};

/** The fonts of the interface (renderer/styles/fonts.css) for pictures, by the names that electron/export/fonts.ts reads. */
export const FONT_FILES = {
  'inter-400.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'inter-600.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'hebrew-400.ttf': '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-600.ttf': '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  'arabic-400.ttf': 'vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf',
  'arabic-600.ttf': 'vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf',
};

/** Each program has the thread that reads files beside it; the one that makes them lies in a folder of its own, with what it needs. */
const BESIDE = ['dist/electron', 'dist/browser-shell'];

/** `import.meta.url` does not exist in CommonJS. A sandboxed preload has no `node:url`, and does not need it. */
const URL_BANNER = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/**
 * Imports zod as a namespace, of which esbuild keeps what is used. Of the object `z`, as which the sources import it and the interface's bundler knows
 * better, it keeps all: half a megabyte, words in fifty languages among it, that every start would read.
 * @type {import('esbuild').Plugin}
 */
const ZOD_IN_PARTS = {
  name: 'zod-in-parts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](electron|shared)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("import { z } from 'zod'", "import * as z from 'zod'"),
      loader: 'ts',
    })),
};

/**
 * Makes one bundle. Throws, after esbuild has printed why, when the source has an error.
 * @param {Bundle} bundle
 */
export async function makeBundle({ entry, out, external, define = {} }) {
  const sandboxed = external.includes('electron') && entry.includes('preload');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: [...external],
    plugins: [ZOD_IN_PARTS],
    minifyWhitespace: true,
    minifySyntax: true,
    // The library that draws is native: its file for this system is put beside the bundle.
    loader: { '.node': 'copy' },
    assetNames: '[name]',
    legalComments: 'none',
    logLevel: 'warning',
    ...(sandboxed
      ? { define }
      : { banner: { js: URL_BANNER }, define: { 'import.meta.url': 'bundleUrl', ...define } }),
  });
}

/** Copies the maps that the start screen offers next to the bundles. */
export function copySamples() {
  const from = join(ROOT, 'shared/samples');
  const to = join(ROOT, 'dist/samples');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.endsWith('.argmap')) copyFileSync(join(from, name), join(to, name));
  }
}

/**
 * Makes the script and the style that go into each page that is handed to others (electron/export/html).
 * @param {string} folder Path from the repository's root.
 */
export async function bundleHandout(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { handout: 'renderer/handout/handout.ts', talk: 'renderer/talk-page/talk.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { handout: 'renderer/handout/handout.css', talk: 'renderer/talk-page/talk.css' },
    outdir: folder,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/**
 * Copies the fonts for pictures into a folder.
 * @param {string} folder Path from the repository's root.
 */
export function copyFonts(folder) {
  const to = join(ROOT, folder);
  mkdirSync(to, { recursive: true });
  for (const [name, from] of Object.entries(FONT_FILES))
    copyFileSync(join(ROOT, 'node_modules', from), join(to, name));
}

/** Copies the dictionaries that come with the program: those whose licences permit it. */
function copyDictionaries() {
  const to = join(ROOT, 'dist/electron/dictionaries');
  mkdirSync(to, { recursive: true });
  for (const ending of ['aff', 'dic'])
    copyFileSync(join(ROOT, `node_modules/dictionary-en/index.${ending}`), join(to, `en.${ending}`));
}

/**
 * Copies what pdf.js needs for letters that a PDF names but does not hold (Chinese, Japanese and Korean above all), next to the folders of the bundles.
 */
export function copyPdfData() {
  const to = join(ROOT, 'dist/pdf-data');
  rmSync(to, { recursive: true, force: true });
  for (const folder of ['cmaps', 'standard_fonts'])
    cpSync(join(ROOT, 'node_modules/pdfjs-dist', folder), join(to, folder), { recursive: true });
}

/** Copies the words of the other languages next to the folders of the bundles; the page has its own. */
function copyCatalogs() {
  const to = join(ROOT, 'dist/words');
  rmSync(to, { recursive: true, force: true });
  cpSync(join(ROOT, 'shared/words/catalogs'), to, { recursive: true });
}

/** Makes everything that runs outside the page. */
export async function bundleAll() {
  await Promise.all([...Object.values(BUNDLES).map(makeBundle), bundleHandout('dist/export/handout')]);
  for (const folder of BESIDE)
    copyFileSync(join(ROOT, BUNDLES.importWorker.out), join(ROOT, folder, 'import-worker.cjs'));
  copyFileSync(join(ROOT, BUNDLES.libraryWorker.out), join(ROOT, 'dist/browser-shell/library-worker.cjs'));
  copyFileSync(join(ROOT, 'build/icons/icon.png'), join(ROOT, 'dist/electron/icon.png'));
  copySamples();
  copyCatalogs();
  copyFonts('dist/export/fonts');
  copyPdfData();
  copyDictionaries();
}
