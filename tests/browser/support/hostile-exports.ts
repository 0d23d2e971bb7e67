import { argdown } from '@argdown/core';
import { instance } from '@viz-js/viz';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { join } from 'node:path';
import Papa from 'papaparse';
import { validateXML } from 'xmllint-wasm';
import { runExport } from '../../../electron/export/run-export';
import type { ArgMap } from '../../../shared/map/arg-map';
import type { ExportOptions } from '../../../shared/formats/export-options';
import { serializeMap } from '../../../shared/map/serialize';

const WORKER = join(import.meta.dirname, '../../../dist/export/export-worker.cjs');

/** A map as the program exports it. */
export async function exported(map: ArgMap, kind: string, options: ExportOptions = {}): Promise<Buffer> {
  const made = await runExport({ content: serializeMap(map), kind, options }, { worker: WORKER });
  if (!made.ok) throw new Error(`${kind}: ${made.error.message}`);
  return Buffer.from(made.value.bytes);
}

/** Pages that show exports as other programs would, without any policy that stops scripts, by the export's name. */
export async function pagesOf(
  map: ArgMap,
): Promise<[name: string, ending: string, content: Buffer | string][]> {
  const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>x</title>${body}`;
  const svg = await exported(map, 'svg');
  const markdown = (await exported(map, 'markdown')).toString();
  const docx = await mammoth.convertToHtml({ buffer: await exported(map, 'docx') });
  // The report's own pictures; an image of any other make stays, and is found.
  const words = docx.value.replaceAll(/<img alt="[^"]*" src="data:image\/png;base64,[^"]*" \/>/g, '');
  const dot = (await instance()).renderString((await exported(map, 'dot')).toString(), { format: 'svg' });
  return [
    ['svg', '.svg', svg],
    ['svg in a page', '.html', page(svg.toString().replace(/^<\?xml[^>]*>/, ''))],
    ['html', '.html', await exported(map, 'html')],
    ['talk', '.html', await exported(map, 'talk', { notes: true })],
    ['markdown by marked', '.html', page(marked.parse(markdown, { async: false }))],
    ['docx by mammoth', '.html', page(words)],
    ['argdown by its own export', '.html', page(argdownHtml((await exported(map, 'argdown')).toString()))],
    ['dot by Graphviz', '.html', page(dot.slice(dot.indexOf('<svg')))],
  ];
}

interface Parsed {
  html?: string;
  parserErrors?: unknown[];
  lexerErrors?: unknown[];
}

/** What Argdown's own HTML export makes of a text. */
function argdownHtml(input: string): string {
  const process = ['parse-input', 'build-model', 'export-html'];
  const { html, parserErrors, lexerErrors }: Parsed = argdown.run({
    ...{ input, process },
    // Without its stylesheet, which is no part of the text.
    html: { headless: true },
  });
  if (parserErrors?.length || lexerErrors?.length || html === undefined)
    throw new Error(`Argdown does not take it: ${JSON.stringify(parserErrors ?? lexerErrors).slice(0, 500)}`);
  return html;
}

/** What is wrong with the exports that are data: XML that is not well-formed, cells that begin a formula, lines that are no syntax of ours. */
export async function problemsInData(map: ArgMap): Promise<string[]> {
  const problems: string[] = [];
  for (const kind of ['opml', 'freemind', 'graphml', 'svg']) {
    const { valid, errors } = await validateXML({
      xml: (await exported(map, kind)).toString(),
      normalization: 'format',
    });
    if (!valid) problems.push(`${kind}: ${errors[0]?.message ?? ''}`);
  }
  const { data } = Papa.parse<string[]>((await exported(map, 'csv')).toString());
  for (const cell of data.flat()) if (/^[=+\-@\t\r]/.test(cell)) problems.push(`csv: ${cell.slice(0, 80)}`);
  const mermaid = (await exported(map, 'mermaid')).toString().split('\n');
  for (const line of mermaid) if (!MERMAID.test(line)) problems.push(`mermaid: ${line.slice(0, 120)}`);
  const dot = (await exported(map, 'dot')).toString();
  const drawn = (await instance()).renderJSON(dot) as { objects?: { name: string }[]; edges?: unknown[] };
  const names = (drawn.objects ?? []).map(({ name }) => name);
  const known = /^(?:cluster_g|n|l)-[0-9a-z]{12}$/;
  for (const name of names) if (!known.test(name)) problems.push(`dot: ${name.slice(0, 80)}`);
  return problems;
}

const PLAIN = String.raw`[\p{L}\p{M}\p{N} ,.:?!'’“”„«»–—،؟。、，…-]`;
const LABEL = String.raw`"(?:${PLAIN}|#\d+;|<br/>)*"`;
const NAME = '[nlg]_[0-9a-z]{12}';
/** Every line that a flowchart of ours has. */
const MERMAID = new RegExp(
  [
    `^%% ${PLAIN}*$`,
    '^(?:---|flowchart BT|title: ".*"| {2}end| {2}classDef [\\w ,:#.-]+|)$',
    `^ {2}subgraph ${NAME}\\[${LABEL}\\]$`,
    `^ {2,4}${NAME}(?:\\[/|\\{\\{|\\(\\[|\\[)${LABEL}(?:/\\]|\\}\\}|\\]\\)|\\]):::\\w+$`,
    `^ {2}${NAME}\\(\\(" "\\)\\):::inference$`,
    `^ {2}${NAME} (?:---|(?:-->|--x|-\\.->)\\|\\w+\\|) ${NAME}$`,
  ].join('|'),
  'u',
);
