import { only, type TextPlaces } from './text-places';

/** OPML 2.0 (Winer 2006), with what outliners add. */
export const OPML: TextPlaces = {
  format: 'opml',
  places: [
    ...['+title', '+ownerName', '+ownerEmail', '+text', '+note', '+second body', 'title of an entry', 'url'],
    ...[
      'description of a feed',
      'category',
      'text of an element',
      'unknown element',
      'element in the head',
      'prefixed',
    ],
  ],
  file: (at) => `<?xml version="1.0"?><opml version="2.0"><head><title>${at('+title')}</title>
${only(at('+ownerName'), (text) => `<ownerName>${text}</ownerName>`)}${only(at('+ownerEmail'), (text) => `<ownerEmail>${text}</ownerEmail>`)}
${only(at('element in the head'), (text) => `<x:maker>${text}</x:maker>`)}<dateCreated>Mon, 05 Jan 2026 10:00:00 GMT</dateCreated></head>
<body><outline text="One ${at('+text')}"${only(at('+note'), (text) => ` _note="${text}"`)}${only(at('title of an entry'), (text) => ` title="${text}"`)}${only(at('url'), (text) => ` url="${text}"`)}${only(at('description of a feed'), (text) => ` description="${text}"`)}${only(at('category'), (text) => ` category="${text}"`)}${only(at('prefixed'), (text) => ` x:say="${text}"`)} created="Mon, 05 Jan 2026 10:00:00 GMT">${at('text of an element')}</outline>
${only(at('unknown element'), (text) => `<remark>${text}</remark>`)}</body>
${only(at('+second body'), (text) => `<body><outline text="${text}"/></body>`)}</opml>`,
};

/** FreeMind 1.0 and Freeplane 1.11. */
export const FREEMIND: TextPlaces = {
  format: 'freemind',
  places: [
    ...['+TEXT', '+rich text', '+note', '+details', '+old note', 'link', 'attribute name', 'attribute value'],
    ...['source label', 'middle label', 'target label', 'equation', 'picture', 'picture in text'],
    ...[
      'address in text',
      'label of a lost arrow',
      'encrypted',
      'tags',
      'plain details',
      'element of the map',
    ],
  ],
  file: (
    at,
  ) => `<map version="freeplane 1.11.5">${only(at('element of the map'), (text) => `<remark>${text}</remark>`)}
<node TEXT="One ${at('+TEXT')}" ID="ID_1"${only(at('link'), (text) => ` LINK="https://example.org/${text}"`)}${only(at('encrypted'), (text) => ` ENCRYPTED_CONTENT="${text}"`)}${only(at('tags'), (text) => ` TAGS="${text}"`)} CREATED="1" STYLE="bubble" COLOR="#00ff00">
<font NAME="SansSerif" SIZE="12"/><icon BUILTIN="idea"/><edge COLOR="#808080"/>
${only(at('+note') || at('address in text'), () => `<richcontent TYPE="NOTE"><html><head/><body><p>${at('+note')}</p>${only(at('address in text'), (text) => `<a href="https://example.org/${text}">there</a>`)}</body></html></richcontent>`)}
${only(at('+details'), (text) => `<richcontent TYPE="DETAILS"><html><body><p>${text}</p></body></html></richcontent>`)}
${only(at('attribute name') + at('attribute value'), () => `<attribute NAME="n${at('attribute name')}" VALUE="${at('attribute value')}"/>`)}
${only(at('equation'), (text) => `<hook EQUATION="${text}" NAME="plugins/latex/LatexNodeHook.properties"/>`)}
${only(at('picture'), (text) => `<hook NAME="ExternalObject" URI="${text}.png" SIZE="1.0"/>`)}
<hook NAME="MapStyle" zoom="1.0"><map_styles><stylenode LOCALIZED_TEXT="styles.root_node"/></map_styles></hook></node>
<node ID="ID_2"><richcontent TYPE="NODE"><html><head/><body><p>Two ${at('+rich text')}</p>${only(at('picture in text'), (text) => `<img src="${text}.png"/>`)}</body></html></richcontent>
${only(at('+old note'), (text) => `<hook NAME="accessories/plugins/NodeNote.properties"><text>${text}</text></hook>`)}
${only(at('plain details'), (text) => `<richcontent TYPE="SUMMARY"><text>${text}</text></richcontent>`)}
<arrowlink DESTINATION="ID_1" MIDDLE_LABEL="${at('middle label') || 'contradicts'}"${only(at('source label'), (text) => ` SOURCE_LABEL="${text}"`)}${only(at('target label'), (text) => ` TARGET_LABEL="${text}"`)}/>
${only(at('label of a lost arrow'), (text) => `<arrowlink DESTINATION="ID_9" MIDDLE_LABEL="${text}"/>`)}</node></map>`,
};

/** MindMup's maps, format version 3, as MapJS writes them. */
export const MINDMUP: TextPlaces = {
  format: 'mindmup',
  places: [
    ...[
      '+title',
      '+idea',
      '+note',
      '+connector label',
      'line label',
      'attachment',
      'picture',
      'bracket title',
    ],
    ...[
      'note of the map',
      'field of another program',
      'attribute of another program',
      'note of a bracket',
      'lost line',
    ],
  ],
  file: (at) =>
    JSON.stringify({
      ...{ id: 'root', formatVersion: 3, title: `Map ${at('+title')}` },
      attr: at('note of the map') === '' ? {} : { note: { text: at('note of the map') } },
      ideas: {
        '1': {
          ...{ id: 1, title: `One ${at('+idea')}` },
          attr: {
            style: { background: '#ffff00' },
            ...(at('+note') && { note: { index: 1, text: at('+note') } }),
            ...(at('attachment') && {
              attachment: { contentType: 'text/html', content: `<p>${at('attachment')}</p>` },
            }),
            ...(at('picture') && {
              icon: { url: `https://example.org/${at('picture')}.png`, width: 9, height: 9 },
            }),
            ...(at('attribute of another program') && { review: { by: at('attribute of another program') } }),
          },
          ...(at('field of another program') && { remark: at('field of another program') }),
          ideas: {
            '1': {
              ...{ id: 2, title: `group ${at('bracket title')}`.trim() },
              attr: {
                group: 'supporting',
                ...(at('note of a bracket') && { note: { text: at('note of a bracket') } }),
                ...(at('+connector label') && { parentConnector: { label: at('+connector label') } }),
              },
              ideas: { '1': { id: 3, title: 'Two', attr: [] } },
            },
          },
        },
        '2': { id: 4, title: 'Three' },
      },
      links: [
        { ideaIdFrom: 4, ideaIdTo: 1, attr: { label: 'supports' } },
        ...(at('lost line') ? [{ ideaIdFrom: 4, ideaIdTo: 99, attr: { label: at('lost line') } }] : []),
        ...(at('line label') ? [{ ideaIdFrom: 4, ideaIdTo: 3, attr: { label: at('line label') } }] : []),
      ],
    }),
};

/** XMind's `content.json`, as the programs since 2018 write it. */
export const XMIND: TextPlaces = {
  format: 'xmind',
  places: [
    ...[
      '+sheet',
      '+second sheet',
      '+topic',
      '+note',
      '+formatted note',
      '+label',
      '+web address',
      '+floating',
    ],
    ...['marker', 'picture', 'address of an attachment', 'callout', 'summary', 'boundary'],
    ...[
      'label of a lost line',
      'legend',
      'picture of a callout',
      'data of an extension',
      '+comment',
      'lost comment',
    ],
  ],
  companion: (
    at,
  ) => `<comments><comment object-id="t" author="Ada"><content>${at('+comment')}</content></comment>
${only(at('lost comment'), (text) => `<comment object-id="x"><content>${text}</content></comment>`)}</comments>`,
  file: (at) =>
    JSON.stringify([
      {
        ...{ id: 'a', class: 'sheet', title: at('+sheet') || 'Sheet 1' },
        rootTopic: {
          ...{ id: 'r', title: `One ${at('+topic')}`, structureClass: 'org.xmind.ui.map.clockwise' },
          notes: { plain: { content: at('+note') } },
          labels: [at('+label')].filter((label) => label !== ''),
          ...(at('+web address') && { href: `https://example.org/${at('+web address')}` }),
          boundaries: [{ id: 'b', range: '(0,0)', title: at('boundary') }],
          children: {
            attached: [
              {
                ...{ id: 't', title: 'Two' },
                markers: [{ markerId: 'symbol-plus' }, ...(at('marker') ? [{ markerId: at('marker') }] : [])],
                notes: { realHTML: { content: `<div>${at('+formatted note')}</div>` } },
                ...(at('picture') && { image: { src: `xap:resources/${at('picture')}.png` } }),
                ...(at('address of an attachment') && {
                  href: `xap:attachments/${at('address of an attachment')}`,
                }),
                ...(at('data of an extension') && {
                  extensions: [{ provider: 'x', content: { assigned: at('data of an extension') } }],
                }),
                children: {
                  callout: [
                    ...(at('callout') ? [{ id: 'c', title: 'Look', labels: [at('callout')] }] : []),
                    ...(at('picture of a callout')
                      ? [
                          {
                            id: 'p',
                            title: 'See',
                            image: { src: `xap:resources/${at('picture of a callout')}.png` },
                          },
                        ]
                      : []),
                  ],
                },
              },
            ],
            summary: at('summary') ? [{ id: 's', title: at('summary') }] : [],
            detached: [{ id: 'f', title: `Three ${at('+floating')}` }],
          },
        },
        ...(at('legend') && { legend: { markers: { 'symbol-plus': { name: at('legend') } } } }),
        relationships: [
          { end1Id: 'f', end2Id: 'r', title: 'supports' },
          ...(at('label of a lost line')
            ? [{ end1Id: 'f', end2Id: 'x', title: at('label of a lost line') }]
            : []),
        ],
      },
      ...(at('+second sheet')
        ? [{ id: 'z', title: 'Other', rootTopic: { id: 'y', title: at('+second sheet') } }]
        : []),
    ]),
};

/** Lists in Markdown (CommonMark 0.31). */
export const MARKDOWN: TextPlaces = {
  format: 'markdown',
  places: [
    ...[
      '+heading',
      '+bullet',
      '+nested bullet',
      '+bold label',
      '+second line',
      'paragraph',
      'second heading',
    ],
    ...['comment', 'footnote', 'quotation', 'last paragraph'],
  ],
  file: (at) => `# List ${at('+heading')}

${only(at('paragraph'), (text) => `${text}\n\n`)}- One ${at('+bullet')}
  continued ${at('+second line')}
  - Two ${at('+nested bullet')}
  - **Term${at('+bold label')}:** three${only(at('comment'), (text) => ` <!-- ${text} -->`)}
  - Four${only(at('footnote'), () => ' [^1]')}

${only(at('second heading'), (text) => `## ${text}\n\n`)}${only(at('quotation'), (text) => `> ${text}\n\n`)}${only(at('footnote'), (text) => `[^1]: ${text}\n\n`)}${at('last paragraph')}
`,
};

/** Lines of plain text, indented. */
export const INDENTED: TextPlaces = {
  format: 'indented',
  places: ['+line', '+line below', '+line with a mark', '+line with a word', '+line in a sentence'],
  file: (at) => `One ${at('+line')}
  Two ${at('+line below')}
  - Three ${at('+line with a mark')}
  Con: four ${at('+line with a word')}
  Support ${at('+line in a sentence')} the bill
`,
};
