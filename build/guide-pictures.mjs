import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { bundleScript } from './bundle-script.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ROOT } from './root.mjs';

// `npm run guide:pictures [-- NAME…]`: takes the pictures of the user guide, or some of them, of the running program.

const OUT = 'dist/pictures/main.mjs';

if (await ensureChromium()) {
  await buildIfNeeded();
  await bundleScript('tests/pictures/main.ts', {
    out: OUT,
    external: ['@playwright/test', '@napi-rs/canvas'],
  });
  /** @type {{ takePictures: (names: readonly string[]) => Promise<void> }} */
  const { takePictures } = await import(pathToFileURL(join(ROOT, OUT)).href);
  await takePictures(process.argv.slice(2));
} else process.exitCode = 1;
