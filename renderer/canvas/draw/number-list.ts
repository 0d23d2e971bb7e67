/** A growing column of numbers: quicker to fill and to read than an array when there are a hundred thousand. */
export class NumberList {
  values = new Float32Array(64);
  length = 0;

  /** Adds four numbers: a rectangle, or a line. */
  add(a: number, b: number, c: number, d: number): void {
    const at = this.length;
    if (at + 4 > this.values.length) this.grow();
    this.values[at] = a;
    this.values[at + 1] = b;
    this.values[at + 2] = c;
    this.values[at + 3] = d;
    this.length = at + 4;
  }

  private grow(): void {
    const larger = new Float32Array(this.values.length * 2);
    larger.set(this.values);
    this.values = larger;
  }
}
