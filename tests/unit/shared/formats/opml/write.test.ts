import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeOpml } from '../../../../../shared/formats/opml/write';
import { readOpml } from '../../../../../shared/formats/opml/read';
import { buildMap } from '../../../../../shared/map/build-map';
import { linksOf } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';
import { sampleArgument } from '../../../../support/sample-argument';

describe('writing an outline', () => {
  it('nests premises below what they bear on, an undercut below its link, and names what is there already', () => {
    const { text, report } = writeOpml(sampleArgument());
    const shape = text
      .split('\n')
      .filter((line) => line.includes('<outline'))
      .map((line) => {
        const field = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? '';
        return `${' '.repeat(line.indexOf('<') / 2 - 2)}${field('text').slice(-3)} ${field('_relation')}${field('_same') && ' again'}`.trimEnd();
      });
    expect(shape).toEqual([
      '00q',
      ' 00a answers',
      '  ts] supports',
      '   00b',
      '    00c supports',
      '   00d opposes',
      '00e',
      ' 00c supports again',
    ]);
    expect(report.dropped).toEqual([]);
  });

  it('is well-formed XML by libxml, whatever the texts', async () => {
    const text = '</outline>"&<!--\u0001\uFFFF\uD800]]>\n\t';
    const map = sampleArgument({ 'n-00000000000b': { text, note: text, tags: [text] } });
    const { valid } = await validateXML({ xml: writeOpml(map).text, schema: [SCHEMA] });
    expect(valid).toBe(true);
  });

  it('goes on at the margin where a chain is too deep for outliners', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `n-${String(index).padStart(12, '0')}`);
    const map = buildMap(
      { id: 'm-000000000000', title: 'Deep', created: '2026-01-01T00:00:00Z' },
      {
        nodes: ids.map((id) => ({ id, kind: 'claim', text: id })),
        links: ids.slice(1).map((id, index) => ({
          id: id.replace('n', 'l'),
          relation: 'supports',
          premises: [id],
          target: { node: ids[index] ?? '' },
        })),
      },
    );
    expect(linksOf(readWith(readOpml, writeOpml(map).text).map)).toEqual(linksOf(map));
  });
});

/** OPML 2.0 as far as its text fixes it: a head and a body, outlines with a text and any attributes. */
const SCHEMA = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="opml"><xs:complexType><xs:sequence>
<xs:element name="head"><xs:complexType><xs:sequence><xs:element name="title" type="xs:string"/>
<xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="body"><xs:complexType><xs:sequence><xs:element ref="outline" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
</xs:sequence><xs:attribute name="version" use="required" type="xs:string"/></xs:complexType></xs:element>
<xs:element name="outline"><xs:complexType><xs:sequence><xs:element ref="outline" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
<xs:attribute name="text" use="required" type="xs:string"/><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>`;
