import { describe, expect, it } from 'vitest';
import { readOpml } from '../../../../../shared/formats/opml/read';
import { writeOpml } from '../../../../../shared/formats/opml/write';
import { find } from '../../../../../shared/map/arg-map';
import { seededIds } from '../../../../support/ids';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';

const PLAIN = `<?xml version="1.0"?><opml version="2.0"><head><title>Plan</title><ownerName>Ada</ownerName></head><body>
<outline text="Should we go?"><outline text="Yes" _note="first&#10;second" created="today"><outline text="It is warm"/></outline></outline>
<outline text="Alone" x:odd="1"/></body></opml>`;

describe('reading an outline of others', () => {
  it('takes the tree as support, or as answers to a question, and says that it did', () => {
    const { map, report } = readWith(readOpml, PLAIN);
    expect(linksOf(map)).toEqual(['It is warm supports Yes', 'Yes answers Should we go?']);
    expect(report.approximated.map(({ of, how, line }) => [of, how, line])).toEqual([
      ['Yes', 'read as “answers”', 2],
      ['It is warm', 'read as “supports”', 2],
    ]);
    expect(report.dropped.map(({ what, of }) => `${what} ${of}`)).toEqual(['attribute x:odd of Alone']);
    expect(map.head.title).toBe('Plan');
    expect(find(map, 'nodes', nodeNamed(map, 'Yes'))?.note).toBe('first\nsecond');
  });

  it('keeps what it does not know and writes it again', () => {
    const { map } = readWith(readOpml, PLAIN);
    const { text } = writeOpml(map);
    expect(text).toContain('<ownerName>Ada</ownerName>');
    expect(text).toContain('<outline created="today" text="Yes" _note="first&#10;second"');
    expect(readWith(readOpml, text).map).toEqual(map);
  });

  it('takes the words of texts that are HTML, or of a title where there is no text', () => {
    const lines = [
      '<outline text="&lt;b&gt;Rain&lt;/b&gt; &amp;amp; snow &lt;a href=&quot;https://example.org&quot;&gt;here&lt;/a&gt;"/>',
      '<outline text="a &lt; b, and b &gt; c"/>',
      '<outline text="&amp;Uuml;ber 5 &amp;euro; &amp;ndash; caf&amp;eacute;"/>',
      '<outline text="" title="Hail"/>',
      '<outline text="**Sleet** from [there](https://example.com)" _complete="true"/>',
    ];
    const { map, report } = readWith(readOpml, `<opml><body>${lines.join('')}</body></opml>`);
    for (const text of [
      'Rain & snow here',
      'a < b, and b > c',
      'Hail',
      'Sleet from there',
      'Über 5 € – café',
    ])
      expect([text, nodeNamed(map, text)]).not.toEqual([text, '']);
    expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([
      ['address', 'https://example.org'],
      ['address', 'https://example.com'],
      ['task box', 'Sleet from there'],
    ]);
    expect(readWith(readOpml, writeOpml(map).text).map.tables.nodes.size).toBe(5);
  });

  it('gives a second copy of an entry an id of its own', () => {
    const twice = '<outline text="A" _id="n-00000000000a"/>';
    const { map } = readWith(readOpml, `<opml><body>${twice}${twice}</body></opml>`);
    expect(map.tables.nodes.size).toBe(2);
  });

  it('says in which line it ends when it is cut off', () => {
    const result = readOpml(PLAIN.slice(0, 200), {
      newId: seededIds(),
      now: '2026-01-01T00:00:00Z',
      title: 't',
    });
    expect(result.ok ? '' : result.error.message).toMatch(
      /^This is no OPML file that can be read\. In line \d/,
    );
  });
});
