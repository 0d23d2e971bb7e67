import type { Line } from './page-lines';

/** The parts of a page where heads, feet and numbers stand, as shares of its height. */
const MARGIN = 0.12;

/** What repeats on pages, or is only a number, in the margin above or below the text. */
export function isRunning(
  pages: readonly { lines: readonly Line[]; height: number }[],
): (line: Line, page: number) => boolean {
  const seen = new Map<string, Set<number>>();
  pages.forEach(({ lines, height }, page) => {
    for (const line of lines) {
      if (!inMargin(line, height)) continue;
      const on = seen.get(shapeOf(line)) ?? new Set<number>();
      seen.set(shapeOf(line), on.add(page));
    }
  });
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return (line, page) => {
    const height = pages[page]?.height ?? 0;
    if (!inMargin(line, height)) return false;
    return isNumber(line.text) || (seen.get(shapeOf(line))?.size ?? 0) >= enough;
  };
}

function inMargin({ y }: Line, height: number): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** Heads differ in their page number only. */
function shapeOf({ text }: Line): string {
  return text.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** `12`, `- 12 -`, `Page 3 of 9`, `xiv`. */
function isNumber(text: string): boolean {
  return /^[-–—\s|]*(?:(?:page|p\.|seite|صفحه|صفحة)?\s*\d{1,4}(?:\s*(?:\/|of|von)\s*\d{1,4})?|[ivxlc]{1,6})[-–—\s|.]*$/i.test(
    text.trim(),
  );
}
