import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../../electron/export/docx/write-docx';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { wordsOf, type Block } from '../../../../../shared/report/report';
import { reportOf } from '../../../../../shared/report/report-of';
import { hostileMap } from '../../../../support/hostile-map';
import { INJECTION_PAYLOADS } from '../../../../support/injection-payloads';
import { sampleArgument, A } from '../../../../support/sample-argument';
import { sampleMap } from '../../../../support/sample-map';

function writeMap(map: ArgMap): Promise<Uint8Array> {
  return writeDocx(reportOf(map).report, map.head.created);
}

/** What mammoth, another reader of Word files, makes of it. */
async function read(bytes: Uint8Array): Promise<{ text: string; html: string; complaints: string[] }> {
  const buffer = Buffer.from(bytes);
  const { value: text } = await mammoth.extractRawText({ buffer });
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  const complaints = messages
    .map(({ message }) => message)
    .filter((message) => !/'(Quote|Title)'/.test(message));
  return { text, html, complaints };
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map(wordsOf);
    case 'point':
      return [wordsOf(block.runs), ...block.below.map(wordsOf)];
    case 'quote':
      return [block.text, wordsOf(block.from)];
    case 'table':
      return block.rows.flat().map(wordsOf);
    case 'picture':
      return [];
    default:
      return [wordsOf(block.runs)];
  }
}

describe('a Word report', () => {
  it('is read by mammoth with every text in order', async () => {
    const map = sampleMap('combined');
    const { text, complaints } = await read(await writeMap(map));
    expect(complaints).toEqual([]);
    let at = 0;
    for (const line of reportOf(map).report.blocks.flatMap(linesOf)) {
      const found = text.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it('has real headings, lists and tables, and numbers that lead to their cards', async () => {
    const { html } = await read(await writeMap(sampleMap('talks')));
    expect(html).toMatch(/<h1>.*1 Questions and main claims/);
    expect(html).toMatch(/<h2><a id="c1">/);
    expect(html).toContain('<table>');
    expect(html).toMatch(/<ul><li>.*<ul><li>/);
    expect(html).toMatch(/<a href="#c2">\[2\]<\/a>/);
  });

  it('is the same file each time', async () => {
    const map = sampleMap('endgame');
    expect(Buffer.from(await writeMap(map)).equals(Buffer.from(await writeMap(map)))).toBe(true);
  });

  it('sets texts from right to left as such', async () => {
    const farsi = 'بستن خیابان به سود مغازه‌ها خواهد بود.';
    const bytes = await writeMap(sampleArgument({ [A]: { text: farsi } }));
    const xml = partOf(bytes, 'word/document.xml');
    const paragraph = xml.split('<w:p>').find((part) => part.includes(farsi)) ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    expect(paragraph).toContain('<w:rtl/>');
    expect(xml.split('<w:p>').filter((part) => part.includes('<w:bidi/>')).length).toBeLessThan(4);
  });

  it('takes hostile texts as texts', async () => {
    const payloads = INJECTION_PAYLOADS.filter((_payload, index) => index % 12 === 0);
    const bytes = await writeMap(hostileMap([...payloads, '\ud800\uffff', '{{x}}', '</w:t></w:r><w:r>']));
    const { html, text } = await read(bytes);
    expect(html).not.toMatch(/<(script|img|iframe|svg|object|style)\b/i);
    expect(text).toContain('</w:t></w:r><w:r>');
    const links = partOf(bytes, 'word/_rels/document.xml.rels').matchAll(
      /Target="([^"]+)"[^>]*TargetMode="External"/g,
    );
    for (const [, target = ''] of links) expect(target).toMatch(/^(https?:\/\/|mailto:)/);
  });
});
