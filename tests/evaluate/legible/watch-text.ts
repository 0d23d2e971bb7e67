import type { Page } from '@playwright/test';

/** A stretch of text on the screen, px of the page. */
export interface SeenText {
  readonly text: string;
  /** The height of its letters' square. */
  readonly size: number;
  /** Where it begins, on its baseline or at the middle of its line. */
  readonly x: number;
  readonly y: number;
  /** The card whose words it is, where the page shows that itself; empty for what else the page writes. */
  readonly card?: string;
}

/** What a canvas shows. */
export interface Seen {
  readonly texts: readonly SeenText[];
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number };
  /** The canvas on the page, and what lies over it. */
  readonly area: DOMRectLike;
  readonly overlays: readonly (DOMRectLike & { readonly name: string })[];
}

interface DOMRectLike {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

declare global {
  interface Window {
    /** What the canvas layer has written since it was last cleared, px of the canvas. */
    written: { text: string; size: number; x: number; y: number }[];
  }
}

/** Notes what is written on the canvas layer of a page, from before the page is loaded. */
export async function noteWriting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fillText, fillRect } = prototype;
    window.written = [];
    const isLayer = (canvas: HTMLCanvasElement): boolean => canvas.classList.contains('link-layer');
    prototype.fillRect = function (x, y, width, height) {
      if (isLayer(this.canvas) && x === 0 && y === 0 && width >= this.canvas.clientWidth) window.written = [];
      fillRect.call(this, x, y, width, height);
    };
    prototype.fillText = function (text, x, y, most) {
      if (isLayer(this.canvas)) {
        const { a, d, e, f } = this.getTransform();
        const ratio = this.canvas.width / this.canvas.clientWidth;
        const size = (parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * d) / ratio;
        window.written.push({ text, size, x: (x * a + e) / ratio, y: (y * d + f) / ratio });
      }
      if (most === undefined) fillText.call(this, text, x, y);
      else fillText.call(this, text, x, y, most);
    };
  });
}

/** Reads what a canvas shows once it stands still. */
export async function seenOn(page: Page): Promise<Seen> {
  await page.waitForFunction(async () => {
    const places = (): string =>
      `${document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform} ${document.querySelectorAll('.card').length} ${window.written.length}`;
    const before = places();
    for (let frame = 0; frame < 24; frame++) await new Promise(requestAnimationFrame);
    return places() === before;
  });
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas');
    const moved = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (!canvas || !moved) throw new Error('There is no canvas.');
    const area = canvas.getBoundingClientRect();
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(moved).transform);
    const written = window.written.map(({ text, size, x: left, y: top }) => ({
      text,
      size,
      x: left + area.left,
      y: top + area.top,
    }));
    const texts: SeenText[] = [];
    const walker = document.createTreeWalker(moved, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !parent ||
        text === '' ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.right < area.left || box.left > area.right) continue;
      if (box.bottom < area.top || box.top > area.bottom) continue;
      const inWords = parent.closest('.card__text') !== null;
      const card = (inWords && parent.closest('.react-flow__node')?.getAttribute('data-id')) || '';
      const size = parseFloat(getComputedStyle(parent).fontSize) * zoom;
      texts.push({ text, size, x: box.left, y: (box.top + box.bottom) / 2, card });
    }
    const overlays = [...canvas.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (
        element.closest('.canvas__flow, .link-layer') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return [];
      const style = getComputedStyle(element);
      const isSolid = !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (!isSolid || right - left < 4 || bottom - top < 4) return [];
      return [{ name: element.className, left, top, right, bottom }];
    });
    const { left, top, right, bottom } = area;
    const ends = { left, top, right, bottom };
    return {
      texts: [...written, ...texts],
      viewport: { x: x + left, y: y + top, zoom },
      area: ends,
      overlays,
    };
  });
}

/** Zooms about the middle of the canvas, as a wheel with Ctrl does. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  await page.evaluate((wanted) => {
    const pane = document.querySelector('.react-flow__pane');
    const moved = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (!pane || !moved) throw new Error('There is no canvas.');
    const now = new DOMMatrix(getComputedStyle(moved).transform).a;
    const { left, top, width, height } = pane.getBoundingClientRect();
    const turn = {
      deltaY: -Math.log2(wanted / now) / 0.002, // as d3-zoom reads a wheel
      clientX: left + width / 2,
      clientY: top + height / 2,
    };
    pane.dispatchEvent(new WheelEvent('wheel', { ...turn, ctrlKey: true, bubbles: true, cancelable: true }));
  }, zoom);
}
