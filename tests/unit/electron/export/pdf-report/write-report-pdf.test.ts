import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../../../electron/export/fonts';
import { writeReportPdf } from '../../../../../electron/export/pdf-report/write-report-pdf';
import { readPdf } from '../../../../../electron/import/pdf/read-pdf';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { reportOf } from '../../../../../shared/report/report-of';
import { FONTS } from '../../../../support/export-worker';
import { hostileMap } from '../../../../support/hostile-map';
import { INJECTION_PAYLOADS } from '../../../../support/injection-payloads';
import { sampleArgument, A } from '../../../../support/sample-argument';
import { sampleMap } from '../../../../support/sample-map';

const fonts = readFonts(FONTS);

function write(map: ArgMap): Promise<Buffer> {
  return writeReportPdf(reportOf(map).report, { fonts, date: new Date(0) });
}

async function textOf(bytes: Buffer): Promise<string> {
  const { text } = await readPdf(new Uint8Array(bytes), { fileName: 'a.pdf', progress: () => undefined });
  return text.replace(/\s+/g, ' ');
}

describe('a report as PDF', () => {
  it('is read with its sections and cards in order', async () => {
    const text = await textOf(await write(sampleMap('talks')));
    const places = ['1 Questions and main claims', '2 The argument', '[2]', '4 Evidence', 'Sources'].map(
      (words) => text.indexOf(words),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
  });

  it('is the same file each time', async () => {
    const map = sampleMap('talks');
    expect((await write(map)).equals(await write(map))).toBe(true);
  });

  it('sets texts from right to left so that they can be read again', async () => {
    const hebrew = 'סגירת הרחוב למכוניות תועיל לחנויות';
    expect(await textOf(await write(sampleArgument({ [A]: { text: hebrew } })))).toContain(hebrew);
  });

  it('takes hostile texts as texts', async () => {
    const payloads = INJECTION_PAYLOADS.filter((_payload, index) => index % 40 === 0);
    const bytes = await write(hostileMap([...payloads, '\ud800', ') /AA << /S /JavaScript /JS (x) >> (']));
    const objects = bytes.toString('latin1').replace(/stream[\s\S]*?endstream/g, '');
    const outside = objects.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
    expect(objects).toContain('/AA << /S');
    expect(outside).not.toMatch(/\/(JavaScript|JS|AA|OpenAction|Launch|URI|EmbeddedFile)\b/);
  });
});
