import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeFreemind } from '../../../../../shared/formats/freemind/write';
import { sampleArgument } from '../../../../support/sample-argument';

describe('writing a mind map', () => {
  it('has one root, ticks and crosses, and an arrow where a node is needed again', () => {
    const { text } = writeFreemind(sampleArgument());
    expect(text.match(/^<node ID="m-000000000000" TEXT="Sample">/gm)).toHaveLength(1);
    expect(text.match(/BUILTIN="button_cancel"/g)).toHaveLength(1);
    expect(text.match(/<arrowlink DESTINATION="n-00000000000c"\/>/g)).toHaveLength(1);
  });

  it('is well-formed XML by libxml, whatever the texts', async () => {
    const text = '</node>"&<!--\u0001\uFFFF\uD800]]>\n\t<script>';
    const xml = writeFreemind(sampleArgument({ 'n-00000000000b': { text, note: text } })).text;
    const { valid } = await validateXML({ xml, schema: [ANY] });
    expect(valid).toBe(true);
  });
});

/** Any well-formed map with nodes. */
const ANY = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="map"><xs:complexType>
<xs:sequence><xs:any processContents="skip"/></xs:sequence><xs:attribute name="version" use="required" type="xs:string"/></xs:complexType></xs:element></xs:schema>`;
