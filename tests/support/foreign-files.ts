import { aifFile } from './aif-file';
import { XAIF_FILE } from './xaif-file';

/** A small file of another tool's format. */
export interface ForeignSample {
  /** The id of its format. */
  readonly format: string;
  readonly fileName: string;
  readonly text: string;
  /** How many cards and links it makes. */
  readonly nodes: number;
  readonly links: number;
}

/** One for every format that is read, each with a support, most with an attack. */
export const FOREIGN_FILES: readonly ForeignSample[] = [
  {
    format: 'argdown',
    fileName: 'bridge.argdown',
    text: '[A]: The bridge holds.\n  + [B]: It was tested.\n  - [C]: It is old.\n',
    nodes: 3,
    links: 2,
  },
  {
    format: 'aif',
    fileName: 'rain.json',
    text: aifFile(
      [
        '1 I it rains',
        '2 I the street is wet',
        '3 RA Default Inference',
        '4 I a hose',
        '5 CA Default Conflict',
      ],
      ['2 3', '3 1', '4 5', '5 3'],
    ),
    nodes: 3,
    links: 2,
  },
  { format: 'xaif', fileName: 'analysis.json', text: XAIF_FILE, nodes: 2, links: 1 },
  {
    format: 'canvas',
    fileName: 'board.canvas',
    text: JSON.stringify({
      nodes: ['A', 'B'].map((id, index) => ({
        ...{ id, type: 'text', text: `Card ${id}`, x: index * 300 },
        ...{ y: 0, width: 200, height: 80 },
      })),
      edges: [{ id: 'e', fromNode: 'A', toNode: 'B', label: 'supports' }],
    }),
    nodes: 2,
    links: 1,
  },
  {
    format: 'markdown',
    fileName: 'outline.md',
    text: '- Build trams\n  - Pro: They are quiet\n  - Con: They are dear\n',
    nodes: 3,
    links: 2,
  },
  {
    format: 'opml',
    fileName: 'outline.opml',
    text: '<opml version="2.0"><head><title>T</title></head><body><outline text="Build"><outline text="+ Quiet"/><outline text="- Dear"/></outline></body></opml>',
    nodes: 3,
    links: 2,
  },
  {
    format: 'freemind',
    fileName: 'mind.mm',
    text: '<map version="1.0.1"><node TEXT="Build"><node TEXT="+ Quiet"/><node TEXT="- Dear"/></node></map>',
    nodes: 3,
    links: 2,
  },
  {
    format: 'graphml',
    fileName: 'net.graphml',
    text: '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    nodes: 2,
    links: 1,
  },
  {
    format: 'csv',
    fileName: 'evidence.csv',
    text: 'id,kind,text,supports\n1,claim,It rains,\n2,evidence,The street is wet,1\n',
    nodes: 2,
    links: 1,
  },
  {
    format: 'argunet',
    fileName: 'debate.graphml',
    text: `<graphml xmlns:arg="http://www.argunet.org/xml/argml"><graph>
<node id="t"><data key="d2"><arg:thesis id="10"><arg:title>T</arg:title><arg:content>Thesis</arg:content></arg:thesis></data></node>
<node id="s"><data key="d2"><arg:thesis id="30"><arg:title>S</arg:title><arg:content>Against</arg:content></arg:thesis></data></node>
<edge source="s" target="t"><data key="d4"><arg:edge sourcePropositionId="30" targetPropositionId="10" type="attack"/></data></edge></graph></graphml>`,
    nodes: 2,
    links: 1,
  },
  {
    format: 'xmind',
    fileName: 'trams.xmind',
    text: JSON.stringify([
      {
        title: 'Sheet 1',
        rootTopic: {
          title: 'Build trams',
          children: {
            attached: [
              { title: 'They are quiet' },
              { title: 'They are dear', markers: [{ markerId: 'symbol-minus' }] },
            ],
          },
        },
      },
    ]),
    nodes: 3,
    links: 2,
  },
  {
    format: 'mindmup',
    fileName: 'ideas.mup',
    text: JSON.stringify({
      formatVersion: 3,
      id: 'root',
      ideas: {
        '1': {
          ...{ id: 1, title: 'Main' },
          ideas: {
            '1': {
              ...{ id: 2, title: 'group', attr: { group: 'supporting' } },
              ideas: { '1': { id: 3, title: 'First' }, '2': { id: 4, title: 'Second' } },
            },
          },
        },
      },
    }),
    nodes: 3,
    links: 1,
  },
  {
    format: 'aml',
    fileName: 'araucaria.aml',
    text: '<ARG><TEXT>wet so rain</TEXT><AU><PROP><PROPTEXT offset="7">rain</PROPTEXT></PROP><CA><AU><PROP><PROPTEXT offset="0">wet</PROPTEXT></PROP></AU></CA></AU></ARG>',
    nodes: 2,
    links: 1,
  },
  {
    format: 'kialo',
    fileName: 'kialo.txt',
    text: 'Discussion Title: Trams?\n\n1. Build trams.\n1.1. Pro: They are quiet.\n1.2. Con: They are dear.\n',
    nodes: 3,
    links: 2,
  },
  {
    format: 'sadface',
    fileName: 'sadface.json',
    text: JSON.stringify({
      metadata: { core: { title: 'Rain' } },
      resources: [],
      nodes: [
        ...['rain', 'wet'].map((text) => ({
          ...{ id: text, type: 'atom', text, sources: [] },
          metadata: {},
        })),
        { id: 's', type: 'scheme', name: 'support', metadata: {} },
      ],
      edges: [
        { id: 'e', source_id: 'wet', target_id: 's' },
        { id: 'f', source_id: 's', target_id: 'rain' },
      ],
    }),
    nodes: 2,
    links: 1,
  },
  {
    format: 'brat',
    fileName: 'marks.ann',
    text: 'T1\tClaim 0 8\tIt rains\nT2\tPremise 13 20\tall wet\nR1\tsupports Arg1:T2 Arg2:T1\n',
    nodes: 2,
    links: 1,
  },
  {
    format: 'bibtex',
    fileName: 'references.bib',
    text: '@book{doe2020, author = {Doe, Jane}, title = {Rivers}, year = 2020}\n',
    nodes: 0,
    links: 0,
  },
  {
    format: 'ris',
    fileName: 'references.ris',
    text: 'TY  - BOOK\nAU  - Doe, Jane\nTI  - Rivers\nPY  - 2020\nER  - \n',
    nodes: 0,
    links: 0,
  },
  {
    format: 'csl',
    fileName: 'references.csl.json',
    text: JSON.stringify([{ id: 'doe2020', type: 'book', title: 'Rivers', author: [{ family: 'Doe' }] }]),
    nodes: 0,
    links: 0,
  },
  {
    format: 'zotero',
    fileName: 'note.md',
    text: '# Annotations\n\n[“Rivers fall.”](zotero://open-pdf/library/items/ABCD1234?page=3) ([Doe, 2020, p. 3](zotero://select/library/items/EFGH5678)) Do they?\n',
    nodes: 1,
    links: 0,
  },
  {
    format: 'indented',
    fileName: 'notes.txt',
    text: 'Is it so?\n  Yes it is\n    - No\n',
    nodes: 3,
    links: 2,
  },
];

/** The text that `marks.ann` stands off from. */
export const MARKED_TEXT = { fileName: 'marks.txt', text: 'It rains and all wet.' };
