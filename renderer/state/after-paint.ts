/** Calls back once the frame that is being made is on the screen; returns the function that forgets it. */
export function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(then)));
  return () => cancelAnimationFrame(frame);
}
