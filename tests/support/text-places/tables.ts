import { only, type TextPlaces } from './text-places';

/** Tables with commas (RFC 4180), with headings as spreadsheets of arguments and of evidence have them. */
export const CSV: TextPlaces = {
  format: 'csv',
  places: [
    ...['+claim', '+note', '+tags', '+source', '+author', '+quote', '+url', 'kind', 'other column', 'parent'],
    ...['relation', 'grade', 'reliability', 'date', 'column without a name', 'cell past the last column'],
  ],
  file: (at) =>
    [
      'id,claim,type,note,tags,source title,author,quote,url,grade,reliability,date,region,parent,relation,',
      `1,One ${at('+claim')},${at('kind')},${at('+note')},${at('+tags')},Title ${at('+source')},${at('+author')},${at('+quote')},${at('+url')},${at('grade')},${at('reliability')},${at('date')},${at('other column')},,,${at('column without a name')}${only(at('cell past the last column'), (text) => `,${text}`)}`,
      `2,Two,claim,,,,,,,,,,,1,${at('relation') || 'supports'},`,
      ...(at('parent') === '' ? [] : [`3,Three,claim,,,,,,,,,,,${at('parent')},supports,`]),
      '',
    ].join('\n'),
};

/** Standoff annotations of brat (brat.nlplab.org/standoff.html). */
export const BRAT: TextPlaces = {
  format: 'brat',
  places: [
    ...[
      '+marked words',
      '+attribute',
      '+note of a mark',
      '+note of a relation',
      '+text beside',
      'type of a mark',
    ],
    ...[
      'relation',
      'event',
      'normalization',
      'equivalence',
      'note of nothing',
      'broken line',
      'text of a place that is wrong',
    ],
    ...['note of a relation that is lost'],
  ],
  file: (at) =>
    [
      `T1\tClaim 0 ${6 + at('+marked words').length}\tClose ${at('+marked words')}`,
      `T2\t${at('type of a mark') || 'Premise'} 0 5\tClose`,
      ...(at('text of a place that is wrong')
        ? [`T3\tClaim 0 5\t${at('text of a place that is wrong')}`]
        : []),
      'R1\tsupport Arg1:T2 Arg2:T1',
      ...(at('relation') ? [`R2\t${at('relation')} Arg1:T2 Arg2:T1`] : []),
      ...(at('+attribute') ? [`A1\tTone T1 ${at('+attribute')}`] : []),
      ...(at('+note of a mark') ? [`#1\tAnnotatorNotes T1\t${at('+note of a mark')}`] : []),
      ...(at('+note of a relation') ? [`#2\tAnnotatorNotes R1\t${at('+note of a relation')}`] : []),
      ...(at('note of nothing') ? [`#3\tAnnotatorNotes T9\t${at('note of nothing')}`] : []),
      ...(at('event') ? [`E1\t${at('event')}:T1 Theme:T2`] : []),
      ...(at('normalization') ? [`N1\tReference T1 Wikipedia:1\t${at('normalization')}`] : []),
      ...(at('equivalence') ? [`*\t${at('equivalence')} T1 T2`] : []),
      ...(at('broken line') ? [`T4\t${at('broken line')}`] : []),
      ...(at('note of a relation that is lost')
        ? ['R3\tsame Arg1:T2 Arg2:T1', `#4\tAnnotatorNotes R3\t${at('note of a relation that is lost')}`]
        : []),
      '',
    ].join('\n'),
  companion: (at) => `Close ${at('+marked words')} the road ${at('+text beside')}`,
};
