import type { ArgMap } from '../map/arg-map';
import { argumentBlocks } from './argument';
import { checkBlocks } from './checks';
import { commentBlocks } from './comments';
import { evidenceBlocks, mainPoints, nodesOfKind } from './evidence';
import { textBlocks, type Verdicts } from './facts';
import { Numbering, reportRows } from './numbering';
import type { Block, Report } from './report';
import { sourceBlocks } from './sources';
import { run } from './words';

export interface ReportOptions {
  /** What an evaluation says, by node. Without it the report says nothing about who is right. */
  readonly verdicts?: Verdicts | undefined;
}

/** A map and the names that its report gives to what is in it. */
export interface NamedReport {
  readonly report: Report;
  readonly numbers: Numbering;
}

/** Puts a map into words: what is asked and claimed, the argument step by step, the evidence, what is open, the sources. Pure. */
export function reportOf(map: ArgMap, { verdicts }: ReportOptions = {}): NamedReport {
  const rows = reportRows(map);
  const numbers = new Numbering(map, rows);
  const sections: [string, readonly Block[]][] = [
    ['Questions and main claims', mainPoints(numbers)],
    ['The argument', argumentBlocks(numbers, rows, verdicts)],
    ['Evidence', evidenceBlocks(numbers)],
    ['Assumptions', nodesOfKind(numbers, 'assumption')],
    ['Gaps', nodesOfKind(numbers, 'gap')],
    ['Worth checking', checkBlocks(numbers)],
    ['Open comments', commentBlocks(numbers)],
    ['Sources', sourceBlocks(numbers)],
  ];
  const filled = sections.filter(([, blocks]) => blocks.length > 0);
  const report: Report = {
    title: run(map.head.title || 'Untitled map').text,
    language: map.head.language ?? 'en',
    blocks: [
      ...textBlocks(map.head.description),
      { type: 'paragraph', runs: [run(sizeWords(map), 'soft')] },
      ...filled.flatMap(([title, blocks], index): Block[] => [
        { type: 'heading', level: 1, runs: [{ text: `${index + 1} ${title}` }], anchor: `p${index + 1}` },
        ...blocks,
      ]),
    ],
  };
  return { report, numbers };
}

function sizeWords({ head, tables }: ArgMap): string {
  const count = (size: number, one: string): string => `${size} ${one}${size === 1 ? '' : 's'}`;
  const sizes = [
    count(tables.nodes.size, 'card'),
    count(tables.links.size, 'link'),
    count(tables.sources.size, 'source'),
  ];
  return `${sizes.join(' · ')} · map made on ${head.created.slice(0, 10)}. Numbers in brackets name cards.`;
}
