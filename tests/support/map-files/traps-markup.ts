import { many, mapTrap, type MapTrap } from './map-trap';

interface Shape {
  readonly format: string;
  readonly fileName: string;
  readonly open: string;
  readonly close: string;
  readonly item: (text: string) => string;
  readonly end: string;
}

const SHAPES: readonly Shape[] = [
  {
    format: 'opml',
    fileName: 'x.opml',
    open: '<opml version="2.0"><body>',
    close: '</body></opml>',
    item: (text) => `<outline text="${text}">`,
    end: '</outline>',
  },
  {
    format: 'freemind',
    fileName: 'x.mm',
    open: '<map version="1.0.1"><node TEXT="root">',
    close: '</node></map>',
    item: (text) => `<node TEXT="${text}">`,
    end: '</node>',
  },
  {
    format: 'graphml',
    fileName: 'x.graphml',
    open: '<graphml><key id="d" for="node" attr.name="label"/><graph edgedefault="directed">',
    close: '</graph></graphml>',
    item: (text) => `<node id="${text}"><data key="d">${text}</data>`,
    end: '</node>',
  },
  {
    format: 'aml',
    fileName: 'x.aml',
    open: '<ARG><TEXT>words</TEXT><AU><PROP><PROPTEXT offset="0">words</PROPTEXT></PROP>',
    close: '</AU></ARG>',
    item: (text) => `<CA><AU><PROP><PROPTEXT offset="0">${text}</PROPTEXT></PROP>`,
    end: '</AU></CA>',
  },
];

const BOMB = `<!DOCTYPE x [<!ENTITY a0 "words">${many(30, (n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};">`)}]>`;

/** XML: entities that grow, elements in elements, many and long ones. */
export const markupTraps: readonly MapTrap[] = SHAPES.flatMap(
  ({ format, fileName, open, close, item, end }) => {
    const trap = (what: string, text: () => string): MapTrap => mapTrap(format, fileName, what, text);
    return [
      trap('entities that grow', () => `${BOMB}${open}${item('&a30;')}${end}${close}`),
      trap(
        'an entity from elsewhere',
        () => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${open}${item('&e;')}${end}${close}`,
      ),
      trap('elements 200,000 deep', () => open + item('words').repeat(200_000) + end.repeat(200_000) + close),
      trap('elements 400 deep', () => open + many(400, (n) => item(`words ${n}`)) + end.repeat(400) + close),
      trap('20,000 items', () => open + many(20_000, (n) => item(`words ${n}`) + end) + close),
      trap('one item 20,000 times', () => open + (item('words') + end).repeat(20_000) + close),
      trap('a million elements', () => `${open}${'<a/>'.repeat(1_000_001)}${close}`),
      trap('a word of 20 million letters', () => open + item('x'.repeat(20_000_000)) + end + close),
      trap('200,000 attributes', () => `${open}<a ${many(200_000, (n) => `b${n}="c"`, ' ')}/>${close}`),
      trap('a comment that never ends', () => `${open}<!--${' -'.repeat(4_000_000)}`),
      trap('a million numbered characters', () => open + item('&#120;'.repeat(1_000_000)) + end + close),
    ];
  },
);
