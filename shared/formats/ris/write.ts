import { dateOf, namesOf, textOf, type CslItem } from '../../citations/csl-item';
import type { ArgMap } from '../../map/arg-map';
import { citedSources } from '../bibliography/cited-sources';
import { bibliographyLog, tellChanged } from '../bibliography/report';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { risOfDate } from './dates';
import { NAME_TAGS, TEXT_TAGS } from './fields.data';
import { itemOfRecord } from './item-of-record';
import { risOfName } from './names';
import { risRecords } from './records';
import { RIS_OF_CSL } from './types.data';

/** Writes the sources of a map as RIS, with the line ends that the format asks for. */
export function writeRis(map: ArgMap): Writing {
  const log = bibliographyLog(map);
  const records = citedSources(map).map(({ source, item, key }) => {
    const lines = linesOf({ id: key, ...item });
    const [read] = risRecords(lines.join('\n')).records;
    tellChanged(log, source, item, read && itemOfRecord(read, new LossLog()));
    return [...lines, '', ''].join('\r\n');
  });
  return { text: records.join(''), report: log.report() };
}

function linesOf(item: CslItem): string[] {
  const type = textOf(item, 'type') ?? '';
  const issued = dateOf(item, 'issued');
  const accessed = dateOf(item, 'accessed');
  const [from] = issued?.['date-parts'] ?? [];
  const isFull =
    issued !== undefined && (from === undefined || from.length > 1 || issued.season !== undefined);
  const tags: [string, string | undefined][] = [
    ['TY', Object.hasOwn(RIS_OF_CSL, type) ? RIS_OF_CSL[type] : 'GEN'],
    ...NAME_TAGS.flatMap(({ variable, tags: [tag = ''] }) =>
      namesOf(item, variable).map((name): [string, string] => [tag, risOfName(name)]),
    ),
    ...TEXT_TAGS.map(({ variable, tags: [tag = ''] }): [string, string | undefined] => [
      tag,
      textOf(item, variable),
    ]),
    [
      'PY',
      from?.[0] === undefined
        ? undefined
        : risOfDate({ 'date-parts': [[from[0]]] }).replace(/(?<!\/)\/+$/, ''),
    ],
    ['DA', isFull || issued?.circa ? issued && risOfDate(issued) : undefined],
    ['Y2', accessed && risOfDate(accessed)],
    ...pagesOf(textOf(item, 'page')),
    ['SN', textOf(item, 'ISBN')],
    ['SN', textOf(item, 'ISSN')],
    ...(textOf(item, 'keyword')?.split(/;\s*/) ?? []).map((word): [string, string] => ['KW', word]),
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) =>
    value === undefined || (value.trim() === '' && tag !== 'ER') ? [] : [`${tag}  - ${value.trim()}`],
  );
}

function pagesOf(page: string | undefined): [string, string | undefined][] {
  const [, start, end] = /^([^-–,\s]+)[-–]([^-–,\s]+)$/.exec(page ?? '') ?? [];
  return start === undefined
    ? [['SP', page]]
    : [
        ['SP', start],
        ['EP', end],
      ];
}
