import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { readViewer } from '../../../../../electron/export/html/viewer';
import { writeHtml } from '../../../../../electron/export/html/write-html';
import type { HandoutData, HandoutPage } from '../../../../../shared/report/handout-data';
import de from '../../../../../shared/words/catalogs/de.json';
import { speak } from '../../../../../shared/words/words';
import { HANDOUT } from '../../../../support/export-worker';
import { sampleArgument, A } from '../../../../support/sample-argument';
import { sampleMap } from '../../../../support/sample-map';

const viewer = readViewer(HANDOUT);

/** What stands in the elements of a page that begin like this. */
function inside(page: string, begin: string, end: string): string {
  const from = page.indexOf(begin) + begin.length;
  return page.slice(from, page.indexOf(end, from));
}

afterEach(() => speak('en', {}));

describe('a page that is handed to others', () => {
  const page = writeHtml(sampleMap('combined'), { viewer, texts: true });

  it('lets nothing run but its own script and style, by their hashes', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const policy = inside(page, 'Content-Security-Policy" content="', '"');
    expect(policy).toContain(`script-src '${hash(inside(page, '</script>\n<script>', '</script>'))}'`);
    expect(policy).toContain(`style-src '${hash(inside(page, '<style>', '</style>'))}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('has nothing from elsewhere, and no style or script on an element', () => {
    const markup = inside(page, '<body>', '<script type="application/json"');
    expect(markup).not.toMatch(/<[^>]*\s(?:style|src|on[a-z]+)=/);
    expect(page).not.toMatch(/<link\b|@import|url\((?!data:)/);
  });

  it('keeps its script small and without what makes code of text', () => {
    expect(viewer.script.length).toBeLessThan(200_000);
    expect(viewer.script).not.toMatch(/\beval\(|\bFunction\(|innerHTML/);
  });

  it('is the same each time', () => {
    expect(writeHtml(sampleMap('combined'), { viewer, texts: true })).toBe(page);
  });

  it('takes the sources’ texts along only when asked to', () => {
    const dataOf = (text: string): HandoutData =>
      JSON.parse(inside(text, 'id="map-data">', '</script>')) as HandoutData;
    const without = writeHtml(sampleMap('combined'), { viewer, texts: false });
    expect(dataOf(page).records.sources?.every(({ text }) => text.length > 500)).toBe(true);
    expect(dataOf(without).records.sources?.every(({ text }) => text === '')).toBe(true);
    expect(without.length).toBeLessThan(page.length);
  });

  it('holds data that no text can end', () => {
    const text = '</script><script>pwned()</script><!-- <script>';
    const hostile = writeHtml(sampleArgument({ [A]: { text } }), { viewer, texts: true });
    expect(hostile.match(/<script\b/g)?.length).toBe(2);
    expect(hostile).toContain('\\u003c/script>');
  });

  it('speaks as the program does, with the words that its script needs and no others', () => {
    speak('de', de);
    const german = writeHtml(sampleMap('combined'), { viewer, texts: false });
    const { words } = JSON.parse(inside(german, 'id="map-data">', '</script>')) as HandoutPage;
    expect(words.language).toBe('de');
    expect(words.catalog).toMatchObject({ 'Fold all': 'Alle einklappen', supports: de.supports });
    expect(Object.keys(words.catalog).length).toBeLessThan(Object.keys(de).length / 10);
    expect(german).toContain('aria-label="Bericht"');
    expect(german).toContain('Erstellt mit Counterpoint.');
  });
});
