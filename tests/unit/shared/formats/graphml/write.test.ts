import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { graphOf } from '../../../../../shared/formats/graph/edges';
import { writeGraphml } from '../../../../../shared/formats/graphml/write';
import { sampleArgument } from '../../../../support/sample-argument';

const HOSTILE = '</data>"&<!--\u0001\uFFFF\uD800]]>\n\t<node id="x"/>';

describe('writing GraphML', () => {
  it('gives another library’s parser as many nodes and edges, with typed data', () => {
    const map = sampleArgument({ 'n-00000000000b': { text: HOSTILE.replace('\uFFFF', ''), credibility: 2 } });
    const graph = parse(MultiDirectedGraph, writeGraphml(map).text);
    const { inferences, edges } = graphOf(map);
    expect([graph.order, graph.size]).toEqual([map.tables.nodes.size + inferences.length, edges.length]);
    expect(graph.getNodeAttribute('n-00000000000b', 'credibility')).toBe(2);
    expect(graph.getNodeAttribute('n-00000000000a', 'label')).toBe('Text of n-00000000000a');
    expect(graph.mapEdges((_, { relation }) => String(relation)).sort()).toEqual([
      'answers',
      'opposes',
      'supports',
      'supports',
      'supports',
      'undefined',
    ]);
  });

  it('is valid by its schema in libxml, whatever the texts', async () => {
    const xml = writeGraphml(sampleArgument({ 'n-00000000000b': { text: HOSTILE, note: HOSTILE } })).text;
    const { valid, errors } = await validateXML({ xml, schema: [SCHEMA] });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });
});

/** GraphML's structure as far as we use it. */
const SCHEMA = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://graphml.graphdrawing.org/xmlns"
 targetNamespace="http://graphml.graphdrawing.org/xmlns" elementFormDefault="qualified">
<xs:element name="graphml"><xs:complexType><xs:sequence><xs:element ref="key" maxOccurs="unbounded"/><xs:element ref="graph"/></xs:sequence></xs:complexType>
<xs:key name="keys"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:key></xs:element>
<xs:element name="key"><xs:complexType><xs:attribute name="id" type="xs:NMTOKEN" use="required"/><xs:attribute name="for" use="required"/>
<xs:attribute name="attr.name" use="required"/><xs:attribute name="attr.type" use="required"/></xs:complexType></xs:element>
<xs:element name="graph"><xs:complexType><xs:sequence><xs:element ref="data" minOccurs="0" maxOccurs="unbounded"/>
<xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="node"/><xs:element ref="edge"/></xs:choice></xs:sequence>
<xs:attribute name="id" type="xs:NMTOKEN"/><xs:attribute name="edgedefault" use="required"/></xs:complexType></xs:element>
<xs:element name="node"><xs:complexType><xs:sequence><xs:element ref="data" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
<xs:attribute name="id" type="xs:NMTOKEN" use="required"/></xs:complexType></xs:element>
<xs:element name="edge"><xs:complexType><xs:sequence><xs:element ref="data" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
<xs:attribute name="id" type="xs:NMTOKEN"/><xs:attribute name="source" type="xs:NMTOKEN" use="required"/><xs:attribute name="target" type="xs:NMTOKEN" use="required"/></xs:complexType></xs:element>
<xs:element name="data"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="key" type="xs:NMTOKEN" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
</xs:schema>`;
