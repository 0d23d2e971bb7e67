import { describe, expect, it } from 'vitest';
import { readFreemind } from '../../../../../shared/formats/freemind/read';
import { writeFreemind } from '../../../../../shared/formats/freemind/write';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';

const MAP = `<map version="0.9.0"><node ID="r" TEXT="Root" COLOR="#ff0000"><font NAME="Serif" SIZE="12"/>
<node ID="a" TEXT="For"><icon BUILTIN="button_ok"/><arrowlink DESTINATION="b" MIDDLE_LABEL="attacks"/></node>
<node ID="b"><richcontent TYPE="NODE"><html><head><style>p{}</style></head><body><p>Two <b>bold</b></p><table><tr><td>li</td><td>nes</td></tr></table></body></html></richcontent>
<icon BUILTIN="button_cancel"/><icon BUILTIN="flag"/><node TEXT="Plain"/></node></node></map>`;

describe('reading a mind map of others', () => {
  it('takes icons for relations, HTML for its words and arrows for links', () => {
    const { map, report } = readWith(readFreemind, MAP);
    expect(linksOf(map)).toEqual([
      'For opposes Two bold\nli nes',
      'For supports Root',
      'Plain supports Two bold\nli nes',
      'Two bold\nli nes opposes Root',
    ]);
    expect(report.approximated.map(({ of }) => of)).toEqual(['flag', 'Plain']);
  });

  it('knows characters by the names that HTML has for them, and no others', () => {
    const file = (text: string) => `<map version="1.0.1"><node TEXT="${text}"/></map>`;
    const { map } = readWith(readFreemind, file('5&nbsp;m&auml;ls &ndash; &amp;lt;'));
    expect(nodeNamed(map, '5\u00a0mäls – &lt;')).not.toBe('');
    const context = { newId: seededIds(3), now: '2026-02-06T12:00:00Z', title: 'file' };
    expect(readFreemind(file('&constructor;'), context)).toMatchObject({ ok: false });
  });

  it('takes the words of Markdown in texts, details and notes', () => {
    const { map, report } = readWith(
      readFreemind,
      `<map version="freeplane 1.9.13"><node TEXT="It is **loud**" FORMAT="markdownPatternFormat">
<richcontent CONTENT-TYPE="plain/markdown" TYPE="DETAILS"><text># At night
[Study](https://example.org/a)</text></richcontent>
<richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown"><text>- _one_
- two</text></richcontent></node></map>`,
    );
    const node = find(map, 'nodes', nodeNamed(map, 'It is loud'));
    expect(node?.note).toBe('At night\nStudy\n\n- one\n- two');
    expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([['address', 'https://example.org/a']]);
    expect(report.approximated).toEqual([]);
    const again = readWith(readFreemind, writeFreemind(map).text).map;
    expect(again.tables.nodes).toEqual(map.tables.nodes);
  });

  it('writes it again with its own root, its ids and its looks', () => {
    const { map } = readWith(readFreemind, MAP);
    const { text } = writeFreemind(map);
    expect(text).toMatch(
      /^<map version="0.9.0">\n<node COLOR="#ff0000" ID="r" TEXT="Root"><font NAME="Serif" SIZE="12"\/>/,
    );
    expect(text).toContain('<icon BUILTIN="flag"/>');
    expect(linksOf(readWith(readFreemind, text).map)).toEqual(linksOf(map));
    expect(find(map, 'nodes', nodeNamed(map, 'For'))?.foreign).toEqual({ freemind: { id: 'a' } });
  });

  it('takes the words of a text in HTML, and goes by the heads of arrows', () => {
    const { map } = readWith(
      readFreemind,
      `<map version="0.8.0"><node ID="a" TEXT="&lt;html&gt;A &lt;i&gt;root&lt;/i&gt;&lt;/html&gt;"><icon BUILTIN="idea"/>
<node ID="b" TEXT="B"><arrowlink DESTINATION="c" MIDDLE_LABEL="attacks" STARTARROW="Default" ENDARROW="None"/></node>
<node ID="c" TEXT="C"><arrowlink DESTINATION="b" MIDDLE_LABEL="supported by"/></node></node></map>`,
    );
    expect(linksOf(map)).toEqual(['B supports A root', 'B supports C', 'C opposes B', 'C supports A root']);
  });

  it('has raised and lowered letters of formatted texts by their signs', () => {
    const { map } = readWith(
      readFreemind,
      `<map version="1.0.1"><node ID="a" TEXT="&lt;html&gt;10&lt;sup&gt;2&lt;/sup&gt; customers"><richcontent TYPE="NOTE"><html><body><p>CO<sub>2</sub> and m<sup>2</sup></p></body></html></richcontent></node></map>`,
    );
    expect([...recordsOf(map.tables.nodes)]).toMatchObject([{ text: '10² customers', note: 'CO₂ and m²' }]);
  });

  it('reads a clone as the node that it is of, and Freeplane’s other icons as sides', () => {
    const { map } = readWith(
      readFreemind,
      `<map version="freeplane 1.11.1"><node ID="a" TEXT="A"><node ID="b" TEXT="B"><icon BUILTIN="emoji-1F44E"/>
<node ID="d" TREE_ID="c"/></node><node ID="c" TEXT="C"><icon BUILTIN="addition"/></node></node></map>`,
    );
    expect(linksOf(map)).toEqual(['B opposes A', 'C supports A', 'C supports B']);
    expect(linksOf(readWith(readFreemind, writeFreemind(map).text).map)).toEqual(linksOf(map));
  });

  it('refuses what is no mind map', () => {
    const context = { newId: seededIds(), now: '2026-01-01T00:00:00Z', title: 't' };
    const result = readFreemind('<opml/>', context);
    expect(result.ok ? '' : result.error.message).toBe(
      'This is no FreeMind file: it does not begin with <map>.',
    );
  });
});
