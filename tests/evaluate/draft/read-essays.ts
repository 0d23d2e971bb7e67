import type { TextRange } from '../../../shared/text/range';

export type ComponentType = 'MajorClaim' | 'Claim' | 'Premise';

/** A component of an essay: its words, what it is, and which side it takes (none for a major claim). */
export interface Component extends TextRange {
  readonly type: ComponentType;
  readonly stance: 'for' | 'against' | undefined;
}

/** An essay of the corpus AAE v2 (Stab and Gurevych 2017); paragraphs are parted by blank lines, the first is the title. */
export interface Essay {
  readonly id: string;
  readonly text: string;
  readonly components: readonly Component[];
}

interface Token {
  readonly word: string;
  readonly label: string;
}

/**
 * Reads the essays of one part of the corpus in the CoNLL form of Eger et al. 2017. Its file at essay level knows where essays end, the
 * one at paragraph level where paragraphs do; both hold the same tokens but for a few.
 */
export function readEssays(essayLevel: string, paragraphLevel: string, id: string): Essay[] {
  const paragraphs = blocksOf(paragraphLevel);
  let at = 0;
  return blocksOf(essayLevel).map((tokens, index) => {
    const own: Token[][] = [];
    for (let taken = 0; taken < tokens.length - 3 && at < paragraphs.length; at++) {
      const paragraph = paragraphs[at] ?? [];
      own.push(paragraph);
      taken += paragraph.length;
    }
    return essayOf(own, `${id}#${index + 1}`);
  });
}

function blocksOf(file: string): Token[][] {
  return file
    .split(/\n[^\S\n]*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const cells = line.split('\t');
          return { word: cells[1] ?? '', label: cells[4] ?? 'O' };
        }),
    )
    .filter((tokens) => tokens.length > 0);
}

function essayOf(paragraphs: readonly Token[][], id: string): Essay {
  let text = '';
  const components: Component[] = [];
  for (const tokens of paragraphs) {
    if (text !== '') text += '\n\n';
    let open: { start: number; label: string } | undefined;
    for (const [index, { word, label }] of tokens.entries()) {
      if (open && !label.startsWith('I-')) {
        components.push(componentOf(open.start, text.length, open.label));
        open = undefined;
      }
      if (index > 0 && needsSpace(tokens[index - 1]?.word ?? '', word)) text += ' ';
      if (label.startsWith('B-')) open = { start: text.length, label };
      text += word;
    }
    if (open) components.push(componentOf(open.start, text.length, open.label));
  }
  return { id, text, components };
}

/** `B-Premise:-1:Support`, `B-Claim:Against`, `B-MajorClaim`. */
function componentOf(start: number, end: number, label: string): Component {
  const [type, ...rest] = label.slice(2).split(':');
  const side = rest.at(-1);
  return {
    start,
    end,
    type: type as ComponentType,
    stance: type === 'MajorClaim' ? undefined : side === 'Against' || side === 'Attack' ? 'against' : 'for',
  };
}

function needsSpace(before: string, word: string): boolean {
  if (/^(?:[.,;:!?)\]%]|'s|n't|'re|'ve|'ll|'d|'m)$/.test(word)) return false;
  return !/^[([]$/.test(before) && !(word === "'" || before === "'");
}
