import type { Passage, Source } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { blocksOf } from '../../shared/text/blocks';
import { h } from './elements';

/** The text of a source with a passage active; without the text, the passage in what is kept of its surroundings. */
export function sourceText(source: Source, passage: Passage, isWhole: boolean): HTMLElement {
  const { exact, prefix, suffix, status, start, end } = passage;
  if (!isWhole || status === 'lost')
    return h('div', { class: 'source' }, paragraph(`…${prefix}`, exact, `${suffix}…`));
  const { text } = source;
  const paragraphs = blocksOf(text).map((block) => {
    const from = Math.min(Math.max(start, block.start), block.end);
    const to = Math.max(from, Math.min(end, block.end));
    return paragraph(text.slice(block.start, from), text.slice(from, to), text.slice(to, block.end));
  });
  return h('div', { class: 'source' }, ...paragraphs);
}

function paragraph(before: string, active: string, after: string): HTMLElement {
  const mark = active === '' ? undefined : h('mark', {}, shownText(active));
  return h('p', { dir: 'auto' }, shownText(before), mark, shownText(after));
}
