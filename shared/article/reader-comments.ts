import type { Block } from '../text/blocks';
import { isClutter } from './clutter';
import { READER_COMMENT, type Voice } from './voices';

/** A line above what readers wrote. */
const HEADING =
  /^(?:\d+\s+)?(?:comments?|responses?|replies|discussion(?: about this post)?|readers['’] comments?|join the (?:conversation|discussion)|leave a (?:reply|comment))(?:\s*\(?\d+\)?)?:?$/i;
/** How readers speak of an article and to its author. */
const READER =
  /^(?:(?:what an? |such an? |this is an? |a )?(?:very |really |truly )?(?:great|good|sharp|excellent|brilliant|superb|nice|interesting|fascinating|insightful|thoughtful|solid|outstanding|terrific|fantastic|amazing|wonderful|awesome|powerful|important|well)[ -](?:work|piece|article|analysis|post|read|essay|point|points|one|job|stuff|take|writing|write-up|written|said|done|insight|insights|summary|overview|argument)|thank(?:s| you)\b|i (?:totally |completely |strongly |fully |respectfully )?(?:agree|disagree)\b|(?:well|nicely|beautifully) (?:said|put|done|written)|bravo\b|kudos\b|loved? (?:this|it|the)\b|so true\b|exactly(?: right)?[.!]|spot on\b|couldn['’]t agree more|great\b[^.]{0,40}[.!]|nonsense\b|rubbish\b)/i;
const TO_AUTHOR =
  /\b(?:are you aware|do you (?:think|know|have)|have you (?:read|considered|seen)|your (?:article|piece|analysis|point|argument|post|work)|you (?:wrote|write|mention|argue|claim|say)|the author|this article|(?:what|the point|the part) (?:grabbed|struck|about)|what (?:grabbed|struck) me)\b/i;

const LATEST_START = 0.4; // comments stand below: not in the first two fifths of a text

/**
 * What readers wrote below an article, one voice a comment: all after a line such as “3 Comments”; or, where the page's own lines are lost, all
 * after a wide gap when what follows speaks as readers do.
 */
export function commentsIn(text: string, blocks: readonly Block[]): Voice[] {
  const earliest = text.length * LATEST_START;
  const words = (block: Block): string => text.slice(block.start, block.end).trim();
  const heading = blocks.findIndex((block) => block.start >= earliest && HEADING.test(words(block)));
  if (heading >= 0) return voicesOf(text, blocks.slice(heading + 1));
  const after = blocks.findIndex((block, index) => {
    const before = blocks[index - 1];
    return (
      before !== undefined &&
      block.start >= earliest &&
      isWideGap(text, before, block) &&
      speaksAsReader(words(block))
    );
  });
  return after > 0 ? voicesOf(text, blocks.slice(after)) : [];
}

function voicesOf(text: string, blocks: readonly Block[]): Voice[] {
  return blocks
    .filter(({ start, end }) => !isClutter(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, who: READER_COMMENT }));
}

/** Two blank lines or more. */
function isWideGap(text: string, before: Block, block: Block): boolean {
  let at = before.end - 1; // between the two edges of a long text lie millions of lines: only the first three count
  for (let found = 0; found < 3; found++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at >= block.start) return false;
  }
  return true;
}

function speaksAsReader(words: string): boolean {
  return READER.test(words) || TO_AUTHOR.test(words);
}
