import { grown } from './flat';

/** How the elements of a network stand, by their numbers. */
export class ElementStates {
  /** Labels; 0 of what is not judged. */
  label = new Uint8Array(0);
  /** Of links the label that they have by what they start from and by the links on them, whatever else bears on the same card. */
  ready = new Uint8Array(0);
  /** NaN where it does not settle. */
  strength = new Float64Array(0);
  /** How far strengths can be relied on: places in `SETTLINGS`. */
  settling = new Uint8Array(0);

  // What bears on a link, from when that is judged until the link is.
  /** Whether something does that has a strength. */
  isMoved = new Uint8Array(0);
  /** What moves its score, as `GradualSemantics` gathers it. */
  pull = new Float64Array(0);
  /** The labels of what opposes it, as bits. */
  against = new Uint8Array(0);
  /** The worst `settling` of it. */
  worstOn = new Uint8Array(0);

  /** Makes room. */
  grow(size: number): void {
    if (size <= this.label.length) return;
    this.label = grown(this.label, new Uint8Array(size));
    this.ready = grown(this.ready, new Uint8Array(size));
    this.strength = grown(this.strength, new Float64Array(size));
    this.settling = grown(this.settling, new Uint8Array(size));
    this.isMoved = grown(this.isMoved, new Uint8Array(size));
    this.pull = grown(this.pull, new Float64Array(size));
    this.against = grown(this.against, new Uint8Array(size));
    this.worstOn = grown(this.worstOn, new Uint8Array(size));
  }
}
