import { expect, type Page } from '@playwright/test';

/** Selects words in the reader as a person does: by dragging the mouse from their first letter to their last. */
export async function selectInReader(page: Page, words: string): Promise<void> {
  const text = page.locator('.reader__text');
  await expect(text).toContainText(words);
  const ends = await text.evaluate(async (root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: { node: Text; start: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node: node as Text, start: all.length });
      all += node.textContent ?? '';
    }
    const from = all.indexOf(wanted);
    const letterAt = (offset: number): Range => {
      const piece = pieces.findLast((candidate) => candidate.start <= offset);
      if (!piece) throw new Error('The words are not in the text.');
      const range = document.createRange();
      range.setStart(piece.node, offset - piece.start);
      range.setEnd(piece.node, offset - piece.start + 1);
      return range;
    };
    const first = letterAt(from);
    const scroller = root.parentElement;
    const top = first.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0);
    scroller?.scrollBy({ top: top - 120, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const start = first.getBoundingClientRect();
    const end = letterAt(from + wanted.length - 1).getBoundingClientRect();
    return {
      start: { x: start.left + 0.5, y: (start.top + start.bottom) / 2 },
      end: { x: end.right, y: (end.top + end.bottom) / 2 },
    };
  }, words);
  await page.mouse.move(ends.start.x, ends.start.y);
  await page.mouse.down();
  await page.mouse.move((ends.start.x + ends.end.x) / 2, (ends.start.y + ends.end.y) / 2, { steps: 3 });
  await page.mouse.move(ends.end.x, ends.end.y, { steps: 3 });
  await page.mouse.up();
}
