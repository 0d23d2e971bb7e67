import { Resvg } from '@resvg/resvg-js';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { drawMap } from '../../../../shared/picture/draw-map';
import { svgOf } from '../../../../shared/picture/svg';
import { THEMES } from '../../../../shared/picture/themes';
import { pictureMap, pictureNode } from '../../../support/picture-map';
import { FONTS } from '../../../support/export-worker';

const svg = (map = pictureMap()): string => svgOf(drawMap(map, { theme: 'light', title: 'T', legend: true }));

const NAMES = ['svg', 'g', 'title', 'desc', 'style', 'rect', 'path', 'circle', 'text'];
/** What a picture may hold: these elements and attributes, numbers where numbers belong. */
const SCHEMA = `<?xml version="1.0"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2000/svg" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="svg"><ref name="attributes"/><element name="title"><text/></element><element name="desc"><text/></element>
    <optional><element name="style"><text/></element></optional><zeroOrMore><ref name="shape"/></zeroOrMore></element></start>
  <define name="shape"><choice>
    <element name="g"><ref name="attributes"/><element name="title"><text/></element><zeroOrMore><ref name="shape"/></zeroOrMore></element>
    <element><choice><name>rect</name><name>path</name><name>circle</name></choice><ref name="attributes"/></element>
    <element name="text"><ref name="attributes"/><text/></element>
  </choice></define>
  <define name="attributes"><zeroOrMore><choice>
    ${['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'font-size', 'font-weight', 'stroke-width', 'opacity', 'fill-opacity', 'stroke-opacity'].map((name) => `<attribute name="${name}" ns=""><data type="decimal"/></attribute>`).join('')}
    ${['d', 'fill', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'transform', 'viewBox', 'class', 'data-id', 'data-kind', 'role', 'font-family', 'style', 'direction', 'text-anchor'].map((name) => `<attribute name="${name}" ns=""/>`).join('')}
    <attribute name="xml:space"/><attribute name="xml:lang"/>
  </choice></zeroOrMore></define>
</grammar>`;

async function errorsIn(xml: string): Promise<unknown[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'a.svg', contents: xml },
    extension: 'relaxng',
    schema: { fileName: 'svg.rng', contents: SCHEMA },
  });
  return [...errors];
}

test('is valid, and holds text as text', async () => {
  const text = svg();
  expect(await errorsIn(text)).toEqual([]);
  expect(text).toContain('>Ferries -&gt; islands: they (all) need</text>');
  expect(text).toMatch(
    /<text x="906" y="47" font-size="14" fill="#1d1f23" text-anchor="end">\u2067האי [^<]+\u2069</,
  );
  expect(text).toContain(
    `<g class="card" data-id="${pictureNode(0)}" data-kind="question" role="group"><title>`,
  );
});

test('hostile texts stay texts', async () => {
  const hostile = '</text><script>alert(1)</script> &amp; ]]> "\' \u0001 \ud800 \uffff javascript:x';
  const changes = { text: hostile, speaker: hostile, tags: [hostile] };
  const text = svg(pictureMap({ 0: changes, 5: { ...changes, main: true } }, hostile));
  expect(await errorsIn(text)).toEqual([]);
  const elements = new Set([...text.matchAll(/<([a-zA-Z:]+)/g)].map(([, name]) => name));
  expect([...elements].filter((name) => !NAMES.includes(name ?? ''))).toEqual([]);
  expect(text).not.toMatch(/\son\w+=|href|url\(/);
});

test('holds the fonts that it is given and asks for nothing from elsewhere', async () => {
  const fonts = [
    { family: 'Inter', weight: 400, base64: 'AAEAAAA=' },
    { family: 'Vazirmatn', weight: 600, base64: 'AAEAAAA=' },
  ] as const;
  const text = svgOf(drawMap(pictureMap(), { theme: 'dark' }), { fonts });
  expect(await errorsIn(text)).toEqual([]);
  expect(text).toContain("font-family:'Inter';font-weight:400;src:url(data:font/ttf;base64,AAEAAAA=)");
  expect(text).toContain('unicode-range:U+600-6FF');
  expect([...text.matchAll(/https?:[^"']*/g)].map(([url]) => url)).toEqual(['http://www.w3.org/2000/svg']);
});

test('the same map gives the same bytes', () => {
  expect(svg()).toBe(svg());
});

test('another program draws what it says', async () => {
  const drawing = drawMap(pictureMap(), { theme: 'light' });
  const png = new Resvg(svgOf(drawing), {
    font: { loadSystemFonts: false, fontDirs: [FONTS], defaultFontFamily: 'Inter' },
  })
    .render()
    .asPng();
  const image = await loadImage(png);
  expect([image.width, image.height]).toEqual([drawing.width, drawing.height]);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const colorAt = (x: number, y: number): string =>
    `#${[...context.getImageData(x - drawing.x, y - drawing.y, 1, 1).data.slice(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  expect(colorAt(-20, -20)).toBe(THEMES.light.canvas);
  expect(colorAt(330 + 200, 10)).toBe(THEMES.light.kinds.claim.wash);
  expect(colorAt(330 + 3, 50)).toBe(THEMES.light.kinds.claim.ink);
  const inkIn = (left: number, right: number): boolean =>
    context
      .getImageData(left - drawing.x, 35 - drawing.y, right - left, 16)
      .data.some((value, index) => index % 4 === 0 && value < 100);
  expect([inkIn(880, 906), inkIn(908, 918), inkIn(670, 690)]).toEqual([true, false, false]);
});
