import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findTestBrowser, testSwitches } from '../../build/chromium.mjs';

const LIMIT = 180_000; // ms that all measurements of one page may take together

/** Where a subject's page is, and the name of the map. */
export interface PageAddress {
  address: string;
  subject: string;
  map: string;
}

/** A browser as the tests start one. */
export async function launch(switches: readonly string[]): Promise<Browser> {
  const executablePath = findTestBrowser();
  return chromium.launch({
    args: [...testSwitches(), ...switches],
    ...(executablePath && { executablePath }),
  });
}

/** The version of the browser that is measured. */
export async function browserVersion(): Promise<string> {
  const browser = await launch([]);
  const version = browser.version();
  await browser.close();
  return version;
}

/**
 * Measures in a page of a browser of its own, 1280 × 800.
 * @throws when the page fails or is not done after three minutes
 */
export async function withPage(
  { address, subject, map }: PageAddress,
  switches: readonly string[],
  measure: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launch(switches);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void browser.close();
  }, LIMIT);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(LIMIT);
    page.on('pageerror', (error) => console.log(`${subject}: ${error.message}`));
    await page.goto(`${address}?subject=${subject}&map=${map}`);
    await page.waitForFunction(() => document.title === 'ready');
    await measure(page);
  } catch (error) {
    throw isLate ? new Error(`stopped after ${LIMIT / 1000} s`, { cause: error }) : error;
  } finally {
    clearTimeout(late);
    await browser.close();
  }
}

/** Collects the garbage of a page. */
export async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** The resident size of the page's process, MB; NaN where the system does not tell. */
export async function residentSize(page: Page): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const info = (await browser?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const sizes = info.filter((process) => process.type === 'renderer').map(({ id }) => residentOf(id));
  const known = sizes.filter((size) => !Number.isNaN(size));
  // Beside the page's own process there may be a spare one, which is small.
  return known.length > 0 ? Math.max(...known) : NaN;
}

function residentOf(process: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
