import { describe, expect, it } from 'vitest';
import { lossInWords } from '../../../../shared/formats/loss-words';
import { READERS } from '../../../../shared/formats/readers';
import { recordsOf } from '../../../../shared/map/table';
import { linksInWords } from '../../../support/links-in-words';
import { readWith } from '../../../support/round-trip';

/** Two cards, and a line from the second to the first that says something, as each tool writes it. */
const FILES: Readonly<Record<string, (label: string) => string>> = {
  canvas: (label) =>
    JSON.stringify({
      nodes: ['Close', 'Noise'].map((text, x) => ({
        ...{ id: text, type: 'text', text },
        ...{ x: x * 300, y: 0, width: 9, height: 9 },
      })),
      edges: [{ id: 'e', fromNode: 'Noise', toNode: 'Close', label }],
    }),
  graphml: (label) =>
    `<graphml><key id="k" for="all" attr.name="relation"/><key id="l" for="node" attr.name="label"/><graph>
    <node id="a"><data key="l">Close</data></node><node id="b"><data key="l">Noise</data></node>
    <edge source="b" target="a"><data key="k">${label}</data></edge></graph></graphml>`,
  freemind: (label) =>
    `<map><node TEXT="Root"><node ID="a" TEXT="Close"/>
    <node ID="b" TEXT="Noise"><arrowlink DESTINATION="a" MIDDLE_LABEL="${label}"/></node></node></map>`,
  mindmup: (label) =>
    JSON.stringify({
      ...{ formatVersion: 3, id: 'root' },
      ideas: {
        1: {
          ...{ id: 1, title: 'Close' },
          ideas: { 1: { id: 2, title: 'Noise', attr: { parentConnector: { label } } } },
        },
      },
    }),
  csv: (label) => `id,text,parent,relation\n1,Close,,\n2,Noise,1,${label}\n`,
};

describe.each(Object.keys(FILES))('a line of %s whose words deny its relation', (id) => {
  it.each([
    ['does not support', 'opposes'],
    ['no apoya', 'opposes'],
    ['does not contradict', 'supports'],
  ])('“%s”: it %s, that is told, and the words stand in its note', async (label, relation) => {
    const reader = await READERS[id]?.();
    if (!reader) throw new Error('no reader');
    const { map, report } = readWith(reader, FILES[id]?.(label) ?? '');
    expect(linksInWords(map)).toContain(`Noise ${relation} Close`);
    expect([...recordsOf(map.tables.links)].map(({ note }) => note)).toContain(label);
    expect(report.approximated.map(lossInWords).join('\n')).toContain(`read as “${relation}”`);
  });
});
