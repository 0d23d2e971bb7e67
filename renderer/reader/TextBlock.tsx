import { memo, type CSSProperties } from 'react';
import type { TextRange } from '../../shared/text/range';
import { segmentsOf, type Segment } from '../../shared/text/segments';
import type { Highlight } from './highlights';

interface TextBlockProps {
  /** The text of the block alone. */
  text: string;
  /** Where the block begins in the source's text. */
  start: number;
  continued: boolean;
  highlights: readonly Highlight[];
  /** The lit passage with its whole range, if it reaches into this block. */
  lit: Highlight | undefined;
}

const LINE = 26; // px, as in Reader.css
const LINE_LENGTH = 68; // characters

/**
 * One paragraph with its highlights. Nothing but the text may be in its text nodes: offsets are counted from `data-start`
 * (see text-view.ts).
 */
function Paragraph({ text, start, continued, highlights, lit }: TextBlockProps) {
  const height = Math.ceil(text.length / LINE_LENGTH) * LINE;
  const segments = segmentsOf({ start, end: start + text.length }, highlights);
  return (
    <p
      className={continued ? 'reader__block reader__block--continued' : 'reader__block'}
      dir="auto"
      data-start={start}
      style={{ containIntrinsicBlockSize: `auto ${height}px` }}
    >
      {segments.map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start);
        return segment.spans.length === 0 ? (
          <span key={segment.start} data-start={segment.start}>
            {words}
          </span>
        ) : (
          <Mark key={segment.start} segment={segment} lit={lit} words={words} />
        );
      })}
    </p>
  );
}

interface MarkProps {
  segment: Segment<Highlight>;
  lit: Highlight | undefined;
  words: string;
}

function Mark({ segment, lit, words }: MarkProps) {
  const { start, end, spans } = segment;
  const isLit = lit !== undefined && spans.some((span) => span.id === lit.id);
  return (
    <mark
      className="reader__mark"
      data-start={start}
      data-passages={spans.map((span) => span.id).join(' ')}
      data-kind={spans.at(-1)?.kinds[0] ?? 'none'}
      data-depth={Math.min(spans.length, 3)}
      data-lit={isLit || undefined}
      style={underlines(spans)}
    >
      {isLit && lit.start === start && <span className="reader__grip" data-grip="start" aria-hidden />}
      {words}
      {isLit && lit.end === end && <span className="reader__grip" data-grip="end" aria-hidden />}
    </mark>
  );
}

const MOST_LINES = 3;

/** A line under the text for each kind of each highlight, one below the other. */
function underlines(spans: readonly Highlight[]): CSSProperties {
  const inks = spans
    .flatMap((span): string[] => (span.kinds.length > 0 ? [...span.kinds] : ['border-strong']))
    .slice(-MOST_LINES);
  return {
    backgroundImage: inks.map((ink) => `linear-gradient(var(--${ink}), var(--${ink}))`).join(', '),
    backgroundPosition: inks.map((_, index) => `0 calc(100% - ${index * 3}px)`).join(', '),
  };
}

function sameRange(a: TextRange | undefined, b: TextRange | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end);
}

function sameHighlight(a: Highlight | undefined, b: Highlight | undefined): boolean {
  return a?.id === b?.id && sameRange(a, b) && a?.kinds.join() === b?.kinds.join();
}

function sameBlock(a: TextBlockProps, b: TextBlockProps): boolean {
  return (
    a.text === b.text &&
    a.start === b.start &&
    a.highlights.length === b.highlights.length &&
    a.highlights.every((highlight, index) => sameHighlight(highlight, b.highlights[index])) &&
    sameHighlight(a.lit, b.lit)
  );
}

/** Drawn again only when its own text or highlights change: an article can have thousands of paragraphs. */
export const TextBlock = memo(Paragraph, sameBlock);
