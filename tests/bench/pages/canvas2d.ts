import { painted, panOffset, timeFrames, type BenchCard, type BenchLink } from './bench-page';

/** The limit: one 2-D canvas that draws the same cards, the same text and the same links, and does nothing else. */
export function canvasPage(cards: readonly BenchCard[], links: readonly BenchLink[]): void {
  const canvas = document.createElement('canvas');
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser has no 2-D canvas.');
  const byId = new Map(cards.map((card) => [card.id, card]));

  function draw(dx: number): void {
    if (!context) return;
    context.fillStyle = '#f2f2ef';
    context.fillRect(0, 0, canvas.width, canvas.height);
    const inView = (left: number, top: number, right: number, bottom: number): boolean =>
      right >= dx && left <= dx + canvas.width && bottom >= 0 && top <= canvas.height;
    context.strokeStyle = '#16765b';
    context.lineWidth = 2;
    for (const link of links) {
      const from = byId.get(link.from);
      const to = byId.get(link.to);
      if (!from || !to) continue;
      const [x0, y0, x1, y1] = [from.x + from.width / 2, from.y, to.x + to.width / 2, to.y + to.height];
      if (!inView(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))) continue;
      context.beginPath();
      context.moveTo(x0 - dx, y0);
      context.bezierCurveTo(x0 - dx, (y0 + y1) / 2, x1 - dx, (y0 + y1) / 2, x1 - dx, y1);
      context.stroke();
    }
    context.font = "14px 'Counterpoint Sans', sans-serif";
    for (const card of cards) {
      if (!inView(card.x, card.y, card.x + card.width, card.y + card.height)) continue;
      context.fillStyle = '#ffffff';
      context.strokeStyle = '#2559b8';
      context.fillRect(card.x - dx, card.y, card.width, card.height);
      context.strokeRect(card.x - dx, card.y, card.width, card.height);
      context.fillStyle = '#1d1f23';
      context.fillText(card.kind, card.x - dx + 12, card.y + 20);
      card.lines.forEach((line, index) => context.fillText(line, card.x - dx + 12, card.y + 46 + index * 20));
    }
  }

  window.bench = {
    firstPicture: async () => {
      const start = performance.now();
      draw(0);
      await painted();
      return performance.now() - start;
    },
    pan: (steps, px) => timeFrames(steps, (index) => draw(panOffset(index, px))),
  };
}
