import { lexer, type Token, type Tokens } from 'marked';

/** What a reader sees of a Markdown text: no signs of markup, links by their words. `title` is the first heading. */
export function markdownToText(markdown: string): { text: string; title?: string } {
  const tokens = lexer(markdown);
  const heading = tokens.find((token) => token.type === 'heading' && inline(token).trim() !== '');
  const text = blocks(tokens).join('\n\n').trim();
  return heading ? { text, title: inline(heading) } : { text };
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token): string[] => {
    const block = token as Tokens.Generic;
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
      case 'html':
        return [];
      case 'list':
        return [listText(token as Tokens.List)];
      case 'blockquote':
        return blocks(block.tokens ?? []);
      case 'code':
        return [block['text'] as string];
      case 'table':
        return [tableText(token as Tokens.Table)];
      default:
        return [inline(block)];
    }
  });
}

function listText(list: Tokens.List): string {
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${Number(list.start || 1) + index}.` : '•';
      return `${mark} ${blocks(item.tokens).join('\n')}`;
    })
    .join('\n');
}

function tableText(table: Tokens.Table): string {
  return [table.header, ...table.rows]
    .map((row) => row.map((cell) => cell.tokens.map(inline).join('')).join('\t'))
    .join('\n');
}

/** The words of a stretch of text: emphasis, links and code without their signs. */
function inline(token: Token): string {
  const { type, tokens, text, raw } = token as Tokens.Generic & { text?: string };
  if (type === 'br') return '\n';
  if (type === 'codespan') return text ?? raw; // code means its signs as they stand
  if (type === 'html' || type === 'image') return type === 'image' ? (text ?? '') : '';
  if (tokens) return tokens.map(inline).join('');
  return unescapeEntities(text ?? raw);
}

function unescapeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => named[name] ?? whole);
}
