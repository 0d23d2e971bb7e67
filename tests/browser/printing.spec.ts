import { HAS_POPPLER, pdfInfo, pdfText } from '../support/poppler';
import { expect, test } from './support/app';

test('the map is printed on one page, and nothing of the window', async ({ app, page }) => {
  test.skip(!HAS_POPPLER, 'needs poppler-utils to read what was printed');
  await page.addInitScript(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes');
  });
  await app.open();
  await app.openSample(/three/i);
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');

  const printed = await page.pdf({ preferCSSPageSize: true });
  const info = pdfInfo(printed);
  const text = pdfText(printed);
  expect(info.get('Pages')).toBe('1');
  const [width = 0, height = 0] = (info.get('Page size') ?? '').split(' x ').map(parseFloat);
  expect(width).toBeGreaterThan(height);
  expect(text).toContain('Counterargument');
  for (const ofTheWindow of ['Commands', 'Outline', 'Base score', 'Import articles'])
    expect(text).not.toContain(ofTheWindow);
  // Printing leaves the window as it was.
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await expect(app.canvas).toBeVisible();
});
