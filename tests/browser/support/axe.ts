import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that colours alone can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Looked {
  /** The element to look at, else the whole page. */
  within?: Locator;
  /** Only at its colours: where nothing but the theme is another. */
  coloursOnly?: boolean;
}

/** The rules of WCAG 2.2 AA that what is on the screen breaks, each with the elements that break it. */
export async function violations(
  page: Page,
  { within, coloursOnly = false }: Looked = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const element = await (within ?? page.locator('html')).elementHandle();
  return page.evaluate(
    async ([root, rules]) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const found = await checker.run(root ?? document, {
        runOnly: rules,
        // An experiment of axe's: it takes a sign such as the matrix’ “II” for a label that its name must repeat.
        rules: { 'label-content-name-mismatch': { enabled: false } },
        resultTypes: ['violations'],
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    },
    [element, coloursOnly ? OF_COLOURS : LEVELS] as const,
  );
}
