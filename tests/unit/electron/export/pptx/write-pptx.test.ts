import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../../electron/export/pptx/write-pptx';
import { talkSlides } from '../../../../../shared/present/talk';
import { newFolder } from '../../../../support/new-folder';
import { HAS_POPPLER, pdfText } from '../../../../support/poppler';
import { sampleMap } from '../../../../support/sample-map';

const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0;
const map = sampleMap('combined');
const slides = talkSlides(map, () => undefined);
const bytes = writePptx(map, slides, { theme: 'light', notes: true, date: '2026-02-06T12:00:00Z' });
const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
const slideParts = parts.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

interface Shape {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
  readonly glue: readonly { readonly id: string; readonly site: number }[];
  readonly form: string;
}

/** The shapes and lines of a slide by their numbers. */
function shapesOf(xml: string): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const [, body = ''] of xml.matchAll(/<p:(?:sp|cxnSp)>(.*?)<\/p:(?:sp|cxnSp)>/gs)) {
    const number = (pattern: RegExp): number => Number(pattern.exec(body)?.[1]);
    const glue = [...body.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="(\d+)"\/>/g)];
    const id = /<p:cNvPr id="(\d+)"/.exec(body)?.[1] ?? '';
    shapes.set(id, {
      id,
      x: number(/<a:off x="(-?\d+)"/),
      y: number(/<a:off x="-?\d+" y="(-?\d+)"/),
      width: number(/<a:ext cx="(\d+)"/),
      height: number(/<a:ext cx="\d+" cy="(\d+)"/),
      turned: /<a:xfrm rot="(?:5400000|16200000)"/.test(body),
      form: /prst="(\w+)"/.exec(body)?.[1] ?? '',
      glue: glue.map(([, to = '', site]) => ({ id: to, site: Number(site) })),
    });
  }
  return shapes;
}

/** Where a connection site of a shape is: a rectangle has four, an ellipse eight, from the top against the clock. */
function siteOf({ x, y, width, height, form }: Shape, site: number): { x: number; y: number } {
  const quarter = form === 'ellipse' ? site / 2 : site;
  const across = [0.5, 0, 0.5, 1][quarter] ?? NaN;
  const down = [0, 0.5, 1, 0.5][quarter] ?? NaN;
  return { x: x + width * across, y: y + height * down };
}

describe('a talk as slides', () => {
  it('is made of parts that are well formed and named in the list of contents', () => {
    const types = parts.find(([name]) => name === '[Content_Types].xml')?.[1] ?? '';
    for (const [name, xml] of parts) {
      expect(() => new SaxesParser().write(xml).close()).not.toThrow();
      if (!name.endsWith('.rels') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`);
    }
    expect(slideParts).toHaveLength(slides.length);
  });

  it('has lines whose ends lie on the sites of the shapes that they are glued to', () => {
    let lines = 0;
    for (const [, xml] of slideParts) {
      const shapes = shapesOf(xml);
      for (const line of shapes.values()) {
        if (line.glue.length === 0) continue;
        lines++;
        const ends = line.glue.map(({ id, site }) => {
          const to = shapes.get(id);
          if (!to) throw new Error(`Nothing has the number ${id}.`);
          return siteOf(to, site);
        });
        const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
        const [wide, high] = line.turned ? [line.height, line.width] : [line.width, line.height];
        const [first, last] = ends;
        if (!first || !last) throw new Error('A line has one end only.');
        expect(Math.abs(first.x - last.x)).toBeCloseTo(wide, -1);
        expect(Math.abs(first.y - last.y)).toBeCloseTo(high, -1);
        expect((first.x + last.x) / 2).toBeCloseTo(middle.x, -1);
        expect((first.y + last.y) / 2).toBeCloseTo(middle.y, -1);
      }
    }
    expect(lines).toBeGreaterThan(30);
  });

  it('glues an undercut to the sign of the link that it attacks, and carries the notes', () => {
    const undercut = slideParts.find(([name]) => name.endsWith('/slide10.xml'))?.[1] ?? '';
    const shapes = shapesOf(undercut);
    const toSigns = [...shapes.values()].filter(({ glue }) => {
      const to = shapes.get(glue[1]?.id ?? '');
      const from = shapes.get(glue[0]?.id ?? '');
      return to?.form === 'ellipse' && from?.form === 'ellipse';
    });
    expect(toSigns).toHaveLength(1);
    const notes = parts.find(([name]) => name === 'ppt/notesSlides/notesSlide1.xml')?.[1];
    expect(notes).toContain('One article asks');
    const without = writePptx(map, slides, { theme: 'light', notes: false, date: '2026-02-06T12:00:00Z' });
    expect(Object.keys(unzipSync(without)).filter((name) => name.includes('notes'))).toEqual([]);
  });

  // Where LibreOffice is not there, this says so: install libreoffice-impress to run it.
  it.skipIf(!HAS_OFFICE || !HAS_POPPLER)(
    'is opened by LibreOffice with every word',
    { timeout: 180_000 },
    () => {
      const folder = newFolder();
      writeFileSync(join(folder, 'talk.pptx'), bytes);
      spawnSync(
        'soffice',
        [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', 'talk.pptx'],
        { cwd: folder },
      );
      const text = pdfText(readFileSync(join(folder, 'talk.pdf'))).replace(/\s+/g, ' ');
      for (const { title } of slides) expect(text).toContain(title);
      expect(text).toContain('Under this pressure, should Khamenei confront or accommodate?');
    },
  );
});
