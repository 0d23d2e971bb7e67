import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../shared/formats/xml/read-xml';
import type { Block, Point } from '../../../../shared/report/report';
import { reportHtml } from '../../../../shared/report/report-html';
import { reportOf } from '../../../../shared/report/report-of';
import { anyMap } from '../../../support/arbitrary-map';
import { sampleArgument } from '../../../support/sample-argument';

function html(...blocks: readonly Block[]): string {
  return reportHtml({ title: 'T', language: 'en', blocks });
}

function point(depth: number, text: string): Point {
  return { type: 'point', depth, runs: [{ text }], below: [] };
}

describe('a report as a page', () => {
  it('nests lists as deep as points stand, and closes them', () => {
    expect(html(point(0, 'a'), point(1, 'b'), point(1, 'c'), point(0, 'd')).replaceAll('\n', '')).toBe(
      '<ul class="points"><li dir="ltr"><p>a</p><ul class="points"><li dir="ltr"><p>b</p></li><li dir="ltr"><p>c</p></li></ul></li><li dir="ltr"><p>d</p></li></ul>',
    );
  });

  it('goes no deeper than can be read', () => {
    const deep = html(...Array.from({ length: 3000 }, (_, depth) => point(depth, 'x')));
    expect(deep.match(/<ul/g)?.length).toBe(9);
  });

  it('links to what it names, and to an address only where the report says so', () => {
    const page = html({
      type: 'paragraph',
      runs: [
        { text: '[3]', to: 'c3' },
        { text: 'site', url: 'https://example.org/?a=1&b="2"' },
        { text: 'javascript:x' },
      ],
    });
    expect(page).toBe(
      '<p dir="ltr"><a href="#c3">[3]</a><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer" target="_blank">site</a>javascript:x</p>',
    );
  });

  it('tells which way words run, whichever way the page around them does', () => {
    expect(html({ type: 'paragraph', runs: [{ text: '[1] ' }, { text: 'هزینه‌ها' }] })).toContain(
      '<p dir="rtl">',
    );
    expect(html({ type: 'paragraph', runs: [{ text: 'costs' }] })).toContain('<p dir="ltr">');
  });

  it('is well-formed for any map', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const read = readXml(`<body>${reportHtml(reportOf(map).report)}</body>`, 'report');
        expect(read.ok || read.error).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives every card its place to be led to', () => {
    const page = reportHtml(reportOf(sampleArgument()).report);
    expect(page).toContain('<a class="own" href="#c2"><strong>[2]</strong></a>');
    expect(page).toMatch(
      /<li id="c2" data-node="n-[^"]+" data-kind="claim" data-relation="answers" dir="ltr">/,
    );
  });
});
