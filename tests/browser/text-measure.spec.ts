import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { CARD_STYLE, FRAME_STYLES } from '../../renderer/canvas/card-style';
import { KINDS } from '../../shared/map/node-kinds';
import { breakLines } from '../../shared/text-layout/break-lines';
import { CARD, cardLayout } from '../../shared/text-layout/card-size';
import type { FontWeight } from '../../shared/text-layout/font-tables';
import { measureText } from '../../shared/text-layout/measure';
import { measuredTexts } from './support/measured-texts';

const ROOT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** A style sheet of the interface, with its fonts inside it. */
function styleSheet(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(
    /url\('([^']+)'\)/g,
    (_, font: string) =>
      `url(data:font/ttf;base64,${readFileSync(require.resolve(font)).toString('base64')})`,
  );
}

async function openFonts(page: Page): Promise<void> {
  const styles = ['renderer/styles/fonts.css', 'renderer/styles/tokens.css', 'renderer/canvas/Card.css'];
  await page.setContent(`<meta charset="utf-8"><style>${styles.map(styleSheet).join('\n')}</style>`);
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    return faces.length;
  });
  expect(loaded).toBe(6);
}

/** Widths in px as the page lays a card's lines out, and as its 2-D canvas draws them. */
async function browserWidths(
  page: Page,
  texts: string[],
  weight: FontWeight,
): Promise<{ page: number; canvas: number }[]> {
  return page.evaluate(
    ([strings, fontWeight, size]) => {
      const card = document.createElement('div');
      card.className = 'card__text';
      card.style.cssText = `--card-text: ${size}px; --card-line: 20px; position: absolute; font-weight: ${fontWeight};`;
      const line = document.createElement('div');
      line.className = 'card__line';
      card.append(line);
      document.body.append(card);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('This browser has no 2-D canvas.');
      context.font = `${fontWeight} ${size}px 'Counterpoint Sans'`;
      context.fontKerning = 'none';
      context.textRendering = 'geometricPrecision';
      return strings.map((text) => {
        line.textContent = text;
        return { page: line.getBoundingClientRect().width, canvas: context.measureText(text).width };
      });
    },
    [texts, weight, CARD.textSize] as const,
  );
}

for (const weight of [400, 600] as const) {
  test(`texts at weight ${weight} are as wide in the page as they were measured without it`, async ({
    page,
  }) => {
    await openFonts(page);
    const style = { size: CARD.textSize, weight };
    const texts = measuredTexts();
    expect(texts.length).toBeGreaterThan(200);
    const widths = await browserWidths(
      page,
      texts.map(({ text }) => text),
      weight,
    );
    const worst: Record<string, { text: string; px: number; share: number }> = {};
    texts.forEach(({ script, text }, index) => {
      const shown = widths[index]?.page ?? 0;
      const px = Math.abs(measureText(text, style) - shown);
      const share = px / Math.max(shown, 1);
      if (px > (worst[script]?.px ?? -1)) worst[script] = { text, px, share };
      const allowed = Math.max(1, shown * (script === 'arabic' ? 0.03 : 0.01));
      expect.soft(px, `${script}: ${text}`).toBeLessThanOrEqual(allowed);
    });
    for (const [script, { text, px, share }] of Object.entries(worst))
      test.info().annotations.push({
        type: 'worst',
        description: `${weight} ${script}: ${px.toFixed(2)} px, ${(share * 100).toFixed(2)} %: ${text}`,
      });
  });
}

test('the canvas drawing sets texts as wide as the page does', async ({ page }) => {
  await openFonts(page);
  const texts = measuredTexts().map(({ text }) => text);
  const widths = await browserWidths(page, texts, 400);
  texts.forEach((text, index) => {
    const { page: shown, canvas } = widths[index] ?? { page: 0, canvas: 0 };
    expect.soft(Math.abs(shown - canvas), text).toBeLessThanOrEqual(Math.max(1, shown * 0.02));
  });
});

test('no broken line runs out of its card', async ({ page }) => {
  await openFonts(page);
  const inner = CARD.width - 2 * CARD.paddingX;
  const lines = measuredTexts().flatMap(({ text }) =>
    breakLines(text, { size: CARD.textSize, weight: 400 }, inner).map((line) => line.text),
  );
  const widths = await browserWidths(page, lines, 400);
  lines.forEach((line, index) => {
    expect.soft(widths[index]?.page ?? Infinity, line).toBeLessThanOrEqual(inner + 1);
  });
});

test('the words of a card stand where they were measured, however thick the line around it is', async ({
  page,
}) => {
  await openFonts(page);
  const { width, height, textX, textY } = cardLayout({ text: 'one line' });
  for (const kind of KINDS) {
    const style = Object.entries({ ...CARD_STYLE, ...FRAME_STYLES[kind] }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const at = await page.evaluate(
      ([css, size]) => {
        document.body.innerHTML = `<div style="width: ${size.width}px; height: ${size.height}px">
          <article class="card" style="${css}; --kind: black; height: 100%"><header class="card__head"></header>
          <div class="card__text"><div class="card__line">one line</div></div></article></div>`;
        const [card, line] = ['.card', '.card__line'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return (
          card && line && { x: line.x - card.x, y: line.y - card.y, width: card.width, height: card.height }
        );
      },
      [style.join('; '), { width, height }] as const,
    );
    expect({ kind, ...at }).toEqual({ kind, x: textX, y: textY, width, height });
  }
});
