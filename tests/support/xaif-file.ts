import { aifFile } from './aif-file';

const HTML =
  '<div><span class="highlighted" id="node4">Ada : it rains</span>.</div><div>The <span id="node2">street is wet</span></div>';

/** A small analysis as OVA saves it: one claim said by Ada, one of the text itself. */
export const XAIF_FILE = JSON.stringify({
  AIF: {
    ...(JSON.parse(
      aifFile(
        [
          '1 I it rains',
          '2 I the street is wet',
          '3 RA Default Inference',
          '4 L Ada : it rains',
          '5 YA Asserting',
        ],
        ['2 3', '3 1', '4 5', '5 1'],
      ),
    ) as object),
    schemefulfillments: null,
    participants: [],
    locutions: [{ nodeID: '4', personID: 0 }],
    descriptorfulfillments: null,
    cqdescriptorfulfillments: null,
  },
  text: HTML,
  dialog: true,
  OVA: {
    firstname: 'Some',
    surname: 'Body',
    url: '',
    nodes: [
      { nodeID: '2', visible: true, x: 40.6, y: 300, timestamp: '' },
      { nodeID: '1', visible: true, x: '40', y: '20', timestamp: '' },
    ],
    edges: [{ fromID: '2', toID: '3', visible: true }],
  },
});
