import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build as bundle } from 'esbuild';
import { build, preview } from 'vite';
import { findChromium, testSwitches } from './chromium.mjs';
import { ROOT } from './root.mjs';

// `npm run bench [-- --sizes 500,10000] [--only first-picture|edit] [--json FILE]`: our canvas beside a bare 2-D canvas (the limit) and plain
// React Flow, in the same browser and the same run. Read the ratios, not the milliseconds.

/** @typedef {{ suite: string, size: number, subject: string, metric: string, median: number, p95: number, unit: 'ms' | 'µs' }} Row */

const SUBJECTS = ['canvas2d', 'counterpoint', 'react-flow'];
const RUNS = 3;
const PAN_STEPS = 120;
const PAN_PX = 12;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,10000' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const out = join(ROOT, 'dist/bench');

/**
 * @param {readonly number[]} numbers
 * @param {number} share 0.5 for the median
 */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base
 * @param {string} subject
 * @param {number} size
 * @returns {Promise<Row[]>}
 */
async function measure(browser, base, subject, size) {
  const first = [];
  const frames = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${base}?subject=${subject}&size=${size}`);
    await page.waitForFunction(() => document.title === 'ready', undefined, { timeout: 120_000 });
    first.push(await page.evaluate(() => window.bench.firstPicture()));
    if (values.only !== 'first-picture') {
      frames.push(
        ...(await page.evaluate(([steps, px]) => window.bench.pan(steps ?? 0, px ?? 0), [PAN_STEPS, PAN_PX])),
      );
    }
    await page.close();
  }
  /** @param {string} metric @param {number[]} times */
  const row = (metric, times) => ({
    suite: 'canvas',
    size,
    subject,
    metric,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    unit: /** @type {const} */ ('ms'),
  });
  return [row('first-picture', first), ...(frames.length > 0 ? [row('pan-zoom-1', frames)] : [])];
}

/** @param {readonly Row[]} rows */
function report(rows) {
  console.log(
    `${'size'.padStart(6)}  ${'metric'.padEnd(14)} ${'subject'.padEnd(13)} median ms   p95 ms   × canvas2d   × react-flow`,
  );
  for (const row of rows) {
    const peer = (/** @type {string} */ name) =>
      rows.find((other) => other.subject === name && other.size === row.size && other.metric === row.metric)
        ?.median ?? NaN;
    console.log(
      `${String(row.size).padStart(6)}  ${row.metric.padEnd(14)} ${row.subject.padEnd(13)} ${row.median.toFixed(1).padStart(9)} ${row.p95.toFixed(1).padStart(8)} ` +
        `${(row.median / peer('canvas2d')).toFixed(2).padStart(12)} ${(row.median / peer('react-flow')).toFixed(3).padStart(14)}`,
    );
  }
}

/** @param {readonly Row[]} rows */
function reportEdits(rows) {
  console.log('  size  edit        subject       median µs   p95 µs');
  for (const { size, metric, subject, median, p95 } of rows) {
    console.log(
      `${String(size).padStart(6)}  ${metric.padEnd(11)} ${subject.padEnd(13)} ${median.toFixed(0).padStart(9)} ${p95.toFixed(0).padStart(8)}`,
    );
  }
}

/** Single edits in plain Node: they must not grow with the map. */
async function editRows() {
  const outfile = join(ROOT, 'dist/bench-edit.mjs');
  await bundle({
    entryPoints: [join(ROOT, 'tests/bench/edit.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  /** @type {{ benchEdits: (size: number) => Pick<Row, 'subject' | 'metric' | 'median' | 'p95'>[] }} */
  const { benchEdits } = await import(pathToFileURL(outfile).href);
  return [500, 50_000].flatMap((size) =>
    benchEdits(size).map((row) => ({ suite: 'edit', size, ...row, unit: /** @type {const} */ ('µs') })),
  );
}

if (values.only === 'edit') {
  const rows = await editRows();
  reportEdits(rows);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  process.exit(0);
}

await build({
  root: join(ROOT, 'tests/bench/pages'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
const server = await preview({
  root: join(ROOT, 'dist'),
  build: { outDir: 'bench' },
  preview: { host: '127.0.0.1', port: 0 },
  logLevel: 'warn',
});
const base = server.resolvedUrls?.local[0] ?? '';
const executablePath = findChromium();
const browser = await chromium.launch({ args: testSwitches(), ...(executablePath && { executablePath }) });
/** @type {Row[]} */
const rows = [];
for (const size of values.sizes.split(',').map(Number)) {
  for (const subject of SUBJECTS) rows.push(...(await measure(browser, base, subject, size)));
}
await browser.close();
await server.close();
const edits = values.only === undefined ? await editRows() : [];
report(rows.sort((a, b) => a.size - b.size || a.metric.localeCompare(b.metric)));
reportEdits(edits);
if (values.json) writeFileSync(values.json, `${JSON.stringify([...rows, ...edits], null, 2)}\n`);
process.exit(0);
