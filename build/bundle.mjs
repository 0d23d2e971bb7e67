import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'rolldown';
import { build as viteBuild } from 'vite';
import { ROOT } from './root.mjs';

/** @typedef {{ entry: string, out: string, define?: Record<string, string> }} Bundle `out` is a path in the folder of all bundles */

/**
 * What runs outside the page: each is CommonJS without dependencies, so that the package needs no node_modules, in a folder of its own. What the
 * sources import dynamically becomes a file beside it that is read when it is needed: a thread that reads plain text does not compile what reads PDF.
 * @type {Readonly<Record<'main' | 'preload' | 'browserShell' | 'cli' | 'importWorker' | 'libraryWorker' | 'spellingWorker' | 'exportWorker', Bundle>>}
 */
export const BUNDLES = {
  main: { entry: 'electron/main.ts', out: 'electron/main.cjs' },
  preload: { entry: 'electron/preload.ts', out: 'preload/preload.cjs' },
  browserShell: { entry: 'electron/browser-shell/main.ts', out: 'browser-shell/main.cjs' },
  cli: { entry: 'electron/cli/main.ts', out: 'cli/counterpoint.cjs' },
  importWorker: {
    entry: 'electron/import/import-worker.ts',
    out: 'import/import-worker.cjs',
    // How pdf.js gets at files and at a package that draws, neither of which reading needs.
    define: { 'process.getBuiltinModule': 'undefined' },
  },
  libraryWorker: { entry: 'electron/library/library-worker.ts', out: 'library/library-worker.cjs' },
  spellingWorker: { entry: 'electron/spelling/spelling-worker.ts', out: 'spelling/spelling-worker.cjs' },
  exportWorker: { entry: 'electron/export/export-worker.ts', out: 'export/export-worker.cjs' },
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

/**
 * The library that draws is native: its file for this system is put beside the bundle. Those of other systems are asked for in vain.
 * @type {import('rolldown').Plugin}
 */
const NATIVE_BESIDE = {
  name: 'native-beside',
  resolveId: {
    filter: { id: /^@napi-rs\/canvas-|\.node$/ },
    async handler(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found?.id.endsWith('.node')) return { id: source, external: true };
      const fileName = basename(found.id);
      this.emitFile({ type: 'asset', fileName, source: readFileSync(found.id) });
      return { id: `./${fileName}`, external: true };
    },
  },
};

/**
 * Makes one bundle; its folder holds nothing else then. Throws, and says why, when the source has an error.
 * @param {Bundle} bundle
 * @param {string} [folder] Of all bundles, from the repository's root.
 * @returns {Promise<string>} the path of its entry
 */
export async function makeBundle({ entry, out, define = {} }, folder = 'dist') {
  const path = join(ROOT, folder, out);
  await build({
    cwd: ROOT,
    input: { [basename(out, '.cjs')]: entry },
    platform: 'node',
    external: ['electron'],
    plugins: [NATIVE_BESIDE],
    transform: { target: 'node20', define },
    output: {
      dir: dirname(path),
      cleanDir: true,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      // Names stay: errors tell them.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      comments: false,
    },
  });
  return path;
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

/** The pages that are handed to others (electron/export/html, talk): what their script and their style are made of, without the ending. */
const HANDOUT = { handout: 'renderer/handout/handout', talk: 'renderer/talk-page/talk' };

/**
 * Makes the script and the style that go into each page that is handed to others.
 * @param {string} folder Path from the repository's root.
 */
export async function bundleHandout(folder) {
  const outDir = join(ROOT, folder);
  await viteBuild({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'es2022',
      rolldownOptions: {
        input: Object.values(HANDOUT).map((path) => `${path}.css`),
        output: { assetFileNames: '[name].css' },
      },
    },
  });
  for (const [name, path] of Object.entries(HANDOUT))
    await build({
      cwd: ROOT,
      input: `${path}.ts`,
      platform: 'browser',
      transform: { target: 'es2022' },
      output: {
        file: join(outDir, `${name}.js`),
        format: 'iife',
        strict: true,
        minify: true,
        comments: false,
      },
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
  const to = join(ROOT, 'dist/spelling/dictionaries');
  mkdirSync(to, { recursive: true });
  for (const ending of ['aff', 'dic'])
    copyFileSync(join(ROOT, `node_modules/dictionary-en/index.${ending}`), join(to, `en.${ending}`));
}

/**
 * Copies what pdf.js needs for letters that a PDF names but does not hold (Chinese, Japanese and Korean above all), next to the folders of the bundles.
 */
function copyPdfData() {
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
  await Promise.all(Object.values(BUNDLES).map((bundle) => makeBundle(bundle)));
  await bundleHandout('dist/export/handout');
  // The window's own is small: to hand the large one to the X server takes a fifth of a second of every start.
  copyFileSync(join(ROOT, 'build/icons/window.png'), join(ROOT, 'dist/electron/icon.png'));
  copySamples();
  copyCatalogs();
  copyFonts('dist/export/fonts');
  copyPdfData();
  copyDictionaries();
}
