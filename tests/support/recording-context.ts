/** Something that was drawn: the box around its path, and how. */
export interface Drawn {
  box: [left: number, top: number, right: number, bottom: number];
  fill?: string;
  stroke?: { color: string; width: number; dash: number[]; round: boolean };
}

/** The box around points, rounded to hundredths. */
export function boxAround(points: readonly (readonly [number, number])[]): Drawn['box'] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(rounded) as Drawn['box'];
}

/** Stands for the browser's path where what is drawn by one, icons and signs, is not noted. */
export class UnseenPath {
  addPath(): void {}
}

/** A 2-D context that notes what is drawn in it: shapes and words. Transformations are not followed. */
export class RecordingContext {
  readonly drawn: Drawn[] = [];
  readonly words: string[] = [];
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineCap = 'butt';
  private dash: number[] = [];
  private points: [number, number][] = [];

  beginPath(): void {
    this.points = [];
  }
  closePath(): void {
    this.points.push(...this.points.slice(0, 1));
  }
  moveTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  arcTo(x: number, y: number, toX: number, toY: number): void {
    this.points.push([x, y], [toX, toY]);
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    for (const angle of [from, to])
      this.points.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.points.push([x, y], [x + width, y + height]);
  }
  roundRect(x: number, y: number, width: number, height: number): void {
    this.rect(x, y, width, height);
  }
  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
  fill(path?: unknown): void {
    if (!path && this.points.length > 0)
      this.drawn.push({ box: boxAround(this.points), fill: this.fillStyle });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const corners = [
      [x, y],
      [x + width, y + height],
    ] as const;
    this.drawn.push({ box: boxAround(corners), fill: this.fillStyle });
  }
  fillText(text: string): void {
    this.words.push(text);
  }
  stroke(path?: unknown): void {
    if (path || this.points.length === 0) return;
    const { strokeStyle: color, lineWidth: width, dash, lineCap } = this;
    this.drawn.push({
      box: boxAround(this.points),
      stroke: { color, width, dash, round: lineCap === 'round' },
    });
  }
  bezierCurveTo(...[, , , , x, y]: [number, number, number, number, number, number]): void {
    this.points.push([x, y]);
  }
  clip(): void {}
  translate(): void {}
  rotate(): void {}
  scale(): void {}
  save(): void {}
  restore(): void {}
  setTransform(): void {}
  clearRect(): void {}
}
