import { Fragment, memo, type CSSProperties } from 'react';
import { hiddenRuns, type HiddenRun } from '../../shared/shown-text';
import type { TextRange } from '../../shared/text/range';
import { segmentsOf, type Segment, type Span } from '../../shared/text/segments';
import { t } from '../../shared/words/words';
import type { BlockExtras, BlockVoice } from './block-extras';
import type { Highlight } from '../cards/highlights';
import { Words } from './Words';

interface TextBlockProps {
  /** The text of the block alone. */
  text: string;
  /** Where the block begins in the source's text. */
  start: number;
  continued: boolean;
  isHeading: boolean;
  highlights: readonly Highlight[];
  /** The active passage with its whole range, if it reaches into this block. */
  active: Highlight | undefined;
  /** Other voices and pages; the same object until they change. */
  extras: BlockExtras | undefined;
}

const LINE = 26; // px, as in Reader.css
const LINE_LENGTH = 68; // characters

/**
 * One paragraph with its highlights. Nothing but the text may be in its text nodes: offsets are counted from `data-start`
 * (see text-view.ts). So labels are drawn by the stylesheet, from attributes.
 */
function Paragraph({ text, start, continued, isHeading, highlights, active, extras }: TextBlockProps) {
  const height = Math.ceil(text.length / LINE_LENGTH) * LINE;
  const end = start + text.length;
  const { voices = [], pages = [] } = extras ?? {};
  const pageCuts = pages.map(({ at, label }) => ({ id: `page ${label}`, start: at, end }));
  const segments = segmentsOf<Span>({ start, end }, [...highlights, ...voices, ...pageCuts]);
  const hidden = hiddenRuns(text);
  const whole = voices.find((voice) => voice.whole);
  return (
    <p
      className={continued ? 'reader__block reader__block--continued' : 'reader__block'}
      dir="auto"
      {...(isHeading && { role: 'heading', 'aria-level': 3 })}
      data-start={start}
      data-voice={whole?.who}
      data-label={whole?.label}
      data-unmarked={hidden.length > MOST_MARKED ? hidden.length - MOST_MARKED : undefined}
      style={{ containIntrinsicBlockSize: `auto ${height}px` }}
    >
      {segments.map((segment) => {
        const page = pages.find(({ at }) => at === segment.start);
        const voice = voices.find(({ id, whole }) => !whole && segment.spans.some((span) => span.id === id));
        return (
          <Fragment key={segment.start}>
            {page && (
              <span
                className="reader__page"
                role="doc-pagebreak"
                aria-label={t('Page {label}', { label: page.label })}
                data-page={`p. ${page.label}`}
              />
            )}
            <Run
              segment={{ ...segment, spans: segment.spans.filter(isHighlight) }}
              voice={voice}
              active={active}
              words={text.slice(segment.start - start, segment.end - start)}
              hidden={hidden.length > 0 ? withinOf(hidden, segment, start) : NO_RUNS}
            />
          </Fragment>
        );
      })}
    </p>
  );
}

const NO_RUNS: readonly HiddenRun[] = [];
const MOST_MARKED = 200; // in one block: a text that is full of them is to stay usable

/** The first runs of a block, those of a segment of it, by offsets in the segment. */
function withinOf(hidden: readonly HiddenRun[], { start, end }: TextRange, blockStart: number): HiddenRun[] {
  return hidden
    .slice(0, MOST_MARKED)
    .map((run) => ({
      ...run,
      start: Math.max(run.start + blockStart, start) - start,
      end: Math.min(run.end + blockStart, end) - start,
    }))
    .filter((run) => run.start < run.end);
}

function isHighlight(span: Span): span is Highlight {
  return 'kinds' in span;
}

interface RunProps {
  segment: Segment<Highlight>;
  /** Who speaks here, where it is not the whole paragraph. */
  voice: BlockVoice | undefined;
  active: Highlight | undefined;
  words: string;
  /** What is not seen in the words, offsets in them. */
  hidden: readonly HiddenRun[];
}

/** A run of text that the same highlights and the same voice cover. */
function Run(props: RunProps) {
  const { segment, voice, words, hidden } = props;
  if (segment.spans.length > 0) return <Mark {...props} />;
  return (
    <span data-start={segment.start} {...voiceAttributes(props)} className={voice && 'reader__voice'}>
      <Words text={words} start={segment.start} hidden={hidden} />
    </span>
  );
}

function voiceAttributes({ segment, voice }: RunProps) {
  const label = voice?.start === segment.start ? voice.label : undefined;
  return { 'data-voice': voice?.who, 'data-label': label };
}

function Mark(props: RunProps) {
  const { segment, active, words, hidden } = props;
  const { start, end, spans } = segment;
  const isActive = active !== undefined && spans.some((span) => span.id === active.id);
  return (
    <mark
      className="reader__mark"
      data-start={start}
      data-passages={spans.map((span) => span.id).join(' ')}
      data-kind={spans.at(-1)?.kinds[0] ?? 'none'}
      data-depth={Math.min(spans.length, 3)}
      data-active={isActive || undefined}
      data-doubt={spans.at(-1)?.inDoubt || undefined}
      data-discussed={spans.some((span) => span.isDiscussed) || undefined}
      {...voiceAttributes(props)}
      style={underlines(spans)}
    >
      {isActive && active.start === start && <span className="reader__grip" data-grip="start" aria-hidden />}
      <Words text={words} start={start} hidden={hidden} />
      {isActive && active.end === end && <span className="reader__grip" data-grip="end" aria-hidden />}
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
  return (
    a?.id === b?.id &&
    a?.inDoubt === b?.inDoubt &&
    a?.isDiscussed === b?.isDiscussed &&
    sameRange(a, b) &&
    a?.kinds.join() === b?.kinds.join()
  );
}

function sameBlock(a: TextBlockProps, b: TextBlockProps): boolean {
  return (
    a.text === b.text &&
    a.start === b.start &&
    a.isHeading === b.isHeading &&
    a.extras === b.extras &&
    a.highlights.length === b.highlights.length &&
    a.highlights.every((highlight, index) => sameHighlight(highlight, b.highlights[index])) &&
    sameHighlight(a.active, b.active)
  );
}

/** Drawn again only when its own text or highlights change: an article can have thousands of paragraphs. */
export const TextBlock = memo(Paragraph, sameBlock);
