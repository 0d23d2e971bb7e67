import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../shared/text/blocks';
import { segmentsOf, spansByBlock, type Span } from '../../../../shared/text/segments';

const textAndSpans = fc
  .string({ unit: fc.constantFrom('a', 'é', '\n', ' ', '🜂', 'ש', '.'), maxLength: 120 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc
        .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 })
        .map((pairs) => pairs.map(([a, b], index): Span => ({ id: `p${index}`, start: a, end: b }))),
    }),
  );

describe('segments of a text with highlights', () => {
  it('shows both of two highlights that overlap, and where they do', () => {
    const spans = [
      { id: 'first', start: 2, end: 8 },
      { id: 'second', start: 5, end: 12 },
    ];
    const segments = segmentsOf({ start: 0, end: 15 }, spans);
    expect(segments.map(({ start, end, spans: over }) => [start, end, over.map((span) => span.id)])).toEqual([
      [0, 2, []],
      [2, 5, ['first']],
      [5, 8, ['first', 'second']],
      [8, 12, ['second']],
      [12, 15, []],
    ]);
  });

  it('cuts highlights to the range and leaves out those beside it and empty ones', () => {
    const spans = [
      { id: 'around', start: 0, end: 100 },
      { id: 'before', start: 0, end: 10 },
      { id: 'empty', start: 15, end: 15 },
    ];
    const [only, ...others] = segmentsOf({ start: 10, end: 20 }, spans);
    expect(only).toEqual({ start: 10, end: 20, spans: [spans[0]] });
    expect(others).toEqual([]);
  });

  it('puts together exactly the text, and covers each highlight exactly', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans }) => {
        const segments = segmentsOf({ start: 0, end: text.length }, spans);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const span of spans) {
          const covered = segments.filter((segment) => segment.spans.includes(span));
          const words = covered.map(({ start, end }) => text.slice(start, end)).join('');
          expect(words).toBe(text.slice(span.start, span.end));
          expect(covered[0]?.start ?? span.start).toBe(span.start);
        }
      }),
    );
  });
});

describe('highlights by paragraph', () => {
  it('names for every paragraph just the highlights that reach into it', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans }) => {
        const blocks = blocksOf(text);
        const byBlock = spansByBlock(blocks, spans);
        for (const [index, block] of blocks.entries()) {
          const reaching = spans.filter(
            (span) => span.start < span.end && span.start < block.end && block.start < span.end,
          );
          expect(byBlock.get(index) ?? []).toEqual(reaching);
        }
      }),
    );
  });
});
