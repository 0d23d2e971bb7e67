import { indentOf, type Block, type Report, type Runs } from './report';

const BULLET = '- ';

/** A report as plain text: headings underlined, points set in by two spaces for each step away from their heading. */
export function reportText({ title, mark, blocks }: Report): string {
  const parts = blocks.map(blockText).filter((text) => text !== '');
  const marks = mark === undefined ? [] : [mark];
  return `${[...marks, underlined(title, '='), ...parts, ...marks].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? underlined(wordsOf(block.runs), '-') : wordsOf(block.runs);
    case 'paragraph':
      return wordsOf(block.runs);
    case 'list':
      return block.items.map((item) => `${BULLET}${wordsOf(item)}`).join('\n');
    case 'point': {
      const indent = '  '.repeat(indentOf(block));
      const below = block.below.map((runs) => `${indent}  ${wordsOf(runs)}`);
      return [`${indent}${BULLET}${wordsOf(block.runs)}`, ...below].join('\n');
    }
    case 'quote':
      return `  “${block.text}”\n  ${wordsOf(block.from)}`;
    case 'table':
      return [block.head.join(' | '), ...block.rows.map((row) => row.map(wordsOf).join(' | '))].join('\n');
    case 'picture':
      return '';
  }
}

function wordsOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(Math.min(72, Math.max(3, text.length)))}`;
}
