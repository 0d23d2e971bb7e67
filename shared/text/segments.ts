import { blockIndexAt, type Block } from './blocks';
import type { TextRange } from './range';

/** A named range, such as a highlighted passage. */
export interface Span extends TextRange {
  readonly id: string;
}

/** A run of text that exactly the same spans cover. */
export interface Segment<S extends Span> extends TextRange {
  /** In the order in which the spans were given; none for plain text. */
  readonly spans: readonly S[];
}

/**
 * Cuts a range at every end of a span, so that spans that overlap can be drawn. The segments follow each other without a gap and make
 * up the range; spans are cut to it, empty ones are left out.
 */
export function segmentsOf<S extends Span>(range: TextRange, spans: readonly S[]): Segment<S>[] {
  const touching = spans.filter((span) => overlaps(range, span));
  const cuts = new Set([range.start, range.end]);
  for (const span of touching) {
    cuts.add(Math.max(span.start, range.start));
    cuts.add(Math.min(span.end, range.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const indexOf = new Map(sorted.map((cut, index) => [cut, index]));
  const segments = sorted
    .slice(1)
    .map((end, index) => ({ start: sorted[index] ?? range.start, end, spans: [] as S[] }));
  for (const span of touching) {
    const first = indexOf.get(Math.max(span.start, range.start)) ?? 0;
    for (let index = first; (segments[index]?.end ?? Infinity) <= span.end; index++)
      segments[index]?.spans.push(span);
  }
  return segments;
}

/** The spans that reach into each block, by the block's index; blocks without any are left out. */
export function spansByBlock<S extends Span>(
  blocks: readonly Block[],
  spans: readonly S[],
): Map<number, S[]> {
  const byBlock = new Map<number, S[]>();
  for (const span of spans) {
    for (let index = blockIndexAt(blocks, span.start); index < blocks.length; index++) {
      const block = blocks[index];
      if (!block || block.start >= span.end) break;
      if (!overlaps(block, span)) continue;
      const here = byBlock.get(index);
      if (here) here.push(span);
      else byBlock.set(index, [span]);
    }
  }
  return byBlock;
}

function overlaps(range: TextRange, span: TextRange): boolean {
  return span.start < span.end && range.start < span.end && span.start < range.end;
}
