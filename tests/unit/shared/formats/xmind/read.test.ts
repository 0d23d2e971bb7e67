import { describe, expect, it } from 'vitest';
import { lossInWords } from '../../../../../shared/formats/loss-words';
import type { Reading } from '../../../../../shared/formats/format';
import { readXmind } from '../../../../../shared/formats/xmind/read';
import { find, type ArgMap } from '../../../../../shared/map/arg-map';
import type { Node } from '../../../../../shared/map/schema';
import { recordsOf } from '../../../../../shared/map/table';
import { mustRead, readContext } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';
import { nodeNamed } from '../../../../support/links-of';

const topic = (title: string, more: object = {}): object => ({ id: title, title, ...more });
const sheet = (rootTopic: object, more: object = {}): object => ({ title: 'Sheet 1', rootTopic, ...more });
const cardNamed = (map: ArgMap, text: string): Node | undefined => find(map, 'nodes', nodeNamed(map, text));
const readSheets = (...sheets: object[]): Reading => mustRead(readXmind, JSON.stringify(sheets));
const told = ({ report }: Reading): string =>
  [...report.approximated, ...report.dropped].map(lossInWords).join('\n');

describe('an XMind file', () => {
  it('becomes a tree whose markers take a side', () => {
    const attached = [
      topic('Quiet', { markers: [{ markerId: 'symbol-plus' }] }),
      topic('Dear', {
        markers: [{ markerId: 'c_symbol_dislike' }],
        children: { attached: [topic('Rails')] },
      }),
    ];
    const reading = readSheets(sheet(topic('Build trams', { children: { attached } })));
    expect(linksInWords(reading.map)).toEqual([
      'Dear opposes Build trams',
      'Quiet supports Build trams',
      'Rails supports Dear',
    ]);
  });

  it('keeps notes, labels, addresses, remarks and folds with their card', () => {
    const { map } = readSheets(
      sheet(
        topic('Trams', {
          ...{ notes: { plain: { content: 'Long.' } }, labels: ['city', 'rail'], branch: 'folded' },
          href: 'https://example.org/trams',
          children: { callout: [topic('Look again')] },
        }),
      ),
    );
    expect(cardNamed(map, 'Trams')).toMatchObject({
      tags: ['city', 'rail'],
      folded: true,
      note: 'Long.\n\nLook again\n\nSource: https://example.org/trams',
    });
  });

  it('keeps labels with line ends of their own, and those of a topic without words', () => {
    const attached = [
      topic('Rails', { labels: ['steel\r\nold', ' '] }),
      { id: 'x', title: '', labels: ['later'] },
    ];
    const { map } = readSheets(sheet(topic('Trams', { children: { attached } })));
    expect([...recordsOf(map.tables.nodes)].map(({ text, tags }) => [text, tags])).toEqual([
      ['Trams', undefined],
      ['Rails', ['steel\nold']],
      ['', ['later']],
    ]);
  });

  it('has its lines as links, by what is written on them, and floating topics as cards of their own', () => {
    const root = topic('One', { children: { attached: [topic('Two')], detached: [topic('Three')] } });
    const reading = readSheets(
      sheet(root, {
        relationships: [
          { end1Id: 'Three', end2Id: 'Two', title: 'contradicts' },
          { end1Id: 'Three', end2Id: 'gone', title: 'lost words' },
        ],
      }),
    );
    expect(linksInWords(reading.map)).toEqual(['Three opposes Two', 'Two supports One']);
    expect(told(reading)).toContain('lost words');
  });

  it('has frames with words on them, and several sheets, as groups', () => {
    const root = topic('One', {
      boundaries: [{ range: '(1,1)', title: 'Costs' }],
      children: { attached: [topic('Two'), topic('Three', { children: { attached: [topic('Four')] } })] },
    });
    const titleOf = ({ map }: Reading, text: string): string | undefined => {
      const { group } = cardNamed(map, text) ?? {};
      return [...recordsOf(map.tables.groups)].find(({ id }) => id === group)?.title;
    };
    const one = readSheets(sheet(root));
    expect(['One', 'Two', 'Three', 'Four'].map((text) => titleOf(one, text))).toEqual([
      ...[undefined, undefined],
      ...['Costs', 'Costs'],
    ]);
    const two = readSheets(sheet(topic('A'), { title: 'For' }), sheet(topic('B'), { title: 'Against' }));
    expect([titleOf(two, 'A'), titleOf(two, 'B')]).toEqual(['For', 'Against']);
  });

  it('says what no map has a place for', () => {
    const words = told(
      readSheets(
        sheet(
          topic('One', {
            markers: [{ markerId: 'priority-1' }, { markerId: 'task-done' }],
            image: { src: 'xap:resources/bridge.png' },
            children: { summary: [topic('All in all')] },
          }),
        ),
      ),
    );
    for (const part of ['priority-1', 'ticked', 'bridge.png', 'All in all']) expect(words).toContain(part);
  });

  it('of a program before 2018 is read alike', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" version="2.0">
<sheet id="s"><topic id="a" xlink:href="https://example.org/a"><title>One</title><notes><plain>Long.</plain></notes>
<labels><label>city</label></labels><children><topics type="attached"><topic id="b" branch="folded"><title>Two</title>
<marker-refs><marker-ref marker-id="symbol-minus"/></marker-refs></topic></topics><topics type="detached"><topic id="c">
<title>Three</title></topic></topics></children></topic><relationships><relationship end1="c" end2="b"><title>supports</title>
</relationship></relationships><legend><marker-descriptions><marker-description marker-id="symbol-minus" description="too dear"/>
</marker-descriptions></legend><title>Trams</title></sheet></xmap-content>`;
    const reading = mustRead(readXmind, xml);
    const { map } = reading;
    expect(told(reading)).toContain('too dear');
    expect(map.head.title).toBe('Trams');
    expect(linksInWords(map)).toEqual(['Three supports Two', 'Two opposes One']);
    expect(cardNamed(map, 'One')).toMatchObject({
      note: 'Long.\n\nSource: https://example.org/a',
      tags: ['city'],
    });
    expect(cardNamed(map, 'Two')).toMatchObject({ folded: true });
  });

  it.each([
    ['Not at all.', 'line 1'],
    ['[]', 'no sheet'],
    ['{"a": 1}', 'no sheet'],
    ['[{]', 'line 1'],
    ['<xmap-content/>', 'no sheet'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'nested'],
  ])('that is none is refused with a reason: %j', (text, words) => {
    const read = readXmind(text, readContext());
    expect(read.ok ? '' : read.error.message).toContain(words);
  });
});
