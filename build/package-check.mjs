import { getCurrentFuseWire } from '@electron/fuses';
import { extractFile, listPackage } from '@electron/asar';
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildIfNeeded } from './build.mjs';
import { FUSES, FuseState } from './fuses.mjs';
import { ROOT } from './root.mjs';
import { runPackage } from './run.mjs';
import { makeStandInElectron } from './stand-in-electron.mjs';

// Packages the program around a stand-in for Electron, and looks at what came out: contents, fuses, file association. Given the folder
// of a package that was made with the real Electron (release/linux-unpacked), looks at that one.

/** WebAssembly's trap handlers, a fuse that this version of the reader has no name for; on by default and left so. */
const WASM_TRAP_HANDLERS = 8;

/** @type {{ version: string }} */
const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8'));
const [made] = process.argv.slice(2);
/** Where the stand-in and what is packed around it are kept for the while. */
const work = made === undefined ? mkdtempSync(join(tmpdir(), 'counterpoint-package-')) : '';

/**
 * @param {readonly string[]} target
 * @param {NodeJS.ProcessEnv} [env]
 */
async function pack(target, env = {}) {
  const electron = join(work, 'electron');
  if (!existsSync(electron)) makeStandInElectron(electron, manifest.version);
  const args = [
    '--linux',
    ...target,
    '--publish',
    'never',
    '--config',
    'build/electron-builder.yml',
    `--config.electronDist=${electron}`,
    `--config.electronVersion=${manifest.version}`,
    `--config.directories.output=${join(work, 'release')}`,
  ];
  // The packager's loader keeps what it translates among the temporary files, for good.
  const packEnv = { ...process.env, JITI_FS_CACHE: 'false', ...env };
  const code = await runPackage('electron-builder', args, { env: packEnv, quiet: true });
  assert.equal(code, 0, 'electron-builder failed');
}

/** @param {string} folder The unpacked package. */
function checkContents(folder) {
  const asar = join(folder, 'resources/app.asar');
  const files = listPackage(asar, { isPack: false }).sort();
  for (const needed of [
    '/package.json',
    '/LICENSE',
    '/dist/electron/main.cjs',
    '/dist/electron/icon.png',
    '/dist/preload/preload.cjs',
    '/dist/import/import-worker.cjs',
    '/dist/library/library-worker.cjs',
    '/dist/spelling/spelling-worker.cjs',
    '/dist/cli/counterpoint.cjs',
    '/dist/spelling/dictionaries/en.dic',
    '/dist/renderer/index.html',
    '/dist/renderer/third-party-licences.txt',
    '/dist/samples/combined.argmap',
    '/dist/words/de.json',
    '/dist/export/export-worker.cjs',
    '/dist/export/fonts/inter-400.ttf',
    '/dist/pdf-data/cmaps/90ms-RKSJ-H.bcmap',
    '/dist/pdf-data/standard_fonts/LiberationSans-Regular.ttf',
  ]) {
    assert.ok(files.includes(needed), `${needed} is missing from the package`);
  }
  const foreign = files.filter(
    (file) =>
      !/^\/(package\.json|LICENSE|dist(\/(electron|preload|cli|import|library|spelling|export|renderer|samples|words|pdf-data)(\/.*)?)?)$/.test(
        file,
      ) || /\.(tsx?|map|stamp)$/.test(file),
  );
  assert.deepEqual(foreign, [], 'the package holds what it should not');
  console.log(`app.asar: ${files.length} entries, nothing of tests or sources`);
  const native = files.filter((file) => file.endsWith('.node'));
  assert.equal(native.length, 1, 'the library that draws pictures is not there, or more than once');
  assert.ok(existsSync(join(folder, 'resources/app.asar.unpacked', ...native)), 'it lies inside the archive');
  for (const part of files.filter((file) => file.endsWith('.cjs'))) {
    const outside = loadedBy(extractFile(asar, part.slice(1)).toString()).filter(
      (loads) =>
        !(loads === 'electron' && /^\/dist\/(electron|preload)\//.test(part)) &&
        !(part.startsWith('/dist/export/') && isDrawing(loads, native)) &&
        !(loads.startsWith('./') && files.includes(posix.join(posix.dirname(part), loads))) &&
        !builtinModules.includes(loads.replace(/^node:/, '')),
    );
    assert.deepEqual(outside, [], `${part} loads what the package does not hold`);
  }
  // The sandbox gives it nothing else.
  assert.deepEqual(loadedBy(extractFile(asar, 'dist/preload/preload.cjs').toString()), ['electron']);
  const page = extractFile(asar, 'dist/renderer/index.html').toString();
  assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)|\bstyle=|(?:src|href)="(?:https?:|data:|\/)/);
  console.log(
    'bundles load nothing but Electron and Node; the page has no inline script and no outside address',
  );
}

/** What a bundle, or a part of one, loads. @param {string} text */
function loadedBy(text) {
  return [...text.matchAll(/\brequire\((["'`])(.+?)\1\)/g)].map(([, , loads = '']) => loads);
}

/**
 * Whether the thread that makes pictures asks for the library that draws: for the file beside it, or in vain for that of another system.
 * @param {string} loads
 * @param {readonly string[]} native
 */
function isDrawing(loads, native) {
  if (native.some((file) => loads === `./${file.split('/').at(-1)}`)) return true;
  return /^(@napi-rs\/canvas-[\w-]+(\/package\.json)?|\.\/skia\.[\w-]+\.(node|cjs))$/.test(loads);
}

/** A page with a word on it in Japanese (Shift JIS), in a font that the file does not hold and by a table of letters that it only names. */
const PDF = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >> endobj
4 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >> endobj
5 0 obj << /Length 39 >> stream
BT /F 12 Tf 40 150 Td <92AA90B0> Tj ET
endstream endobj
6 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >> endobj
7 0 obj << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> endobj
trailer << /Root 1 0 R >>
`;

/**
 * What a thread answers that has Electron's marks on its process. (That Electron starts threads from inside an archive since its version 18 is its
 * own promise: the stand-in runs nothing.)
 * @param {string} bundle
 * @param {object} job
 * @returns {Promise<{ ok: boolean, value?: { text?: string, bytes?: Uint8Array } }>}
 */
async function answerOf(bundle, job) {
  const start = `Object.defineProperty(process.versions, 'electron', { value: '${manifest.version}' }); process.type = 'worker'; require(${JSON.stringify(bundle)});`;
  const workerData = { ...job, spoken: { language: 'en', catalog: {} } };
  const thread = new Worker(start, { eval: true, env: {}, stdout: true, workerData });
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (/** @type {{ kind: string, result: { ok: boolean } }} */ message) => {
        if (message.kind === 'done') resolve(message.result);
      });
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error(`${bundle} ended without a word.`)));
    });
  } finally {
    await thread.terminate();
  }
}

/**
 * The threads that read and make files, alone in a folder with what the package holds for them, read a PDF and draw a picture.
 * @param {string} folder The unpacked package.
 */
async function checkThreads(folder) {
  const lone = mkdtempSync(join(tmpdir(), 'counterpoint-threads-'));
  const asar = join(folder, 'resources/app.asar');
  try {
    for (const file of listPackage(asar, { isPack: false })) {
      if (!/^\/dist\/(import\/.*\.cjs|pdf-data\/.*\.\w+|export\/.*\.(cjs|node|ttf))$/.test(file)) continue;
      mkdirSync(join(lone, dirname(file)), { recursive: true });
      writeFileSync(join(lone, file), extractFile(asar, file.slice(1)));
    }
    const read = { kind: 'article', bytes: Buffer.from(PDF), fileName: 'a.pdf' };
    const article = await answerOf(join(lone, 'dist/import/import-worker.cjs'), read);
    assert.equal(article.value?.text, '潮晴');
    const content = extractFile(asar, 'dist/samples/combined.argmap').toString();
    const picture = await answerOf(join(lone, 'dist/export/export-worker.cjs'), {
      ...{ content, kind: 'png', options: { scale: 0.2 }, date: '2026-02-06T12:00:00Z' },
      folder: join(lone, 'dist/export'),
    });
    assert.equal(Buffer.from(picture.value?.bytes ?? []).toString('latin1', 1, 4), 'PNG');
  } finally {
    rmSync(lone, { recursive: true, force: true });
  }
  console.log('the threads that read and make files need nothing beside what the package holds');
}

/** @param {string} folder The unpacked package. */
async function checkFuses(folder) {
  const wire = /** @type {Record<number, number>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(join(folder, 'counterpoint')))
  );
  for (const [fuse, state] of Object.entries(FUSES)) assert.equal(wire[Number(fuse)], state, `fuse ${fuse}`);
  assert.equal(wire[WASM_TRAP_HANDLERS], FuseState.ENABLE, 'fuse for WebAssembly trap handlers');
  assert.equal(wire[WASM_TRAP_HANDLERS + 1], undefined, 'a fuse that nobody has decided about');
  console.log('fuses: 9 of 9 as configured');
}

/** The deb target's last step is a program that cannot be had here: a stand-in keeps what it is given. */
function standInFpm() {
  const kept = mkdtempSync(join(work, 'deb-'));
  const stub = join(work, 'fpm');
  writeFileSync(
    stub,
    `#!/bin/sh\nfor part in "$@"; do case "$part" in *=/usr/share/applications/*|*=/usr/share/mime/*) cp "\${part%%=*}" "${kept}/$(basename "\${part#*=}")";; esac; done\nexit 0\n`,
  );
  chmodSync(stub, 0o755);
  return { kept, env: { CUSTOM_FPM_PATH: stub } };
}

/** @param {string} kept What the deb target gave to its last step. */
function checkFileAssociation(kept) {
  assert.ok(
    readdirSync(kept).includes('counterpoint.desktop'),
    'the .desktop entry is not named as the windows are',
  );
  const texts = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'));
  assert.ok(
    texts.some((text) => /^MimeType=.*\bapplication\/x-argmap;/m.test(text)),
    'no .desktop entry opens .argmap',
  );
  assert.ok(
    texts.some((text) => /^MimeType=.*\bapplication\/pdf;/m.test(text)),
    'no .desktop entry offers to open articles',
  );
  assert.ok(
    texts.some((text) => text.includes('*.argmap')),
    'no MIME type names *.argmap',
  );
  console.log('file association: .argmap in the .desktop entry and the MIME types');
}

/** The AppImage's tools cannot be had here: stand-ins keep what they are given. */
function standInAppImageTools() {
  const kept = mkdtempSync(join(work, 'appimage-'));
  const tools = join(work, 'appimage-tools');
  for (const folder of ['runtimes', 'lib/x64', 'lib/arm64'])
    mkdirSync(join(tools, folder), { recursive: true });
  for (const name of ['runtimes/runtime-x64', 'runtimes/runtime-arm64', 'desktop-file-validate'])
    writeFileSync(join(tools, name), 'stand-in');
  writeFileSync(
    join(tools, 'mksquashfs'),
    `#!/bin/sh\ncp "$1"/*.desktop "${kept}/"\nhead -c 4096 /dev/zero > "$2"\n`,
  );
  chmodSync(join(tools, 'mksquashfs'), 0o755);
  return { kept, env: { APPIMAGE_TOOLS_PATH: tools } };
}

/**
 * What mounts an AppImage is part of it, and its entry asks for no start without the sandbox (its launcher may, which the program itself refuses).
 * @param {string} kept What the AppImage was made of.
 */
function checkAppImage(kept) {
  assert.deepEqual(readdirSync(kept), ['counterpoint.desktop']);
  const entry = readFileSync(join(kept, 'counterpoint.desktop'), 'utf8');
  assert.match(entry, /^Exec=AppRun %U$/m, 'the AppImage’s entry starts the program in another way');
  assert.match(entry, /^StartupWMClass=counterpoint$/m, 'windows are not known as the program’s');
  console.log('AppImage: mounts itself, entry without switches, windows known by their class');
}

async function checkStandIn() {
  await buildIfNeeded();
  try {
    const [fpm, appImage] = [standInFpm(), standInAppImageTools()];
    // All at once: the program is packed one time for all of them.
    await pack(['dir', 'deb', 'AppImage'], { ...fpm.env, ...appImage.env });
    checkContents(join(work, 'release/linux-unpacked'));
    await checkThreads(join(work, 'release/linux-unpacked'));
    await checkFuses(join(work, 'release/linux-unpacked'));
    checkFileAssociation(fpm.kept);
    checkAppImage(appImage.kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (made !== undefined) {
  checkContents(resolve(made));
  await checkThreads(resolve(made));
  await checkFuses(resolve(made));
} else if (process.platform === 'linux') await checkStandIn();
else console.log('The stand-in packaging check runs on Linux; elsewhere the installers are built for real.');
