/** A run of letters on a page: points from the page's left and upper edge to where it stands. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Points; 10 when absent. */
  readonly size?: number;
  /** Degrees that it is turned to the right; none when absent. */
  readonly turn?: number;
}

export interface PdfOptions {
  /** The document's Info, such as `{ Title: 'On Tides' }`. */
  readonly info?: Readonly<Record<string, string>>;
  /** PDF source of the page labels' number tree: `[0 << /S /r >>]`. */
  readonly labels?: string;
}

export const PAGE = { width: 595, height: 842 } as const;

/** A PDF with text in one of the fonts that every reader has (none is embedded). Letters of Latin-1 only. */
export function makePdf(pages: readonly (readonly PdfText[])[], { info, labels }: PdfOptions = {}): Buffer {
  const [catalog, tree, font, about] = [1, 2, 3, 4];
  const pageAt = (index: number): number => 5 + 2 * index;
  const objects = [
    `<< /Type /Catalog /Pages ${tree} 0 R ${labels === undefined ? '' : `/PageLabels << /Nums ${labels} >>`} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info ?? {})
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F ${font} 0 R >> >> /Contents ${pageAt(index) + 1} 0 R >>`,
      stream(texts.map(drawn).join('\n')),
    ]),
  ];
  return pdfOf(objects, `/Root ${catalog} 0 R /Info ${about} 0 R`);
}

/** A PDF of the source of its objects, which get the numbers 1, 2, 3 …. */
export function pdfOf(objects: readonly string[], trailer = '/Root 1 0 R'): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** The source of a stream object. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** The lines of a column, one under the other. */
export function column(
  lines: readonly string[],
  { x, y, step = 12, size = 10 }: { x: number; y: number; step?: number; size?: number },
): PdfText[] {
  return lines.map((text, index) => ({ text, x, y: y + index * step, size }));
}

function drawn({ text, x, y, size = 10, turn = 0 }: PdfText): string {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(6));
  return `BT /F ${size} Tf ${cos} ${-Number(sin)} ${sin} ${cos} ${x} ${PAGE.height - y} Tm ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}
