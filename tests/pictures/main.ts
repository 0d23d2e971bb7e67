import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from '@playwright/test';
import { launch } from '../bench/browser';
import { App } from '../browser/support/app';
import { startShell } from '../browser/support/shell';
import { newFolder } from '../support/new-folder';
import { PICTURES, type Picture } from './pictures';

const FOLDER = join(process.cwd(), 'renderer/guide/chapters/pictures');
const SIZE = { width: 1280, height: 800 };
const SHARPNESS = 1.25; // px of the picture a px of the page
const QUALITY = 55; // of WebP, 0 to 100: letters stay clean

/**
 * Takes the pictures of the user guide of the running program, each in a window of its own.
 * @param names which ones; none: all
 * @throws when there is no picture of a name, or the program does not do what a picture shows
 */
export async function takePictures(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => PICTURES.every((picture) => picture.name !== name));
  if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}.`);
  const browser = await launch([]);
  try {
    for (const picture of PICTURES)
      if (names.length === 0 || names.includes(picture.name)) await take(browser, picture);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, { name, size = SIZE, show, prepare }: Picture): Promise<void> {
  // Dialogs show its name.
  const folder = join(newFolder(), 'Maps');
  mkdirSync(folder);
  prepare?.(folder);
  const shell = await startShell(folder, [], newFolder(), join(process.cwd(), 'dist/browser-shell/main.cjs'));
  const page = await browser.newPage({
    viewport: size,
    deviceScaleFactor: SHARPNESS,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const app = new App(page, shell);
    await app.open();
    const part = await show(app, page);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    const still = { animations: 'disabled', caret: 'hide' } as const;
    const png =
      part && 'screenshot' in part
        ? await part.screenshot(still)
        : await page.screenshot({ ...still, ...(part && { clip: part }) });
    const file = join(FOLDER, `${name}.webp`);
    writeFileSync(file, await webp(png));
    console.log(`${name}.webp, ${Math.round(statSync(file).size / 1024)} kB`);
  } finally {
    await page.close();
    await shell.stop();
  }
}

/** The same picture as WebP. */
async function webp(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('webp', QUALITY);
}
