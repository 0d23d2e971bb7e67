import { baseDirection } from '../text-layout/base-direction';
import { xmlAttribute, xmlText } from '../xml-text';
import {
  indentOf,
  type Block,
  type Point,
  type Quote,
  type Report,
  type Run,
  type Runs,
  type Table,
} from './report';

/**
 * A report as the inside of a web page: headings, nested lists, quotations and tables, without any script, style or class that it would need to be
 * read. Whatever the map says is text in it.
 */
export function reportHtml({ blocks }: Report): string {
  const out: string[] = [];
  let open = -1; // how many lists are open around the next point, less one
  for (const block of blocks) {
    const depth = block.type === 'point' ? Math.min(indentOf(block), open + 1) : -1;
    for (; open > depth; open--) out.push('</li></ul>');
    if (block.type === 'point') {
      if (open === depth) out.push('</li>');
      else out.push('<ul class="points">');
      open = depth;
      out.push(pointHtml(block));
    } else out.push(blockHtml(block));
  }
  for (; open >= 0; open--) out.push('</li></ul>');
  return out.join('\n');
}

function blockHtml(block: Exclude<Block, Point>): string {
  switch (block.type) {
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : 'h3';
      return `<${tag}${attributes({ id: block.anchor, 'data-node': block.node, dir: directionOf(block.runs) })}>${runsHtml(block.runs, block.anchor)}</${tag}>`;
    }
    case 'paragraph':
      return paragraphHtml(block.runs);
    case 'list':
      return `<ul>${block.items.map((item) => `<li${attributes({ dir: directionOf(item) })}>${runsHtml(item)}</li>`).join('\n')}</ul>`;
    case 'quote':
      return quoteHtml(block);
    case 'table':
      return tableHtml(block);
    case 'picture':
      return ''; // the page has the map itself
  }
}

/** The item stays open: what hangs under it comes next. */
function pointHtml(point: Point): string {
  const { anchor, node, kind, relation, runs, below } = point;
  const about = { id: anchor, 'data-node': node, 'data-kind': kind, 'data-relation': relation };
  const open = `<li${attributes({ ...about, dir: directionOf(runs) })}>`;
  return (
    `${open}<p>${runsHtml(runs, anchor)}</p>` + below.map((part) => paragraphHtml(part, 'below')).join('')
  );
}

function paragraphHtml(runs: Runs, name?: string): string {
  return `<p${attributes({ class: name, dir: directionOf(runs) })}>${runsHtml(runs)}</p>`;
}

function quoteHtml({ text, from, passage }: Quote): string {
  const words = `<blockquote${attributes({ dir: baseDirection(text) })}><p>${xmlText(text)}</p></blockquote>`;
  const about = `<figcaption${attributes({ dir: directionOf(from) })}>${runsHtml(from)}</figcaption>`;
  return `<figure${attributes({ 'data-passage': passage })}>${words}${about}</figure>`;
}

function tableHtml({ head, rows }: Table): string {
  const titles = head.map((title) => `<th scope="col">${xmlText(title)}</th>`).join('');
  const lines = rows.map((row) => {
    const cells = row.map((runs) => `<td${attributes({ dir: directionOf(runs) })}>${runsHtml(runs)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${titles}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

/** @param own the anchor of what the words stand in */
function runsHtml(runs: Runs, own?: string): string {
  return runs.map((part) => runHtml(part, own)).join('');
}

const LOOKS = { strong: 'strong', soft: 'small', italic: 'i' } as const;

function runHtml({ text, look, to, url }: Run, own: string | undefined): string {
  const words = xmlText(text);
  const tag = look && LOOKS[look];
  const looked = tag === undefined ? words : `<${tag}>${words}</${tag}>`;
  if (to !== undefined)
    return `<a${attributes({ class: to === own ? 'own' : undefined, href: `#${to}` })}>${looked}</a>`;
  if (url === undefined) return looked;
  return `<a${attributes({ href: url, rel: 'noopener noreferrer', target: '_blank' })}>${looked}</a>`;
}

/** The direction of the longest stretch of words, not of a number before it. */
function directionOf(runs: Runs): 'ltr' | 'rtl' {
  return baseDirection(runs.reduce((most, { text }) => (text.length > most.length ? text : most), ''));
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
}
