import type { Block } from '../../shared/text/blocks';
import type { Page } from '../../shared/text/pages';
import type { TextRange } from '../../shared/text/range';
import { spansByBlock, type Span } from '../../shared/text/segments';
import { voiceLabel } from '../state/voice-words';

/** A stretch of a block that is not the author's, cut to the block. */
export interface BlockVoice extends Span {
  readonly who: string;
  /** Whose it is, in words, where it begins; nothing where it goes on. */
  readonly label: string | undefined;
  /** Whether it is all of the block. */
  readonly whole: boolean;
}

/** A page that begins in a block. */
export interface PageMark {
  /** UTF-16 offset in the source's text. */
  readonly at: number;
  readonly label: string;
}

/** What a block shows beside its text and its highlights. */
export interface BlockExtras {
  readonly voices: readonly BlockVoice[];
  readonly pages: readonly PageMark[];
}

interface Voice extends TextRange {
  readonly who: string;
}

/** Other voices and page starts by the index of the block that shows them; blocks without any are left out. */
export function extrasByBlock(
  blocks: readonly Block[],
  {
    text,
    voices = [],
    pages = [],
  }: { text: string; voices?: readonly Voice[] | undefined; pages?: readonly Page[] | undefined },
): ReadonlyMap<number, BlockExtras> {
  const [byVoice, byPage] = [voicesByBlock(blocks, text, voices), pagesByBlock(blocks, pages)];
  const indexes = new Set([...byVoice.keys(), ...byPage.keys()]);
  return new Map(
    [...indexes].map((index) => [
      index,
      { voices: byVoice.get(index) ?? [], pages: byPage.get(index) ?? [] },
    ]),
  );
}

function voicesByBlock(
  blocks: readonly Block[],
  text: string,
  voices: readonly Voice[],
): Map<number, BlockVoice[]> {
  const spans = voices
    .map((voice) => ({ ...voice, id: `voice-${voice.start}` }))
    .sort((a, b) => a.start - b.start);
  const pieces = [...spansByBlock(blocks, spans)]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, here]) => here.map((voice) => ({ index, voice: cutTo(text, blocks[index], voice) })));
  const byBlock = new Map<number, BlockVoice[]>();
  pieces.forEach(({ index, voice }, at) => {
    const goesOn = continues(text, pieces[at - 1]?.voice, voice);
    const label = goesOn ? undefined : voiceLabel(voice.who, lengthOfRun(text, pieces, at));
    byBlock.set(index, [...(byBlock.get(index) ?? []), { ...voice, label }]);
  });
  return byBlock;
}

type Piece = Omit<BlockVoice, 'label'>;

function cutTo(text: string, block: TextRange | undefined, voice: Voice & Span): Piece {
  const { start, end } = block ?? voice;
  const cut = { start: Math.max(start, voice.start), end: Math.min(end, voice.end) };
  const beside = text.slice(start, cut.start) + text.slice(cut.end, end);
  return { id: voice.id, who: voice.who, ...cut, whole: beside.trim() === '' };
}

/** Whether one voice speaks on: nothing but space lies between. */
function continues(text: string, before: Piece | undefined, next: Piece): boolean {
  return before?.who === next.who && text.slice(before.end, next.start).trim() === '';
}

function lengthOfRun(text: string, pieces: readonly { voice: Piece }[], first: number): number {
  let length = 1;
  for (let at = first + 1; at < pieces.length; at++) {
    const voice = pieces[at]?.voice;
    if (!voice || !continues(text, pieces[at - 1]?.voice, voice)) break;
    length++;
  }
  return length;
}

/** A page that begins between two blocks is marked at the second one; of several at one place the last is. */
function pagesByBlock(blocks: readonly Block[], pages: readonly Page[]): Map<number, PageMark[]> {
  const byBlock = new Map<number, PageMark[]>();
  let index = 0;
  for (const { start, label } of [...pages].sort((a, b) => a.start - b.start)) {
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= start) index++;
    const block = blocks[index];
    if (!block) break;
    const at = Math.max(start, block.start);
    const others = (byBlock.get(index) ?? []).filter((mark) => mark.at !== at);
    byBlock.set(index, [...others, { at, label }]);
  }
  return byBlock;
}
