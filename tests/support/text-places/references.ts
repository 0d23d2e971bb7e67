import { only, type TextPlaces } from './text-places';

/** BibTeX (Oren Patashnik 1988) and BibLaTeX: fields, macros, and what stands around and between. */
export const BIBTEX: TextPlaces = {
  format: 'bibtex',
  places: [
    ...['+title', '+subtitle', '+author', '+journal', '+abstract', '+note', '+macro', '+keywords', '+parent'],
    ...['field nobody knows', 'comment', 'between', 'twice', 'unknown macro', 'preamble', 'never closed'],
  ],
  file: (at) =>
    [
      ...[`@string{who = {Press ${at('+macro')}}}`, at('between')],
      only(at('comment'), (text) => `@comment{${text}}`),
      only(at('preamble'), (text) => `@preamble{"${text}"}`),
      `@article{a, title = {One ${at('+title')}}, subtitle = "Two ${at('+subtitle')}", author = {Doe, ${at('+author')}},`,
      ` journal = {J ${at('+journal')}}, publisher = who, abstract = {A ${at('+abstract')}}, note = {N ${at('+note')}},`,
      ` ${only(at('twice'), (text) => `title = {${text}},`)} keywords = {k, ${at('+keywords')}},`,
      ` ${only(at('field nobody knows'), (text) => `weather = {${text}},`)} ${only(at('unknown macro'), (text) => `series = ${text},`)}}`,
      '@incollection{b, title = {Chapter}, crossref = {c}}',
      `@book{c, title = {Book ${at('+parent')}}}`,
      only(at('never closed'), (text) => `@misc{d, title = {${text}`),
    ].join('\n'),
};

/** RIS (Research Information Systems 2001, with the tags of 2011). */
export const RIS: TextPlaces = {
  format: 'ris',
  places: [
    ...['+title', '+author', '+journal', '+abstract', '+keyword', '+note', '+continued', '+notes'],
    ...['own tag', 'unknown tag', 'second address', 'before the first', 'type'],
  ],
  file: (at) =>
    [
      at('before the first'),
      `TY  - ${at('type') || 'JOUR'}`,
      `TI  - One ${at('+title')}`,
      `AU  - Doe, ${at('+author')}`,
      `T2  - Journal ${at('+journal')}`,
      `AB  - Abstract ${at('+abstract')}`,
      `and more ${at('+continued')}`,
      `KW  - ${at('+keyword')}`,
      `N1  - Note ${at('+note')}`,
      `N1  - Another ${at('+notes')}`,
      `U1  - ${at('own tag')}`,
      `ZZ  - ${at('unknown tag')}`,
      'UR  - https://one.example',
      `UR  - ${at('second address')}`,
      'ER  - ',
    ].join('\r\n'),
};

/** CSL-JSON (docs.citationstyles.org). */
export const CSL: TextPlaces = {
  format: 'csl',
  places: [
    '+title',
    '+family',
    '+literal',
    '+container',
    '+custom',
    '+unknown variable',
    'no reference',
    'author as text',
  ],
  file: (at) =>
    JSON.stringify([
      {
        ...{
          id: 'a',
          type: 'book',
          title: `One ${at('+title')}`,
          'container-title': `In ${at('+container')}`,
        },
        author: [{ family: `Doe ${at('+family')}` }, { literal: `Body ${at('+literal')}` }],
        ...{ custom: { note: at('+custom') }, weather: at('+unknown variable') },
        ...(at('author as text') && { editor: at('author as text') }),
      },
      ...(at('no reference') ? [{ remark: at('no reference') }] : []),
    ]),
};

/** Notes that Zotero makes of annotations (zotero.org, “Add note from annotations”), as Markdown. */
export const ZOTERO: TextPlaces = {
  format: 'zotero',
  places: ['+title', '+comment alone', '+author', 'quotation', 'comment', 'paragraph', 'second heading'],
  file: (at) =>
    [
      `# Annotations ${at('+title')}`,
      only(at('second heading'), (text) => `## ${text}`),
      at('paragraph'),
      ...(at('quotation') || at('comment')
        ? [
            `[“Words ${at('quotation')}”](zotero://open-pdf/library/items/ABCD1234?page=3) ([Doe, 2020, p. 3](zotero://select/library/items/EFGH5678)) So ${at('comment')}`,
          ]
        : []),
      `([Roe ${at('+author')}, 2021, p. 4](zotero://select/library/items/IJKL5678)) Alone ${at('+comment alone')}`,
    ].join('\n\n'),
};
