import { describe, expect, it } from 'vitest';
import { readArgunet } from '../../../../../shared/formats/argunet/read';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { recordsOf } from '../../../../../shared/map/table';
import { linksOf } from '../../../../support/links-of';
import { expectNeverThrows, expectValid, readWith } from '../../../../support/round-trip';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';
import { hasSample, sampleText } from '../../../../support/samples';

function node(id: string, inside: string): string {
  return `<node id="${id}"><data key="d2">${inside}</data></node>`;
}

function edge(source: string, target: string, attributes: string): string {
  return `<edge source="${source}" target="${target}"><data key="d4"><arg:edge ${attributes}/></data></edge>`;
}

function proposition(id: string, type: string, text: string): string {
  return `<arg:proposition id="${id}" type="${type}"><arg:content>${text}</arg:content></arg:proposition>`;
}

const DEBATE = `<graphml xmlns:arg="http://www.argunet.org/xml/argml"><graph>
<node id="g"><data key="d2"><arg:group id="1"><arg:title>Side</arg:title></arg:group></data><graph>
${node('g::t', '<arg:thesis id="10"><arg:title>Short</arg:title><arg:content>Thesis</arg:content></arg:thesis>')}</graph></node>
${node('a', `<arg:argument id="20"><arg:title>Steps</arg:title>${proposition('21', 'premise', 'P1')}${proposition('22', 'premise', 'P2')}${proposition('23', 'prelimary-conclusion', 'Between')}${proposition('24', 'premise', 'P3')}${proposition('10', 'conclusion', 'Thesis')}</arg:argument>`)}
${node('s', '<arg:argument id="30"><arg:title>Sketch</arg:title></arg:argument>')}
${edge('a', 'g::t', 'sourcePropositionId="10" targetPropositionId="10" type="support"')}
${edge('s', 'a', 'sourceNodeId="30" targetNodeId="20" type="sketchedAttack"')}
${edge('s', 'a', 'sourcePropositionId="30" targetPropositionId="22" type="attack"')}
${edge('s', 'nowhere', 'type="attack"')}</graph></graphml>`;

describe('reading what Argunet exports', () => {
  it('makes linked premises of an argument’s steps and undercuts of attacks on the whole', () => {
    const { map, report } = readWith(readArgunet, DEBATE);
    expect(linksOf(map)).toEqual([
      'Between+P3 supports Thesis',
      'P1+P2 supports Between',
      'Sketch opposes (Between+P3 supports Thesis)',
      'Sketch opposes P2',
    ]);
    expect(report.dropped.map(({ of }) => of)).toEqual(['s → nowhere']);
    expect(
      [...recordsOf(map.tables.nodes)].filter(({ group }) => group !== undefined).map(({ text }) => text),
    ).toEqual(['Thesis']);
    expect(recogniseFormat(DEBATE, 'x.graphml')?.id).toBe('argunet');
    expect(recogniseFormat('<graphml><graph/></graphml>', 'x.graphml')?.id).toBe('graphml');
  });

  it('never throws on any text', () => expectNeverThrows(readArgunet, undefined, [DEBATE]));
});

const SAMPLE = 'argunet/konsultation.graphml';

describe.skipIf(!hasSample(SAMPLE))('a debate of 2012', () => {
  it('has as many claims, links and groups as its file', () => {
    const text = sampleText(SAMPLE);
    const { map } = readWith(readArgunet, text);
    expectValid(map);
    expect(countsOf(map)).toEqual(COUNTERS['argunet']?.(text, SAMPLE));
    expect(map.tables.groups.size).toBe(text.match(/<arg:group [a-z]/g)?.length);
  });
});
