import type { TextPlaces } from './text-places';

/** The nodes and edges of AIF as AIFdb gives them. */
function aifBlock(at: (place: string) => string): Record<string, unknown> {
  const some = (place: string, item: (text: string) => object): object[] =>
    at(place) === '' ? [] : [item(at(place))];
  return {
    nodes: [
      { nodeID: '1', text: `It rains ${at('+claim')}`, type: 'I', timestamp: '2026-01-05 10:00:00' },
      { nodeID: '2', text: 'The street is wet', type: 'I' },
      { nodeID: '3', text: at('+scheme') || 'Default Inference', type: 'RA' },
      ...some('locution', (text) => ({ nodeID: '4', text, type: 'L' })),
      ...some('dialogue', (text) => ({ nodeID: '5', text, type: 'YA' })),
      ...some('transition', (text) => ({ nodeID: '6', text, type: 'TA' })),
      ...some('rephrasing', (text) => ({ nodeID: '7', text, type: 'MA' })),
      ...some('node without a number', (text) => ({ text, type: 'I' })),
      ...some('number that is taken', (text) => ({ nodeID: '3', text, type: 'RA' })),
      ...some('+second node of a number', (text) => ({ nodeID: '8', text, type: 'I' })),
      ...some('inference of nothing', (text) => ({ nodeID: '9', text, type: 'RA' })),
    ],
    edges: [
      { edgeID: '1', fromID: '2', toID: '3' },
      { edgeID: '2', fromID: '3', toID: '1' },
    ],
    locutions: [],
    ...(at('participant') && {
      participants: [{ participantID: '1', firstname: at('participant'), surname: 'B' }],
    }),
    ...(at('list of another program') && { remarks: [{ says: at('list of another program') }] }),
  };
}

const IN_BLOCK = [
  ...['+claim', '+scheme', 'locution', 'dialogue', 'transition', 'rephrasing', 'node without a number'],
  ...[
    'number that is taken',
    '+second node of a number',
    'inference of nothing',
    'participant',
    'list of another program',
  ],
];

/** AIF as AIFdb gives it (Bex, Modgil, Prakken and Reed 2013). */
export const AIF: TextPlaces = {
  format: 'aif',
  places: IN_BLOCK,
  file: (at) => JSON.stringify(aifBlock(at)),
};

/** What OVA3 saves: AIF with the text that was analysed. */
export const XAIF: TextPlaces = {
  format: 'xaif',
  places: [...IN_BLOCK, '+text', '+address', 'analyst', 'field of another program'],
  file: (at) =>
    JSON.stringify({
      AIF: aifBlock(at),
      text: `The paper says <span class="highlighted" id="node1">it rains</span>. ${at('+text')}`,
      dialog: false,
      OVA: {
        ...{ firstname: at('analyst'), surname: '', nodes: [], edges: [] },
        url: at('+address') && `https://example.org/${at('+address')}`,
      },
      ...(at('field of another program') && { remark: at('field of another program') }),
    }),
};

/** SADFace 0.2 (Wells 2020). */
export const SADFACE: TextPlaces = {
  format: 'sadface',
  places: [
    ...[
      '+title',
      '+description',
      '+notes',
      'analyst',
      '+atom',
      'canonical text',
      'metadata of an atom',
      '+scheme',
    ],
    ...[
      'metadata of a scheme',
      '+resource',
      '+title of a resource',
      'metadata of a resource',
      'neither scheme',
      'lost quotation',
    ],
    ...['broken node', 'field of another program'],
  ],
  file: (at) =>
    JSON.stringify({
      metadata: {
        core: {
          ...{ title: `On ${at('+title')}`, description: at('+description'), notes: at('+notes') },
          ...{ analyst_name: at('analyst'), id: 'x', version: '0.2', created: '2026-01-05T10:00:00' },
        },
      },
      resources: [
        {
          ...{ id: 'r', type: 'text', content: `It rains. ${at('+resource')}` },
          metadata: { title: `Diary ${at('+title of a resource')}`, remark: at('metadata of a resource') },
        },
      ],
      nodes: [
        {
          ...{ id: 'a', type: 'atom', text: `It rains ${at('+atom')}` },
          ...(at('canonical text') && { canonical_text: at('canonical text') }),
          metadata: { core: {}, remark: at('metadata of an atom') },
          sources: at('lost quotation') ? [{ resource_id: 'r', text: at('lost quotation'), offset: 0 }] : [],
        },
        { id: 'b', type: 'atom', text: 'Wet', metadata: {}, sources: [] },
        {
          id: 's',
          type: 'scheme',
          name: at('+scheme') || 'support',
          metadata: { remark: at('metadata of a scheme') },
        },
        ...(at('neither scheme')
          ? [{ id: 'p', type: 'scheme', name: 'preference', text: at('neither scheme') }]
          : []),
        ...(at('broken node') ? [{ id: 'z', type: 'picture', text: at('broken node') }] : []),
      ],
      edges: [
        { id: 'e', source_id: 'b', target_id: 's' },
        { id: 'f', source_id: 's', target_id: 'a' },
      ],
      ...(at('field of another program') && { remark: at('field of another program') }),
    }),
};
